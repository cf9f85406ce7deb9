// What English says when stewards lend a hand.
import type { Wordings } from '../../../domain/phrases.ts';
import type { Closing } from '../../../domain/steward-act.ts';
import type { StewardSayings } from '../../../domain/steward-phrases.ts';
import { capital, joined, someone } from './phrasing.ts';
import { request, task } from './requests.ts';

export const stewardWordings: Pick<Wordings, keyof StewardSayings> = {
  assignedHelper: ({ name, request: given }) =>
    `A steward asks you to help ${someone(name)}: ${request(given)}. Can you? 1 yes, 2 no. Your words here go to them.`,
  closedForRequester: ({ code, as }) => closedForRequester[as](code),
  closedForHelper: ({ code, as }) =>
    as === 'done'
      ? `A steward closed request ${code} as done. Thank you for helping!`
      : `A steward closed request ${code}: there is nothing more you need to do. Thank you for being there!`,
  assigned: ({ name, request: given, agreed }) =>
    `${capital(someone(name))} has request ${given.code} now: ${task(given)}. Both know.${agreed ? '' : ' We ask others if they stay silent.'}`,
  takenAlready: ({ names, code }) =>
    `${capital(joined(names.map(someone)))} ${names.length === 1 ? 'has' : 'have'} request ${code} already. Nothing was changed.`,
  notTheirs: ({ name, code }) =>
    `Request ${code} is ${name === undefined ? 'their own' : `${name}'s own`}. Nothing was changed.`,
  cannotBeTold: ({ name }) =>
    `${capital(someone(name))} has stopped our texts, so we can't ask them. Please call them.`,
  closed: ({ code, as }) => `Request ${code} is closed: ${closedAs[as]}. We tell everyone in it.`,
  overAlready: ({ code }) => `Request ${code} is over already. Nothing was changed.`,
  unknownToStewards: () => `We don't find that any more. Nothing was changed.`,
  notSteward: () => `Only stewards can do that. Nothing was changed.`,
};

const closedAs: Readonly<Record<Closing, string>> = { done: 'done', withdrawn: 'no longer needed', unmet: 'not met' };

const closedForRequester: Readonly<Record<Closing, (code: number) => string>> = {
  done: (code) => `A steward closed request ${code} as done. If it isn't, text NEED. To say thank you, text THANKS.`,
  withdrawn: (code) => `A steward closed request ${code}, as it is no longer needed. If it still is, text NEED.`,
  unmet: (code) =>
    `We are sorry: we found nobody for request ${code}, and a steward closed it. Still needed? Text NEED.`,
};
