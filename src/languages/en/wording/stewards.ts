// What English says when stewards lend a hand.

import type { Closing } from '../../../domain/closing.ts';
import type { Wordings } from '../../../domain/phrases.ts';
import type { NeedsSecond } from '../../../domain/second-opinion.ts';
import type { AnnouncementLack, Lack, MemberField } from '../../../domain/steward-act.ts';
import type { StewardSayings } from '../../../domain/steward-phrases.ts';
import { countedKind } from './kinds.ts';
import { capital, joined, numbered, someone } from './phrasing.ts';
import { request, task } from './requests.ts';
import { stewardUsage } from './steward-usage.ts';
import { day } from './times.ts';

export const stewardWordings: Pick<Wordings, keyof StewardSayings> = {
  assignedHelper: ({ name, request: given }) =>
    `A steward asks you to help ${someone(name)}: ${request(given)}. Can you? 1 yes, 2 no. Your words here go to them.`,
  closedForRequester: ({ code, as }) => closedForRequester[as](code),
  closedForHelper: ({ code, as }) =>
    as === 'done'
      ? `A steward closed request ${code} as done. Thank you for helping!`
      : `A steward closed request ${code}: there is nothing more you need to do. Thank you for being there!`,
  reopenedForRequester: ({ code }) =>
    `A steward opened request ${code} again: we are asking neighbors. Not needed? Text ${code} WITHDRAW`,
  fromSteward: ({ name, code, words }) =>
    `${capital(someone(name))}, steward${code === undefined ? '' : ` (${code})`}: ${words}`,

  editedByStewards: () => `A steward changed what we know of you. To see it, text ME.`,
  invitedByStewards: ({ steward, community }) =>
    `${capital(someone(steward))} invites you to ${community}: neighbors help neighbors by text. Join? 1 yes, 2 no. Msg&data rates may apply. STOP to end`,
  invitationDeclined: () => `All right, we won't text you again. If you change your mind, text us HELLO.`,
  keptOut: ({ until, call }) =>
    `Our stewards have paused your part in this line${until === undefined ? '' : ` until ${day(until)}`}. To talk about it, text CALL ME. In danger call ${call}.`,
  letInAgain: () => `You are welcome here again: you can ask for help and give it as before.`,
  announcement: ({ community, words }) => `${community}: ${words}`,

  askSecond: ({ about, steward, name }) =>
    `STEWARD: ${capital(someone(steward))} wants to ${wants(about, name)}. Do you agree? 1 yes, 2 no`,
  secondAnswered: ({ about, name, agrees, steward }) =>
    `STEWARD: ${someone(steward)} ${agrees ? 'agrees' : 'does not agree'} to ${wants(about, name)}. ${agrees ? 'It is done.' : 'So it is not done.'}`,
  secondUnanswered: ({ about, name }) =>
    `STEWARD: no other steward answered in time whether to ${wants(about, name)}. So it is not done. You can ask again.`,

  digest: ({ today, waiting, names }) =>
    [
      ...(today.length > 0 ? [`Today: ${today.map(countedKind).join(', ')}.`] : []),
      ...(waiting
        ? [
            `Waiting: ${waiting.first.code} ${task(waiting.first)} (${waiting.found === 0 ? 'nobody yet' : `${waiting.found} of ${waiting.needed}`})${waiting.others === 0 ? '' : ` and ${waiting.others} more: OPEN`}.`,
          ]
        : []),
      ...(names.length > 0 ? [`On call: ${joined(names.map(someone))}.`] : []),
    ].join(' '),
  relieved: ({ name }) => `STEWARD: ${someone(name)} is on call now, in your place. Enjoy your rest!`,
  shiftSet: ({ from, until }) =>
    `STEWARD: you are on call from ${day(from)} through ${day(until)}. To see who is on call, text ON CALL`,
  shiftTaken: ({ name, from, until }) =>
    `STEWARD: ${someone(name)} is on call in your place from ${day(from)} through ${day(until)}. Enjoy your rest!`,
  takenOff: ({ from, until }) =>
    `STEWARD: you are not on call any more from ${day(from)} through ${day(until)}. To see who is, text ON CALL`,
  openList: ({ lines, count, next }) =>
    `${count} open: ${lines.map(({ request: open, name, asked }) => `${open.code} ${task(open)}, ${someone(name)}, ${asked} asked`).join('; ')}.${next === undefined ? '' : ` More: OPEN ${next}`}`,
  nobodyWaits: () => `Nobody is waiting for a yes just now.`,
  stewardUsage: ({ word }) => stewardUsage[word],
  noRequestOfCode: ({ code }) => `There is no request ${code}. To see who is waiting, text OPEN`,
  nobodyNamed: ({ name, code }) =>
    `We know no ${name} who could be asked for request ${code}. To take it on yourself: ASSIGN ${code} ME`,
  whichMember: ({ code, names }) => `Who gets request ${code}? ${numbered(names)}`,
  onCallNow: ({ names, isEverybody }) =>
    `${isEverybody ? 'Nobody has a shift, so all stewards are on call' : 'On call'}: ${joined(names.map(someone))}. To take over: ON CALL ME`,
  onCallAlready: () => `You are on call already.`,
  youAreOnCall: ({ until }) => `You are on call now, through ${day(until)}. Thank you!`,
  shiftNoted: ({ name, from, until, isOwn }) =>
    isOwn
      ? `You are on call from ${day(from)} through ${day(until)}. Thank you!`
      : `${capital(someone(name))} is on call from ${day(from)} through ${day(until)}, and hears so.`,
  shiftEnded: ({ name, leavesNobody }) =>
    `${capital(someone(name))} is off then.${leavesNobody ? ' For some of that time nobody has a shift: until somebody takes it, all stewards are on call.' : ''}`,
  handedOver: ({ name, from, until, isOwn }) =>
    isOwn
      ? `You are on call in their place, from ${day(from)} through ${day(until)}. They hear so.`
      : `${capital(someone(name))} is on call in that place, from ${day(from)} through ${day(until)}, and hears so.`,
  alreadyTheirs: ({ name }) =>
    `That shift is ${name === undefined ? 'theirs' : `${name}'s`} already. Nothing was changed.`,
  shiftOver: () => `That shift is over, or was changed meanwhile. Nothing was changed.`,
  settingsChanged: ({ count }) => `${count === 1 ? 'One setting is' : `${count} settings are`} changed, from now on.`,
  settingsSame: () => `All of it was like that already. Nothing was changed.`,
  settingsWrong: () => `A setting can't be that. Nothing was changed.`,
  settingsMoved: () => `Somebody else changed the settings meanwhile. Nothing was changed: please look again.`,
  assigned: ({ name, request: given, agreed }) =>
    `${capital(someone(name))} has request ${given.code} now: ${task(given)}. Both know.${agreed ? '' : ' We ask others if they stay silent.'}`,
  takenAlready: ({ names, code }) =>
    `${capital(joined(names.map(someone)))} ${names.length === 1 ? 'has' : 'have'} request ${code} already. Nothing was changed.`,
  notTheirs: ({ name, code }) =>
    `Request ${code} is ${name === undefined ? 'their own' : `${name}'s own`}. Nothing was changed.`,
  cannotBeGiven: ({ name, code }) =>
    `Request ${code} can't go to ${someone(name)}: it may be a STOP, a block or a wish; we never say which. Please choose somebody else.`,
  nobodyVouched: ({ name, code }) =>
    `Nobody has vouched for ${someone(name)} yet, and the asker of request ${code} may be alone. Do you know them? Then vouch first, at the desk or with their code.`,
  knownAlready: ({ name }) => `${capital(someone(name))} is not new: nobody needs to vouch.`,
  vouchedAtDesk: ({ name }) => `You vouched for ${someone(name)}. They hear that somebody did, but not who.`,
  nobodyDidVouch: ({ name }) => `Nobody has vouched for ${someone(name)}, so there is nothing to take back.`,
  mayMeet: ({ code }) => `Noted: the people of request ${code} may be asked for each other again.`,
  nothingWrong: ({ code }) => `Nothing stands between the people of request ${code}. Nothing was changed.`,
  cannotBeTold: ({ name }) =>
    `${capital(someone(name))} has stopped our texts, so we can't ask or tell them. Please call.`,
  closed: ({ code, as }) => `Request ${code} is closed: ${closedAs[as]}. We tell everyone in it.`,
  overAlready: ({ code }) => `Request ${code} is over already. Nothing was changed.`,
  askedMore: ({ code, names }) => `We are asking more people for request ${code}: ${joined(names.map(someone))}.`,
  nobodyMoreToAsk: ({ code }) => `There is nobody more whom we could ask for request ${code} just now.`,
  notLooking: ({ code }) => `Request ${code} needs nobody more: it is covered, or over.`,
  writtenTo: ({ names, missed }) =>
    `Sent to ${joined(names.map(someone))}.${missed ? ` ${capital(someone(missed.name))} has stopped our texts: please call.` : ''}`,
  callingYou: ({ name }) =>
    `Your phone rings in a moment. Press 1 there, and we ring ${someone(name)}. Neither of you sees a number.`,
  notToBeCalled: ({ name }) =>
    `${capital(someone(name))} wants nothing more from us, so we don't ring. Nobody was called.`,
  sleepsNow: ({ name }) => `It is night for ${someone(name)}, so we don't ring now. Nobody was called.`,
  reopened: ({ code }) => `Request ${code} is open again, and we are asking neighbors.`,
  stillOpen: ({ code }) => `Request ${code} is not over. Nothing was changed.`,
  noted: ({ name, request: noted, canBeTold }) =>
    `Noted for ${someone(name)}: ${request(noted)}. We are asking neighbors.${canBeTold ? '' : ' They stopped our texts: please tell them yourself.'}`,
  noteLacks: ({ lacks }) => `Nothing was noted: ${lacking[lacks]}.`,
  edited: ({ name }) => `What we know of ${someone(name)} is changed, and they hear so.`,
  wrongValue: ({ field }) => `Nothing was changed: ${fields[field]} can't be that.`,
  added: ({ name }) => `${capital(someone(name))} is in, and we welcomed them.`,
  invited: ({ name }) => `We asked ${someone(name)} whether they want to be in.`,
  alreadyIn: ({ name }) => `${capital(someone(name))} is a member already.`,
  blocked: ({ name, until, isSecondAsked }) =>
    `${until === undefined ? '' : `${capital(someone(name))} is kept out through ${day(until)}. `}${isSecondAsked ? `We asked the other stewards whether ${someone(name)} is to be kept out for good.` : 'There is no second steward who could agree to more.'}`,
  blockedAlready: ({ name }) => `${capital(someone(name))} is kept out for good already.`,
  unblocked: ({ name }) => `${capital(someone(name))} is in again.`,
  notBlocked: ({ name }) => `${capital(someone(name))} is not kept out.`,
  announced: () => `It is on its way. Below you see how far it is, and can stop it.`,
  announcementLacks: ({ lacks }) => `Nothing was sent: ${announcementLacking[lacks]}.`,
  announcementStopped: () => `It is stopped. Nobody more gets it.`,
  announcementOver: () => `It is over already. Nothing was changed.`,
  secondAsked: ({ name }) =>
    `We asked the other stewards whether all that we know of ${someone(name)} is to be deleted. Nothing happens before one agrees.`,
  secondAskedAlready: ({ name }) => `The other stewards have been asked about ${someone(name)} already.`,
  noSecondSteward: () => `That needs a second steward, and there is none. Nothing was changed.`,
  secondOver: () => `That has been answered, or waited too long. Nothing was changed.`,
  notYourOwn: () => `Another steward has to answer that. Nothing was changed.`,
  notYourself: () => `That can't be done to oneself. Nothing was changed.`,
  secondAgreed: ({ about, name }) => `You agreed to ${wants(about, name)}. It is done.`,
  secondDeclined: ({ about, name }) => `You did not agree to ${wants(about, name)}. So it is not done.`,
  writtenDown: () => `Noted.`,
  unknownToStewards: () => `We don't find that any more. Nothing was changed.`,
  notSteward: () => `Only stewards can do that. Nothing was changed.`,
};

/** "keep Walter out for good" */
export const wants = (about: NeedsSecond, name: string | undefined): string => wanted[about](someone(name));

const wanted: Readonly<Record<NeedsSecond, (name: string) => string>> = {
  block: (name) => `keep ${name} out for good`,
  forget: (name) => `delete all we know of ${name}`,
  round: () => 'ask everybody what they could use and give',
};

const closedAs: Readonly<Record<Closing, string>> = { done: 'done', withdrawn: 'no longer needed', unmet: 'not met' };

const closedForRequester: Readonly<Record<Closing, (code: number) => string>> = {
  done: (code) => `A steward closed request ${code} as done. If it isn't, text NEED. To say thank you, text THANKS.`,
  withdrawn: (code) => `A steward closed request ${code}, as it is no longer needed. If it still is, text NEED.`,
  unmet: (code) =>
    `We are sorry: we found nobody for request ${code}, and a steward closed it. Still needed? Text NEED.`,
};

const lacking: Readonly<Record<Lack, string>> = {
  kind: 'the community does not offer that kind of help',
  when: 'the time is missing or has passed',
  area: 'the area is missing or not known',
  phone: 'that is no phone number we can use',
  name: 'that is no first name',
};

const announcementLacking: Readonly<Record<AnnouncementLack, string>> = {
  words: 'there are no words yet',
  shortness: 'it is too long',
  audience: 'the community knows no such area or kind of help',
};

const fields: Readonly<Record<MemberField, string>> = {
  name: 'the name',
  language: 'the language',
  channel: 'the way to reach them',
  area: 'the area',
  skills: 'what they offer',
  hours: 'the times',
  quietHours: 'the quiet hours',
  reachMiles: 'the distance',
  asksPerWeek: 'the limit',
  pausedUntil: 'the rest',
};
