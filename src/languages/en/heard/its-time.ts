// English, when it is heard in a call, where that is worded otherwise: the time around a request.
import type { ItsTimeSayings, Wordings } from '../../../domain/phrases.ts';
import { capital, joined, someone } from '../wording/phrasing.ts';
import { asked, moment, pastRequest, yesOrNo } from '../wording/said.ts';

export const itsTimeHeard: Partial<Pick<Wordings, keyof ItsTimeSayings>> = {
  helperSilent: ({ name, code }) =>
    `We have not heard from ${someone(name)} about request ${code} yet, so we are asking others too, and call you again.`,
  helperReplaced: ({ name, next, code }) =>
    `We have not heard from ${someone(name)} about request ${code}, so ${someone(next)} will help.`,
  confirmed: ({ name, code }) => `Thank you! ${capital(someone(name))} counts on you for request ${code}.`,
  reminder: ({ request: { kind, when }, names }) =>
    `A reminder: ${asked(kind)}, ${moment(when)}. ${capital(joined(names.map(someone)))} will help.`,
  reminderForHelper: ({ request: { kind, when }, name }) =>
    `A reminder: you help ${someone(name)} with ${asked(kind)}, ${moment(when)}.`,
  didItHappen: ({ request: past, names }) =>
    `${capital(pastRequest(past))}, with ${joined(names.map(someone))}: did it happen? ${yesOrNo}`,
  didYouHelp: ({ request: past, name }) =>
    `${capital(pastRequest(past))}, for ${someone(name)}: did it happen? ${yesOrNo}`,
  noShow: ({ code }) =>
    `We are sorry. We are asking others for request ${code} right now, and someone who looks after this line knows.`,
  noShowToHelper: ({ name, code }) =>
    `${capital(someone(name))} says request ${code} did not happen, so we are asking others. These things happen.`,
  noShowNoted: ({ code }) => `Thank you for telling me. We are asking others for request ${code}.`,
  helperSaysNo: ({ name, code }) =>
    `${capital(someone(name))} says request ${code} did not happen. We are asking others now.`,
  unmet: ({ code }) =>
    `We are sorry: nobody could help with request ${code} in time, and it is closed now. Someone who looks after this line knows. If you still need it, please ask again.`,
  closedUnheard: ({ code }) =>
    `We have closed request ${code}, as we heard no more about it. If you still need it, please ask again.`,
};
