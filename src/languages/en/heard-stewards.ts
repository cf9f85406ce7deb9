// What English words otherwise in a call, of what is said when stewards lend a hand.
import type { Wordings } from '../../domain/phrases.ts';
import type { Closing } from '../../domain/steward-act.ts';
import type { StewardSayings } from '../../domain/steward-phrases.ts';
import { capital, someone } from './wording/phrasing.ts';
import { request, yesOrNo } from './wording/said.ts';

export const stewardsHeard: Partial<Pick<Wordings, keyof StewardSayings>> = {
  assignedHelper: ({ name, request: given }) =>
    `Someone who looks after this line asks you to help ${someone(name)}: ${request(given)}. Can you do it? ${yesOrNo}`,
  closedForRequester: ({ code, as }) => closedForRequester[as](code),
  assigned: ({ name, request: given, agreed }) =>
    `${capital(someone(name))} has ${request(given)} now, and both know.${agreed ? '' : ' We ask others if they stay silent.'}`,
  cannotBeTold: ({ name }) =>
    `${capital(someone(name))} has stopped everything from us, so we can't ask them. Please call them.`,
};

const closedForRequester: Readonly<Record<Closing, (code: number) => string>> = {
  done: (code) => `Someone who looks after this line closed request ${code} as done. If it isn't, please ask again.`,
  withdrawn: (code) =>
    `Someone who looks after this line closed request ${code}, as it is no longer needed. If it still is, please ask again.`,
  unmet: (code) =>
    `We are sorry: we found nobody for request ${code}, and someone who looks after this line closed it. If you still need it, please ask again.`,
};
