// Writes everything that was decided, together or not at all: one statement, one round trip.

import type { Request } from '../domain/request.ts';
import { type Timer, timerKey } from '../domain/timers.ts';
import { segmentsOf } from '../telephony/segments.ts';
import type { AuditHead } from './audit-chain.ts';
import { auditJson } from './audit-rows.ts';
import { callsJson, newsJson, outgoingJson } from './call-rows.ts';
import { commitSql } from './commit-sql.ts';
import { contactJson, membersJson } from './contact-json.ts';
import { detailsJson } from './documents.ts';
import { howItCame } from './how-it-came.ts';
import type { ClaimedTimer, Happening } from './load.ts';
import { recordingsJson } from './recording-rows.ts';
import { type Store, sealHex } from './store.ts';
import type { KeptPhrase } from './unread-texts.ts';
import type { WordedEffect, WordedText } from './worded-effect.ts';

const staleCodes: ReadonlySet<string> = new Set(['23505', '40001', '40P01']);

/**
 * False where the world has moved on since it was loaded: another process changed what was decided on, took the code, or has
 * dealt with what happened. Nothing is written then.
 */
export async function commit(
  store: Store,
  communityId: string,
  effects: readonly WordedEffect[],
  settled: Happening,
  now: Date,
  auditHead?: AuditHead,
): Promise<boolean> {
  const actionId = settled.of === 'steward' ? settled.action.id : null;
  const audit = auditJson(store, effects, { communityId, now, head: auditHead, actionId });
  const payload = JSON.stringify({ ...payloadOf(store, effects, now), audit });
  const sid = settled.of === 'text' ? settled.text.sid : null;
  const timer = settled.of === 'timer' ? settled.timer : undefined;
  const over = timer !== undefined && !isSetAnew(effects, timer);
  const values = [
    communityId,
    now,
    payload,
    sid,
    timer?.id ?? null,
    timer?.claimedUntil ?? null,
    over,
    causeOf(settled),
    howItCame(settled),
  ];
  try {
    const { rows } = await store.pool.query<{ ok: boolean }>({ name: 'commit', text: commitSql, values });
    return rows[0]?.ok ?? false;
  } catch (error) {
    if (error instanceof Error && 'code' in error && staleCodes.has(String(error.code))) return false;
    throw error;
  }
}

/** What everything that follows is traced back to: the text that began it. */
export function causeOf(happening: Happening): string | null {
  switch (happening.of) {
    case 'text':
      return happening.text.sid;
    case 'timer':
      return happening.timer.cause ?? null;
    case 'call':
      return happening.step.sid;
    case 'callEnded':
      return happening.ended.cause ?? null;
    case 'refusal':
      return happening.cause ?? null;
    case 'steward':
      return happening.action.id;
    case 'recording':
      return happening.recording.sid;
    case 'signIn':
      return null;
  }
}

/** A timer that is set anew by what it led to stays. */
const isSetAnew = (effects: readonly WordedEffect[], timer: ClaimedTimer): boolean =>
  effects.some((effect) => effect.do === 'setTimer' && timerKey(effect.timer) === timerKey(timer));

function payloadOf(store: Store, effects: readonly WordedEffect[], now: Date) {
  const contacts = effects.flatMap((effect) => (effect.do === 'saveContact' ? effect.contact : []));
  const requests = effects.flatMap((effect) => (effect.do === 'saveRequest' ? effect.request : []));
  const timers = effects.flatMap((effect) => (effect.do === 'setTimer' ? effect.timer : []));
  const texts = effects.flatMap((effect) => (effect.do === 'text' ? effect : []));
  const forgotten = effects.flatMap((effect) => (effect.do === 'forget' ? effect : []));
  const unsure = effects.flatMap((effect) => (effect.do === 'keepUnsure' ? effect : []));
  const forgottenIds = new Set(forgotten.map(({ contactId }) => contactId));
  return {
    contacts: contacts.map((contact) => contactJson(store, contact)),
    members: contacts.flatMap((contact) => membersJson(store, contact)),
    requests: requests.map((request) => requestJson(store, request)),
    invitations: requests.flatMap((request) => invitationsJson(store, request)),
    timers: lastOfEach(timers),
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
    opinions: effects.flatMap((effect) => (effect.do === 'saveOpinion' ? effect.opinion : [])),
    shifts: effects.flatMap((effect) => (effect.do === 'saveShift' ? effect.shift : [])),
    forgotten,
    unsure: unsure.map(({ contactId, body, meaning, sureness }) => ({
      contactId,
      text: sealHex(store.seal, body),
      meaning,
      sureness,
    })),
  };
}

/** The same timer set twice counts as set once, at the later word. */
const lastOfEach = (timers: readonly Timer[]): readonly Timer[] => [
  ...new Map(timers.map((timer) => [timerKey(timer), timer])).values(),
];

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

const invitationsJson = ({ seal }: Store, { id, invitations }: Request) =>
  invitations.map((invitation) => ({
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
