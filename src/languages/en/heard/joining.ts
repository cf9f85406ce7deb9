// English, when it is heard in a call, where that is worded otherwise: joining.
import type { JoiningSayings } from '../../../domain/joining-phrases.ts';
import type { Wordings } from '../../../domain/phrases.ts';
import { digits, keys } from '../wording/said.ts';

export const joiningHeard: Partial<Pick<Wordings, keyof JoiningSayings>> = {
  welcome: ({ community }) => `You are in: welcome to ${community}! Call this number whenever you need something.`,
  askJoinCode: ({ community }) => `To join ${community}, call this number, and I ask you for the neighbors' code.`,
  wrongJoinCode: () => `That is not our code.`,
  askVouch: ({ community, code }) =>
    `A member of ${community} can let you in: ask them to text JOIN and these numbers: ${digits(code)}.`,
  vouched: () => `Thank you. They are in, and I tell them.`,
  noSuchNewcomer: () => `I know no newcomer with that code.`,
  alreadyMember: () => `You are a member already.`,
  askName: () => `What is your first name? Say it now, or press 1 to leave it.`,
  askWho: ({ names }) => `Who is calling? ${keys(names)}`,
};
