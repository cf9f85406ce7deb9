// What is said to phone friends, with arguments as they usually are and as long as they get.
import type { FriendCallSayings, FriendSayings } from '../../src/domain/friend-phrases.ts';
import { community, day, evening, longestDay, longestName, name, type Samples } from './sample-arguments.ts';

const alone = { typical: [{}] };
const ofName = { typical: [{ name }, { name: undefined }], longest: { name: longestName } };
const weekly = { clock: { hour: 15, minute: 0 }, weekday: 4 };
const daily = { clock: { hour: 9, minute: 30 } };
const longestTime = { clock: evening, weekday: 3 };
const timed = {
  typical: [
    { name, time: weekly },
    { name, time: daily },
  ],
  longest: { name: longestName, time: longestTime },
};

export const friendSamples: { readonly [Id in keyof FriendSayings]: Samples<Id> } = {
  friendsAsked: timed,
  friendsUnknown: alone,
  friendsUnclear: ofName,
  friendsOnePhone: alone,
  friendsAsleep: { typical: [{ time: weekly }, { time: daily }] },
  friendsNotAgreed: ofName,
  beFriends: timed,
  friendsThanks: ofName,
  friendsNotNow: alone,
  friendsSet: {
    typical: [{ name, time: weekly, next: day }],
    longest: { name: longestName, time: longestTime, next: longestDay },
  },
  friendsNotToday: { typical: [{ name, next: day }], longest: { name: longestName, next: longestDay } },
  friendsOver: ofName,
  friendsOff: alone,
  meFriends: {
    typical: [{ friends: [{ name, time: weekly, isSet: true }] }],
    longest: {
      friends: [
        { name: longestName, time: longestTime, isSet: false },
        { name, time: daily, isSet: true },
      ],
    },
  },
};

type CallArguments = { readonly [Id in keyof FriendCallSayings]: readonly Readonly<FriendCallSayings[Id]>[] };

export const friendCallSamples: CallArguments = {
  friendsOffer: [
    { community, callee: undefined, name, waits: false },
    { community, callee: 'Harold', name, waits: true },
  ],
  friendsCalling: [{ name }],
  friendsWait: [{ name }],
  friendsAgain: [{ name, minutes: 10 }],
  friendsTalked: [{ next: day }],
  friendsGone: [{}],
  friendsMenu: [{}],
  askFriendsDay: [{}],
  askFriendsHour: [{}],
  askFriendsPhone: [{}],
};
