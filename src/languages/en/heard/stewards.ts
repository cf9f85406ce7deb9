// What English words otherwise in a call, of what is said when stewards lend a hand.

import type { Closing } from '../../../domain/closing.ts';
import type { Wordings } from '../../../domain/phrases.ts';
import type { StewardSayings } from '../../../domain/steward-phrases.ts';
import { countedKind } from '../wording/kinds.ts';
import { capital, joined, someone } from '../wording/phrasing.ts';
import { day, dialled, keys, quoted, request, yesOrNo } from '../wording/said.ts';
import { wants } from '../wording/stewards.ts';

export const stewardsHeard: Partial<Pick<Wordings, keyof StewardSayings>> = {
  assignedHelper: ({ name, request: given }) =>
    `Someone who looks after this line asks you to help ${someone(name)}: ${request(given)}. Can you do it? ${yesOrNo}`,
  closedForRequester: ({ code, as }) => closedForRequester[as](code),
  reopenedForRequester: ({ code }) =>
    `Someone who looks after this line opened request ${code} again, and we are asking neighbors.`,
  fromSteward: ({ name, words }) => `${capital(someone(name))}, who looks after this line, says: ${quoted(words)}`,
  editedByStewards: () =>
    `Someone who looks after this line changed what we know of you. You hear it under your settings.`,
  invitedByStewards: ({ steward, community }) =>
    `${capital(someone(steward))} invites you to ${community}: neighbors help neighbors. To join, call this number.`,
  invitationDeclined: () => `All right, you won't hear from us again. If you change your mind, call this number.`,
  keptOut: ({ until, call }) =>
    `Those who look after this line have paused your part in it${until === undefined ? '' : ` until ${day(until)}`}. To talk about it, press 0. In danger dial ${dialled(call)}.`,
  announcement: ({ community, words }) => `A message from ${community} to many neighbors: ${quoted(words)}`,
  askSecond: ({ about, steward, name }) =>
    `For you as steward: ${someone(steward)} wants to ${wants(about, name)}. It needs another steward to agree. To answer, call this number, press 0, then 1, and key your PIN.`,
  secondUnanswered: ({ about, name }) =>
    `For you as steward: nobody else who looks after this line answered in time whether to ${wants(about, name)}. So it is not done. You can ask again.`,
  shiftSet: ({ from, until }) => `For you as steward: you are on call from ${day(from)} through ${day(until)}.`,
  shiftTaken: ({ name, from, until }) =>
    `For you as steward: ${someone(name)} is on call in your place from ${day(from)} through ${day(until)}. Enjoy your rest!`,
  takenOff: ({ from, until }) =>
    `For you as steward: you are not on call any more from ${day(from)} through ${day(until)}.`,
  digest: ({ today, waiting, names }) =>
    [
      'For you as steward.',
      ...(today.length > 0 ? [`Today: ${joined(today.map(countedKind))}.`] : []),
      ...(waiting
        ? [
            `Waiting: ${request(waiting.first)}, with ${waiting.found === 0 ? 'nobody yet' : `${waiting.found} of ${waiting.needed} found`}${waiting.others === 0 ? '' : `, and ${waiting.others} more`}.`,
          ]
        : []),
      ...(names.length > 0 ? [`On call: ${joined(names.map(someone))}.`] : []),
    ].join(' '),
  relieved: ({ name }) => `For you as steward: ${someone(name)} is on call now, in your place. Enjoy your rest!`,
  openList: ({ lines, count }) =>
    `${count === 1 ? 'One request is' : `${count} requests are`} open. ${lines.map(({ request: open, name, asked }) => `${capital(request(open))}, for ${someone(name)}, ${asked} asked`).join('. ')}.`,
  stewardUsage: () => `At the desk, or with the words that stewards send, more can be done.`,
  noRequestOfCode: ({ code }) => `There is no request ${code}.`,
  nobodyNamed: ({ name, code }) => `We know no ${name} who could be asked for request ${code}.`,
  whichMember: ({ code, names }) => `Who gets request ${code}? ${keys(names)}`,
  onCallNow: ({ names, isEverybody }) =>
    `${isEverybody ? 'Nobody has a shift, so everyone who looks after this line is on call' : 'On call'}: ${joined(names.map(someone))}.`,
  youAreOnCall: ({ until }) => `You are on call now, through ${day(until)}. Thank you!`,
  shiftNoted: ({ name, from, until, isOwn }) =>
    isOwn
      ? `You are on call from ${day(from)} through ${day(until)}. Thank you!`
      : `${capital(someone(name))} is on call from ${day(from)} through ${day(until)}, and hears so.`,
  handedOver: ({ name, from, until, isOwn }) =>
    `${isOwn ? 'You are' : `${capital(someone(name))} is`} on call in that place, from ${day(from)} through ${day(until)}.`,
  blocked: ({ name, until, isSecondAsked }) =>
    `${until === undefined ? '' : `${capital(someone(name))} is kept out through ${day(until)}. `}${isSecondAsked ? `We asked the other stewards whether ${someone(name)} is to be kept out for good.` : 'There is no second steward who could agree to more.'}`,
  assigned: ({ name, request: given, agreed }) =>
    `${capital(someone(name))} has ${request(given)} now, and both know.${agreed ? '' : ' We ask others if they stay silent.'}`,
  cannotBeTold: ({ name }) =>
    `${capital(someone(name))} has stopped everything from us, so we can't ask or tell them. Please call them.`,
  writtenTo: ({ names, missed }) =>
    `Sent to ${joined(names.map(someone))}.${missed ? ` ${capital(someone(missed.name))} has stopped everything from us: please call.` : ''}`,
  noted: ({ name, request: noted, canBeTold }) =>
    `Noted for ${someone(name)}: ${request(noted)}. We are asking neighbors.${canBeTold ? '' : ' They have stopped everything from us: please tell them yourself.'}`,
};

const closedForRequester: Readonly<Record<Closing, (code: number) => string>> = {
  done: (code) => `Someone who looks after this line closed request ${code} as done. If it isn't, please ask again.`,
  withdrawn: (code) =>
    `Someone who looks after this line closed request ${code}, as it is no longer needed. If it still is, please ask again.`,
  unmet: (code) =>
    `We are sorry: we found nobody for request ${code}, and someone who looks after this line closed it. If you still need it, please ask again.`,
};
