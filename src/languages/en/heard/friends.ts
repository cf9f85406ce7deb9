// English, when it is heard in a call, where that is worded otherwise: two who talk by telephone at an hour of theirs.
import type { FriendSayings } from '../../../domain/friend-phrases.ts';
import type { Wordings } from '../../../domain/phrases.ts';
import { eachTime } from '../wording/friends.ts';
import { capital, someone } from '../wording/phrasing.ts';
import { moment, yesOrNo } from '../wording/said.ts';

export const friendsHeard: Partial<Pick<Wordings, keyof FriendSayings>> = {
  friendsAsked: ({ name, time }) =>
    `I ask ${someone(name)} whether to talk with you ${eachTime(time)}, and tell you. I would call you both, and neither sees a number.`,
  friendsUnknown: () => `I know nobody who has that number.`,
  friendsUnclear: ({ name }) => `You have met more than one ${someone(name)}. Please press their number.`,
  friendsOnePhone: () => `That is your own telephone: I can't call both of you on it at once.`,
  friendsNotAgreed: ({ name }) => `It does not suit ${someone(name)} to talk by telephone just now, and that is fine.`,
  beFriends: ({ name, time }) =>
    `${capital(someone(name))} would like to talk with you by telephone ${eachTime(time)}. I call you both, and neither sees a number. Would you like that? ${yesOrNo}`,
  friendsThanks: ({ name }) => `Thank you! ${capital(someone(name))} hears of it, and I call you both then.`,
  friendsSet: ({ name, time, next }) =>
    `${capital(someone(name))} would like to talk with you, too! I call you ${eachTime(time)}, first ${moment(next)}.`,
  friendsNotToday: ({ name, next }) => `There is no talk with ${someone(name)} this time. The next is ${moment(next)}.`,
  friendsOver: ({ name }) => `No more talks with ${someone(name)} are planned.`,
  friendsOff: () => `Your talks by telephone are over. Nobody is told who ended them.`,
  meFriends: ({ friends }) =>
    `You talk by telephone with ${friends.map(({ name, time, isSet }) => `${someone(name)} ${eachTime(time)}${isSet ? '' : ', once they have said yes'}`).join('; ')}.`,
};
