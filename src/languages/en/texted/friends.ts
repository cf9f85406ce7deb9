// English, when it is read: two who talk by telephone at an hour of theirs.
import type { FriendSayings } from '../../../domain/friend-phrases.ts';
import type { Wordings } from '../../../domain/phrases.ts';
import { eachTime } from '../wording/friends.ts';
import { capital, someone } from '../wording/phrasing.ts';
import { moment } from '../wording/times.ts';

export const friendsTexted: Pick<Wordings, keyof FriendSayings> = {
  friendsAsked: ({ name, time }) =>
    `We ask ${someone(name)} whether to talk ${eachTime(time)}, and tell you. We would call you both; neither sees a number.`,
  friendsUnknown: () =>
    `We don't know who that is. PHONE FRIEND and a member's number, or the first name of a neighbor who helped you, then the time.`,
  friendsUnclear: ({ name }) =>
    `You have met more than one ${someone(name)}. Text PHONE FRIEND and their number, then the time.`,
  friendsOnePhone: () => `That is your own telephone: we can't call both of you on it at once.`,
  friendsAsleep: ({ time }) => `Not everybody is up for calls ${eachTime(time)}. Please choose another time.`,
  friendsNotAgreed: ({ name }) =>
    `It does not suit ${someone(name)} just now, and that is fine. Somebody else may be glad of a call: PHONE FRIEND`,
  beFriends: ({ name, time }) =>
    `${capital(someone(name))} would like to talk with you by phone ${eachTime(time)}. We call you both; neither sees a number. Would you? 1 yes, 2 no`,
  friendsThanks: ({ name }) =>
    `Thank you! ${capital(someone(name))} hears of it, and we call you both then. To end it at any time: PHONE FRIEND OFF`,
  friendsNotNow: () => `That is fine. They only hear that it does not suit just now.`,
  friendsSet: ({ name, time, next }) =>
    `${capital(someone(name))} would like that, too! We call you ${eachTime(time)}, first ${moment(next)}. To end it: PHONE FRIEND OFF`,
  friendsNotToday: ({ name, next }) => `No talk with ${someone(name)} this time. The next is ${moment(next)}.`,
  friendsOver: ({ name }) =>
    `No more talks with ${someone(name)} are planned. If you would like to talk with somebody else: PHONE FRIEND`,
  friendsOff: () => `Your talks by phone are over. Nobody is told who ended them. To begin anew: PHONE FRIEND`,
  meFriends: ({ friends }) =>
    `You talk by phone with ${friends.map(({ name, time, isSet }) => `${someone(name)} ${eachTime(time)}${isSet ? '' : ' (asked)'}`).join('; ')}. To end it: PHONE FRIEND OFF`,
};
