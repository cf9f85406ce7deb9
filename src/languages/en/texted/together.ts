// English, when it is read: the two of a match.
import type { TogetherSayings, Wordings } from '../../../domain/phrases.ts';
import type { Clock } from '../../../domain/when.ts';
import { capital, someone } from '../wording/phrasing.ts';
import { clock } from '../wording/times.ts';

export const togetherTexted: Pick<Wordings, keyof TogetherSayings> = {
  relay: ({ name, code, words }) => `${capital(someone(name))} (${code}): ${words}`,
  relayVoice: ({ name, code }) =>
    `${capital(someone(name))} left you a spoken word about request ${code}. To hear it, call this number.`,
  relayPicture: ({ name, code }) => `${capital(someone(name))} (${code}) sends you a picture.`,
  sendAnyway: ({ name, holds }) =>
    `Your text has ${holds === 'phone' ? 'a phone number' : 'an address'} in it. Send it to ${name ?? 'your neighbor'} all the same? 1 yes, 2 no`,
  notSent: () => `All right, it was not sent.`,
  sent: () => `Sent.`,
  neighborRests: ({ name, until }) => `${capital(someone(name))} is resting and gets your words at ${clock(until)}.`,
  done: ({ code }) => `Request ${code} is done. Thank you!`,
  doneToRequester: ({ name, code }) =>
    `${capital(someone(name))} says request ${code} is done. To say thank you, text THANKS. If it isn't done, text NEED.`,
  doneToHelper: ({ name, code }) => `${capital(someone(name))} says request ${code} is done. Thank you for helping!`,
  dropped: ({ code }) => `Thank you for telling us. Request ${code} is off your hands.`,
  helperDropped: ({ name, code, asksAt }) =>
    `${capital(someone(name))} can't come after all for request ${code}. ${askingOthers(asksAt)}`,
  helperStopped: ({ name, code, asksAt }) =>
    `${capital(someone(name))} has left the line and can't do request ${code}. ${askingOthers(asksAt)}`,
  requesterStopped: ({ name, code }) =>
    `${capital(someone(name))} has stopped all texts, so request ${code} is closed and they can't read yours. A steward knows.`,
  nothingToDrop: () => `There is nothing you could hand back. Text STATUS to see what is open.`,
  nothingOpen: () => `You have nothing open. Text NEED to ask for help or OFFER to give it.`,
  thanksPassedOn: ({ name }) => `We have passed your thanks on to ${name ?? 'your neighbor'}.`,
  thanks: ({ name }) => `${capital(someone(name))} says thank you!`,
  youAreWelcome: () => `You are welcome!`,
};

const askingOthers = (at: Clock | undefined): string =>
  at === undefined
    ? `We are asking others right now and will text you.`
    : `Neighbors rest until ${clock(at)}: we ask others then.`;
