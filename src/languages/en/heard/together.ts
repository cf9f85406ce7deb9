// English, when it is heard in a call, where that is worded otherwise: the two of a match.
import type { TogetherSayings, Wordings } from '../../../domain/phrases.ts';
import type { Again } from '../../../domain/spoken-forms.ts';
import type { Clock } from '../../../domain/when.ts';
import { capital, someone } from '../wording/phrasing.ts';
import { keys, others, quoted, yesOrNo } from '../wording/said.ts';
import { clock } from '../wording/times.ts';

export const togetherHeard: Partial<Pick<Wordings, keyof TogetherSayings>> = {
  relay: ({ name, code, words }) => `${capital(someone(name))} says about request ${code}: ${quoted(words)}`,
  relayPicture: ({ name, code }) =>
    `${capital(someone(name))} sent a picture about request ${code}, which I can't show you here.`,
  sendAnyway: ({ name, holds }) =>
    `Your words have ${holds === 'phone' ? 'a phone number' : 'an address'} in them. Pass them on to ${name ?? 'your neighbor'} all the same? ${yesOrNo}`,
  thanks: ({ name, words }) =>
    words === '' ? `${capital(someone(name))} says thank you!` : `${capital(someone(name))} says: ${quoted(words)}`,
  notSent: () => `All right, I did not pass it on.`,
  sent: () => `I have passed your words on.`,
  done: ({ code, again }) => `Request ${code} is done. Thank you!${again ? askingAgain(again) : ''}`,
  doneToRequester: ({ name, code, again }) =>
    `${capital(someone(name))} says request ${code} is done.${again ? askingAgain(again) : ''}`,
  doneToHelper: ({ name, code, again }) =>
    `${capital(someone(name))} says request ${code} is done. Thank you for helping!${again ? askingAgain(again) : ''}`,
  askAgain: ({ name }) => `And would you meet ${someone(name)} again? ${likings}`,
  againWrong: ({ name }) =>
    `Thank you for telling me. Someone who looks after this line hears of it now and will get in touch. We won't bring you and ${someone(name)} together again.`,
  askNotWith: () => `Say not with, and a first name, and we never bring you two together again. Nobody is told.`,
  nobodyMet: ({ name }) => `I know no ${name} whom you met through this line.`,
  whichPartner: ({ names, onward }) => `Whom do you mean? ${keys(names)}${others(onward)}`,
  helperDropped: ({ name, code, asksAt }) =>
    `${capital(someone(name))} can't come after all for request ${code}. ${askingOthers(asksAt)}`,
  helperStopped: ({ name, code, asksAt }) =>
    `${capital(someone(name))} has left the line and can't do request ${code}. ${askingOthers(asksAt)}`,
  requesterStopped: ({ name, code }) =>
    `${capital(someone(name))} has left the line, so request ${code} is closed. Someone who looks after this line knows.`,
  nothingToDrop: () => `There is nothing you could hand back.`,
  nothingOpen: () => `You have nothing open now.`,
};

const likings = 'Press 1 for gladly, 2 for rather not, 3 if something was wrong.';

const askingAgain = ({ name }: Again): string => ` Between us: would you meet ${someone(name)} again? ${likings}`;

const askingOthers = (at: Clock | undefined): string =>
  at === undefined
    ? `We are asking others right now, and call you.`
    : `Neighbors rest until ${clock(at)}: we ask others then.`;
