// English, when it is read: what stewards are told of.
import type { Wordings } from '../../../domain/phrases.ts';
import type { AlertSayings } from '../../../domain/steward-phrases.ts';
import { someone } from '../wording/phrasing.ts';
import { pastRequest, request } from '../wording/requests.ts';

export const alertsTexted: Pick<Wordings, keyof AlertSayings> = {
  stewardEmergency: ({ name, words }) =>
    `STEWARD: ${someone(name)} may be in danger. They got the emergency numbers. They wrote: ${words}`,
  stewardNobody: ({ name, request: open }) =>
    `STEWARD: nobody found yet for ${someone(name)}, ${request(open)}. Can you find a way?`,
  stewardUnheeded: ({ name, request: open }) =>
    `STEWARD: nobody on call has acted yet: ${someone(name)} still needs ${request(open)}. Can you find a way?`,
  stewardNoShow: ({ name, request: open }) =>
    `STEWARD: it did not happen for ${someone(name)}: ${request(open)}. We are asking others. Can you look after it?`,
  stewardWrong: ({ name, about, code }) =>
    `STEWARD: ${someone(name)} says something was wrong with ${someone(about)} (request ${code}). Please call ${someone(name)} first. Talked over? TOGETHER ${code}`,
  stewardUnmet: ({ name, request: closed }) =>
    `STEWARD: closed with nobody found for ${someone(name)}: ${pastRequest(closed)}. Please look after them.`,
  stewardOther: ({ name, code, words }) =>
    `STEWARD: ${someone(name)} needs something no neighbor offers (request ${code}): ${words}`,
  stewardStopped: ({ name, codes }) =>
    `STEWARD: ${someone(name)} stopped all texts while in request ${codes.join(', ')}. We can't text them. Please call.`,
  stewardStoppedWrote: ({ name, code }) =>
    `STEWARD: ${someone(name)} ${code === undefined ? 'wrote to us' : `said yes to request ${code}`}, but stopped all texts. We can't answer. Please call. START from them brings our texts back.`,
  signInCode: ({ code }) =>
    `Your code for the stewards' desk: ${code}. Good for 10 minutes. Nobody will ever ask you for it: tell it to no one.`,
  pinCode: ({ code }) =>
    `STEWARD: your code is ${code}. Call this number and key it to hear what was left for the stewards.`,
  stewardVoice: ({ name }) =>
    `STEWARD: ${someone(name)} left a spoken word for the stewards. To hear it, call this number.`,
  stewardCall: ({ name }) => `STEWARD: ${someone(name)} asks for a phone call.`,
  stewardUnfinished: ({ name, words }) =>
    `STEWARD: ${someone(name)} began to ask for help and did not finish. Please call.${words === '' ? '' : ` They wrote: ${words}`}`,
  stewardNoAnswer: ({ name }) =>
    `STEWARD: we have news for ${someone(name)} and called several times, but nobody answered. Please look in on them.`,
  stewardUnvouched: ({ name, code }) =>
    `STEWARD: nobody has vouched for ${someone(name)} in two weeks. They can ask, of course. Do you know them, or who might? JOIN ${code} vouches.`,
  stewardUnreachable: ({ name }) => `STEWARD: the phone of ${someone(name)} takes no texts. We call them from now on.`,
  stewardUndelivered: ({ name }) => `STEWARD: a text to ${someone(name)} could not be delivered. Please call.`,
};
