// English, when it is read: the time around a request.
import type { ItsTimeSayings, Wordings } from '../../../domain/phrases.ts';
import { capital, joined, someone } from '../wording/phrasing.ts';
import { pastRequest, request } from '../wording/requests.ts';

export const itsTimeTexted: Pick<Wordings, keyof ItsTimeSayings> = {
  helperSilent: ({ name, code }) =>
    `We have not heard from ${someone(name)} about request ${code} yet, so we are asking others too. We will text you.`,
  helperReplaced: ({ name, next, code }) =>
    `We have not heard from ${someone(name)} about request ${code}, so ${someone(next)} will help. Your texts here now go to them.`,
  confirmed: ({ name, code }) =>
    `Thank you! ${capital(someone(name))} counts on you for request ${code}. If you can't after all: DROP ${code}`,
  reminder: ({ request: near, names }) =>
    `Reminder: ${request(near)}. ${capital(joined(names.map(someone)))} will help. Something changed? Text ${near.code} and your words.`,
  reminderForHelper: ({ request: near, name }) =>
    `Reminder: you help ${someone(name)} with ${request(near)}. If you can't: DROP ${near.code}`,
  didItHappen: ({ request: past, names }) =>
    `${capital(pastRequest(past))} with ${joined(names.map(someone))}: did it happen? 1 yes, 2 no`,
  didYouHelp: ({ request: past, name }) =>
    `${capital(pastRequest(past))} for ${someone(name)}: did it happen? 1 yes, 2 no`,
  noShow: ({ code }) =>
    `We are sorry. We are asking others for request ${code} right now, and a steward knows. No longer needed? ${code} WITHDRAW`,
  noShowToHelper: ({ name, code }) =>
    `${capital(someone(name))} says request ${code} did not happen, so we are asking others. These things happen. If you still can: YES ${code}`,
  noShowNoted: ({ code }) =>
    `Thank you for telling us. We are asking others for request ${code}. If you still can: YES ${code}`,
  helperSaysNo: ({ name, code }) =>
    `${capital(someone(name))} says request ${code} did not happen. We are asking others now. It did? DONE ${code}. No longer needed? ${code} WITHDRAW`,
  foundFewer: ({ code, found, wanted }) =>
    `The time for request ${code} has come: ${found} of ${wanted} helpers said yes. We are sorry that we did not find more.`,
  unmet: ({ code }) =>
    `We are sorry: nobody could help with request ${code} in time, and it is closed now. A steward knows. Still needed? Text NEED.`,
  closedUnheard: ({ code }) =>
    `We have closed request ${code}, as we heard no more about it. Still needed? Text NEED. To talk to a steward: CALL ME`,
};
