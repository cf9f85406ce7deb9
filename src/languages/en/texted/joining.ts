// English, when it is read: joining.
import type { JoiningSayings } from '../../../domain/joining-phrases.ts';
import type { Wordings } from '../../../domain/phrases.ts';
import { numbered, someone } from '../wording/phrasing.ts';

export const joiningTexted: Pick<Wordings, keyof JoiningSayings> = {
  welcome: ({ community }) =>
    `Welcome to ${community}! Text NEED and what you need, or OFFER to help. MENU for more. Msg&data rates may apply. Text STOP to end.`,
  askJoinCode: ({ community }) =>
    `Welcome to ${community}! To join, text us the neighbors' code. No code? Ask the person who told you about us.`,
  wrongJoinCode: () => `That is not our code. Please check it and text it again.`,
  welcomeNewcomer: ({ community, code }) =>
    `Welcome to ${community}! Text NEED and what you need. A member who knows you can text JOIN ${code} to vouch for you. Rates may apply. STOP to end.`,
  ownCode: ({ code }) =>
    `You can ask for anything. For help inside homes, a member must vouch for you first: someone who knows you texts JOIN ${code} to this number.`,
  vouchTooNew: ({ code }) =>
    `Nobody has vouched for you yet, so you can't vouch for others. Someone who knows you texts JOIN ${code} to this number.`,
  tooNewForThis: ({ code, vouchCode }) =>
    `Thank you! For request ${code} we need somebody whom a member knows, as the asker may be alone. Who knows you? They text JOIN ${vouchCode}`,
  partedAsTooNew: ({ code }) =>
    `Request ${code} goes to somebody else now: the asker may be alone, and just now nobody vouches for you. Thank you all the same!`,
  offersWait: ({ code }) =>
    `Until a member vouches for you, we ask you only for what is left at a door, like groceries. Who knows you? They text JOIN ${code}`,
  votesLater: () =>
    `Once a member has vouched for you, you can vote and propose. Until then a steward can do it for you: text CALL ME`,
  notVouchedYet: ({ code }) =>
    `Nobody has vouched for you yet, and that is all right: ask for anything. New code, for a member who knows you: JOIN ${code}. A steward? Text CALL ME`,
  vouchedFor: () =>
    `Good news: a member has vouched for you. From now on we may ask you for everything that you offer.`,
  vouchTakenBack: ({ code }) =>
    `Just now nobody vouches for you. You can ask for anything as before. Someone else who knows you can text JOIN ${code}. Questions? Text CALL ME`,
  vouched: () => `Thank you for vouching! They have heard it, but not from whom. Not meant? Text the same once more.`,
  noSuchNewcomer: () =>
    `We know no newcomer with that code. Please check it with them, then text JOIN and the code again.`,
  vouchAgain: ({ code }) => `Thank you. To vouch for them, please text JOIN ${code} once more.`,
  codeUsed: () => `Somebody has vouched with that code already: it works once. All is well.`,
  codeRunOut: () => `That code is too old. Ask them to text JOIN to this number: then they get a new one.`,
  vouchClosed: () => `Too many wrong codes. Please try again tomorrow, or ask a steward to let them in: text CALL ME`,
  vouchedEnough: () =>
    `You have vouched for three people this month, thank you! For more, please ask a steward: text CALL ME`,
  askTakeBack: ({ name, code }) =>
    `You vouched for ${someone(name)} with that code. To take it back, text JOIN ${code} once more today. Else do nothing.`,
  takenBack: ({ name }) => `Nobody vouches for ${someone(name)} any more. They hear that, but not from whom.`,
  buddyTooNew: ({ name }) =>
    `Nobody has vouched for ${someone(name)} yet, and a buddy may come to your door. Do you know them? Ask for their code, or choose another.`,
  proposalTooNew: ({ name }) => `Nobody has vouched for ${someone(name)} yet. Then they can become a steward.`,
  alreadyMember: () => `You are a member already. Text NEED to ask for help, OFFER to give it, or MENU for more.`,
  askName: () => `What is your first name? Your neighbors see only that, never your number.`,
  named: ({ name }) => `Thank you, ${name}. That is what your neighbors will call you.`,
  askWho: ({ names }) => `Who is writing? ${numbered(names)}`,
};
