// English, when it is read: joining.
import type { JoiningSayings } from '../../../domain/joining-phrases.ts';
import type { Wordings } from '../../../domain/phrases.ts';
import { numbered } from '../wording/phrasing.ts';

export const joiningTexted: Pick<Wordings, keyof JoiningSayings> = {
  welcome: ({ community }) =>
    `Welcome to ${community}! Text NEED and what you need, or OFFER to help. MENU for more. Msg&data rates may apply. Text STOP to end.`,
  askJoinCode: ({ community }) =>
    `Welcome to ${community}! To join, text us the neighbors' code. No code? Ask the person who told you about us.`,
  wrongJoinCode: () => `That is not our code. Please check it and text it again.`,
  askVouch: ({ community, code }) =>
    `Welcome to ${community}! A member who knows you can let you in: ask them to text JOIN ${code} to this number. Then we go on.`,
  vouched: () => `Thank you for vouching. They are in, and we have told them.`,
  noSuchNewcomer: () =>
    `We know no newcomer with that code. Please check it with them, then text JOIN and the code again.`,
  alreadyMember: () => `You are a member already. Text NEED to ask for help, OFFER to give it, or MENU for more.`,
  askName: () => `What is your first name? Your neighbors see only that, never your number.`,
  named: ({ name }) => `Thank you, ${name}. That is what your neighbors will call you.`,
  askWho: ({ names }) => `Who is writing? ${numbered(names)}`,
};
