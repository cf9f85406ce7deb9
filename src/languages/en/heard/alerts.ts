// English, when it is heard in a call, where that is worded otherwise: what stewards are told of.
import type { Wordings } from '../../../domain/phrases.ts';
import type { AlertSayings } from '../../../domain/steward-phrases.ts';
import { someone } from '../wording/phrasing.ts';
import { digits, pastRequest, quoted, request } from '../wording/said.ts';

export const alertsHeard: Partial<Pick<Wordings, keyof AlertSayings>> = {
  signInCode: ({ code }) =>
    `Your code for the stewards' desk is ${digits(code)}. Again: ${digits(code)}. It is good for 10 minutes. Nobody will ever ask you for it: tell it to no one.`,
  pinCode: ({ code }) =>
    `Your code is ${digits(code)}. Again: ${digits(code)}. Key it when this line asks you for it, to hear what was left for the stewards.`,
  stewardEmergency: ({ name, words }) =>
    `For you as steward: ${someone(name)} may be in danger. They were told the emergency numbers. They said: ${quoted(words)}`,
  stewardNobody: ({ name, request: open }) =>
    `For you as steward: nobody is found yet for ${someone(name)}, ${request(open)}. Can you find a way?`,
  stewardUnheeded: ({ name, request: open }) =>
    `For you as steward: nobody is found yet for ${someone(name)}, ${request(open)}, and nobody on call has done anything about it. Can you find a way?`,
  stewardNoShow: ({ name, request: open }) =>
    `For you as steward: it did not happen for ${someone(name)}: ${request(open)}. We are asking others. Can you look after it?`,
  stewardWrong: ({ name, about, code }) =>
    `For you as steward: ${someone(name)} says something was wrong with ${someone(about)}, in request ${code}. Please call ${someone(name)} first.`,
  stewardUnmet: ({ name, request: closed }) =>
    `For you as steward: closed with nobody found for ${someone(name)}: ${pastRequest(closed)}. Please look after them.`,
  stewardOther: ({ name, code, words }) =>
    `For you as steward: ${someone(name)} needs something no neighbor offers, request ${code}: ${quoted(words)}`,
  stewardStopped: ({ name, codes }) =>
    `For you as steward: ${someone(name)} stopped all texts while in request ${codes.join(', ')}. Please call them.`,
  stewardStoppedWrote: ({ name, code }) =>
    `For you as steward: ${someone(name)} ${code === undefined ? 'wrote to us' : `said yes to request ${code}`}, but stopped all texts. Please call them.`,
  stewardCall: ({ name }) => `For you as steward: ${someone(name)} asks for a phone call.`,
  stewardUnfinished: ({ name, words }) =>
    `For you as steward: ${someone(name)} began to ask for help and did not finish. Please call.${words === '' ? '' : ` They said: ${quoted(words)}`}`,
  stewardNoAnswer: ({ name }) =>
    `For you as steward: we have news for ${someone(name)} and called several times, but nobody answered. Please look in on them.`,
  stewardUnvouched: ({ name, code }) =>
    `For you as steward: nobody has vouched for ${someone(name)} in two weeks. They can ask for anything all the same. Do you know them, or who might? To vouch, press 4 in the main menu, then 3, and then ${digits(code)}.`,
  stewardUnreachable: ({ name }) =>
    `For you as steward: the phone of ${someone(name)} takes no texts. We call them from now on.`,
  stewardUndelivered: ({ name }) =>
    `For you as steward: a text to ${someone(name)} could not be delivered. Please call them.`,
};
