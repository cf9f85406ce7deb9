// English, when it is read: the two of a match.
import type { TogetherSayings, Wordings } from '../../../domain/phrases.ts';
import type { Again } from '../../../domain/spoken-forms.ts';
import type { Clock } from '../../../domain/when.ts';
import { capital, numbered, someone } from '../wording/phrasing.ts';
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
  done: ({ code, again }) => `Request ${code} is done. Thank you!${again ? ` Between us: ${askingAgain(again)}` : ''}`,
  doneToRequester: ({ name, code, again }) =>
    `${capital(someone(name))} says request ${code} is done. To say thank you: THANKS. Not done? NEED.${again ? ` Between us: ${askingAgain(again)}` : ''}`,
  doneToHelper: ({ name, code, again }) =>
    `${capital(someone(name))} says request ${code} is done. Thank you for helping!${again ? ` Between us: ${askingAgain(again)}` : ''}`,
  askAgain: ({ name }) => capital(askingAgain({ name })),
  againGladly: () => `Good to hear. Thank you!`,
  againWrong: ({ name }) =>
    `Thank you for telling us. A steward hears of it now and will get in touch. We won't bring you and ${someone(name)} together again.`,
  keptApart: ({ name }) => `Noted, just between us: we won't bring you and ${someone(name)} together again.`,
  askNotWith: () => `Text NOT WITH and a first name, and we never bring you two together again. Nobody is told.`,
  nobodyMet: ({ name }) => `We know no ${name} you met through this line. To talk to a steward: CALL ME`,
  whichPartner: ({ names }) => `Whom do you mean? ${numbered(names)}`,
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
  thanks: ({ name, words }) => `${capital(someone(name))} says ${words === '' ? 'thank you!' : `"${words}"`}`,
  youAreWelcome: () => `You are welcome!`,
};

const askingAgain = ({ name }: Again): string =>
  `again with ${someone(name)}? 1 gladly, 2 rather not, 3 something was wrong`;

const askingOthers = (at: Clock | undefined): string =>
  at === undefined
    ? `We are asking others right now and will text you.`
    : `Neighbors rest until ${clock(at)}: we ask others then.`;
