// English: what is only ever said in a call of two who talk by telephone at an hour of theirs.
import type { CallWordings } from '../../domain/call-phrases.ts';
import type { FriendCallSayings } from '../../domain/friend-phrases.ts';
import { capital, someone } from './wording/phrasing.ts';
import { moment } from './wording/said.ts';

export const friends: Pick<CallWordings, keyof FriendCallSayings> = {
  friendsOffer: ({ community, callee, name, waits }) =>
    `Hello${callee === undefined ? '' : `, this is for ${callee}`}. This is ${community}. ${waits ? `${capital(someone(name))} is on the line for you` : `It is the hour of your talk with ${someone(name)}`}. Press 1 to talk, 2 if you can't today.`,
  friendsCalling: ({ name }) => `I am calling ${someone(name)}.`,
  friendsWait: ({ name }) => `As soon as ${someone(name)} is there, you hear each other. To stop waiting, press star.`,
  friendsAgain: ({ name, minutes }) =>
    `I can't reach ${someone(name)} just now. I try once more in ${minutes} minutes, and call you then.`,
  friendsTalked: ({ next }) => `I hope it was good to talk. The next time is ${moment(next)}.`,
  friendsGone: () => `There is no talk just now. Thank you all the same.`,
  friendsMenu: () =>
    `Two who like to can talk at a set hour: I call both, and neither sees a number. To talk each day, press 1. Once a week, 2. To hear with whom you do, 3. To end it, 4.`,
  askFriendsDay: () => `On which day? Press its number, from 1 for Monday to 7 for Sunday, then pound.`,
  askFriendsHour: () =>
    `At what time? Press the hour, like 1 0, or 1 5 3 0 for half past 3 in the afternoon. Then press pound.`,
  askFriendsPhone: () => `With whom would you like to talk? Press the ten numbers of their telephone.`,
};
