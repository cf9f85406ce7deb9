// What was decided, as the writing statement takes it: lists of rows, with everything sealed that is to be sealed.
import type { Community } from '../domain/community.ts';
import type { Contact } from '../domain/people.ts';
import type { Invitation, Request } from '../domain/request.ts';
import type { Snapshot } from '../domain/snapshot.ts';
import { type Timer, timerKey } from '../domain/timers.ts';
import { segmentsOf } from '../telephony/segments.ts';
import { announcementsJson, recipientsJson } from './announcements/announcement-rows.ts';
import { callsJson, newsJson, outgoingJson } from './call-rows.ts';
import type { Subject } from './commit-part.ts';
import { contactJson, membersJson } from './contact-json.ts';
import { detailsJson } from './documents.ts';
import { kindWordsJson } from './kind-words.ts';
import { friendAnswersJson, friendsJson } from './phone-friends.ts';
import { askedVotersJson, proposalsJson, votesJson } from './proposals.ts';
import { recordingsJson } from './recording-rows.ts';
import { askedJson, monthsJson, wishesJson } from './sharing.ts';
import { type Store, sealHex } from './store.ts';
import type { KeptPhrase } from './unread-texts.ts';
import type { WordedEffect, WordedText } from './worded-effect.ts';

/** What a decision was made on. */
export type Known = Pick<Snapshot, 'contacts' | 'requests'>;

export type Payload = Partial<Record<Exclude<Subject, 'text' | 'timer'>, readonly unknown[]>>;

/** The lists that there is something in. */
export function payloadOf(store: Store, effects: readonly WordedEffect[], now: Date, known?: Known): Payload {
  const contacts = effects.flatMap((effect) => (effect.do === 'saveContact' ? effect.contact : []));
  const requests = effects.flatMap((effect) => (effect.do === 'saveRequest' ? effect.request : []));
  const timers = effects.flatMap((effect) => (effect.do === 'setTimer' ? effect.timer : []));
  const texts = effects.flatMap((effect) => (effect.do === 'text' ? effect : []));
  const forgotten = effects.flatMap((effect) => (effect.do === 'forget' ? effect : []));
  const unsure = effects.flatMap((effect) => (effect.do === 'keepUnsure' ? effect : []));
  const knownMembers = new Set(known?.contacts.flatMap(({ members }) => members));
  const knownInvitations = new Set(known?.requests.flatMap(({ invitations }) => invitations));
  const forgottenIds = new Set(forgotten.map(({ contactId }) => contactId));
  return filled({
    contacts: contacts.map((contact) => contactJson(store, contact)),
    members: contacts.flatMap((contact) => membersJson(store, contact, knownMembers)),
    left: contacts.flatMap((contact) => leftJson(contact, known)),
    requests: requests.map((request) => requestJson(store, request)),
    invitations: requests.flatMap((request) => invitationsJson(store, request, knownInvitations)),
    requestTimers: lastOfEach(timers).filter((timer) => 'requestId' in timer),
    contactTimers: lastOfEach(timers).filter((timer) => 'contactId' in timer),
    communityTimers: lastOfEach(timers).filter((timer) => 'communityId' in timer),
    texts: texts.map((text) => textJson(store, text, forgottenIds)),
    calls: callsJson(store, effects, now),
    news: newsJson(store, effects),
    heard: effects.flatMap((effect) => (effect.do === 'settleNews' ? effect.ids : [])),
    outgoing: outgoingJson(store, effects),
    stopped: effects.flatMap((effect) => (effect.do === 'stopRinging' ? effect.requestId : [])),
    fetched: effects.flatMap((effect) => (effect.do === 'fetchCall' ? effect.room : [])),
    recordings: recordingsJson(effects),
    attached: effects.flatMap((effect) => (effect.do === 'attachRecording' ? effect : [])),
    passedOn: effects.flatMap((effect) => (effect.do === 'settleRecording' ? effect : [])),
    feelings: effects.flatMap((effect) => (effect.do === 'saveFeeling' ? effect.feeling : [])),
    kindWords: kindWordsJson(store, effects),
    wishes: wishesJson(store, effects),
    asked: askedJson(effects),
    months: monthsJson(effects),
    friends: friendsJson(store, effects),
    friendAnswers: friendAnswersJson(effects),
    opinions: effects.flatMap((effect) => (effect.do === 'saveOpinion' ? effect.opinion : [])),
    droppedOpinions: effects.flatMap((effect) => (effect.do === 'dropOpinion' ? effect.id : [])),
    shifts: effects.flatMap((effect) => (effect.do === 'saveShift' ? effect.shift : [])),
    community: effects.flatMap((effect) => (effect.do === 'saveCommunity' ? settingsJson(effect.community) : [])),
    announcements: announcementsJson(store, effects),
    recipients: recipientsJson(effects),
    proposals: proposalsJson(store, effects),
    votes: votesJson(store, effects),
    askedVoters: askedVotersJson(effects),
    forgotten,
    unsure: unsure.map(({ contactId, body, meaning, sureness }) => ({
      contactId,
      text: sealHex(store.seal, body),
      meaning,
      sureness,
    })),
  });
}

const filled = (lists: Payload): Payload =>
  Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0));

/** The same timer set twice counts as set once, at the later word. */
const lastOfEach = (timers: readonly Timer[]): readonly Timer[] => [
  ...new Map(timers.map((timer) => [timerKey(timer), timer])).values(),
];

/** Whose phone it is from now on, where somebody may have left it. */
function leftJson({ id, version, members }: Contact, known: Known | undefined) {
  const memberIds = members.map((member) => member.id);
  const before = known?.contacts.find((contact) => contact.id === id);
  const nobodyLeft = before?.members.every((member) => memberIds.includes(member.id)) ?? version === 0;
  return nobodyLeft ? [] : [{ contactId: id, memberIds }];
}

const settingsJson = ({ id: _id, name: _name, lines: _lines, version, ...settings }: Community) => ({
  settings,
  version,
});

const requestJson = ({ seal }: Store, request: Request) => ({
  id: request.id,
  code: request.code,
  requesterId: request.requesterId,
  kind: request.kind,
  status: request.status,
  when: request.when,
  needed: request.needed,
  details: sealHex(seal, detailsJson(request)),
  round: request.round,
  wave: request.wave,
  truthTold: request.truthTold,
  openedAt: request.openedAt,
  closedAt: request.closedAt,
  version: request.version,
});

const invitationsJson = ({ seal }: Store, { id, invitations }: Request, known: ReadonlySet<Invitation>) =>
  invitations
    .filter((invitation) => !known.has(invitation))
    .map((invitation) => ({
      requestId: id,
      memberId: invitation.memberId,
      status: invitation.status,
      round: invitation.round,
      wave: invitation.wave,
      askedAt: invitation.askedAt,
      answeredAt: invitation.answeredAt,
      condition: invitation.condition === undefined ? undefined : sealHex(seal, invitation.condition),
    }));

const textJson = (
  { seal }: Store,
  { to, body, urgent, lastWord, pictures, phrase, requestId, notBefore, expiresAt }: WordedText,
  forgotten: ReadonlySet<string>,
) => ({
  contactId: forgotten.has(to.contactId) ? undefined : to.contactId,
  to: sealHex(seal, to.phone),
  line: to.line,
  body: sealHex(seal, body),
  pictures: pictures.length === 0 ? undefined : sealHex(seal, JSON.stringify(pictures)),
  segments: segmentsOf(body, pictures.length),
  urgent,
  lastWord,
  saying: phrase.say,
  phrase: sealHex(seal, JSON.stringify({ phrase, memberId: to.memberId } satisfies KeptPhrase)),
  requestId,
  notBefore,
  expiresAt,
});
