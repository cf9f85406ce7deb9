// English, when it is heard in a call, where that is worded otherwise: joining.
import type { JoiningSayings } from '../../../domain/joining-phrases.ts';
import type { Wordings } from '../../../domain/phrases.ts';
import { someone } from '../wording/phrasing.ts';
import { digits, keys } from '../wording/said.ts';

const vouchWith = (code: string, first: string): string =>
  `${first} A member who knows you can vouch for you. They text JOIN and these numbers: ${digits(code)}. Or they call, and press 4, and then 3.`;

export const joiningHeard: Partial<Pick<Wordings, keyof JoiningSayings>> = {
  welcome: ({ community }) => `You are in: welcome to ${community}! Call this number whenever you need something.`,
  askJoinCode: ({ community }) => `To join ${community}, call this number, and I ask you for the neighbors' code.`,
  wrongJoinCode: () => `That is not our code.`,
  welcomeNewcomer: ({ community, code }) => vouchWith(code, `Welcome to ${community}! You can ask for anything.`),
  ownCode: ({ code }) => vouchWith(code, 'You can ask for anything.'),
  vouchTooNew: ({ code }) => vouchWith(code, `Nobody has vouched for you yet, so you can't vouch for others.`),
  tooNewForThis: ({ code, vouchCode }) =>
    vouchWith(
      vouchCode,
      `Thank you! For request ${code} we need somebody whom a member knows, as the one who asks may be alone.`,
    ),
  offersWait: ({ code }) =>
    vouchWith(code, 'Until a member vouches for you, I ask you only for what is left at a door, like groceries.'),
  votesLater: () =>
    `Once a member has vouched for you, you can vote and propose. Until then, press 0, and a steward can do it for you.`,
  notVouchedYet: ({ code }) =>
    vouchWith(
      code,
      'Nobody has vouched for you yet, and that is all right: you can ask for anything. To talk with a steward about it, press 0. You have a new code.',
    ),
  vouchTakenBack: ({ code }) =>
    vouchWith(
      code,
      'Just now nobody vouches for you. You can ask for anything, as before. To talk with a steward about it, press 0.',
    ),
  vouched: () =>
    `Thank you for vouching! They hear that somebody did, but not who. If you did not mean it, key the same numbers once more.`,
  noSuchNewcomer: () => `I know no newcomer with that code.`,
  vouchAgain: () => `Thank you. To vouch for them, press the numbers once more.`,
  codeRunOut: () =>
    `That code is too old. Ask them to call this number, and press 4, and then 3: then they hear a new one.`,
  vouchClosed: () =>
    `Those were too many wrong codes. Please try again tomorrow, or press 0, and a steward can let them in.`,
  vouchedEnough: () => `You have vouched for three people this month, thank you! For more, press 0 and ask a steward.`,
  askTakeBack: ({ name }) =>
    `You vouched for ${someone(name)} with that code. To take it back, press the same numbers again. Otherwise, press star.`,
  alreadyMember: () => `You are a member already.`,
  askName: () => `What is your first name? Say it now, or press 1 to leave it.`,
  askWho: ({ names }) => `Who is calling? ${keys(names)}`,
};
