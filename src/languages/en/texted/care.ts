// English, when it is read: looking after somebody, day by day.
import type { CareSayings } from '../../../domain/care-phrases.ts';
import type { Wordings } from '../../../domain/phrases.ts';
import { carried, howSaid, part } from '../wording/care.ts';
import { capital, someone } from '../wording/phrasing.ts';
import { clock } from '../wording/times.ts';

const usage = {
  checkIn: 'Shall we ask you each day how you are? Text CHECK IN and a time, like CHECK IN 9AM. No more: CHECK IN OFF',
  buddy:
    'Who shall look in if you do not answer your check-in? Text BUDDY and their number, or the first name of a neighbor who helped you.',
  ifSilent: `What should whoever looks in know? Text it like this: IF I DON'T ANSWER my neighbor in 2B has a key`,
  friend:
    'Who would you like to talk with by phone, and when? PHONE FRIEND, a name or number, then THURSDAY 3PM or DAILY 9AM. To end it: PHONE FRIEND OFF',
} as const;

export const careTexted: Pick<Wordings, keyof CareSayings> = {
  careUsage: ({ word }) => usage[word],
  checkInSet: ({ at }) =>
    `Every day at ${clock(at)} we will ask how you are. Who could look in if you don't answer? BUDDY and their number. No more: CHECK IN OFF`,
  checkInSetWithBuddy: ({ at, name }) =>
    `Every day at ${clock(at)} we will ask how you are. If you don't answer, ${someone(name)} looks in. No more: CHECK IN OFF`,
  checkInOff: () => `All right, we won't ask you each day how you are. To start again, text CHECK IN and a time.`,
  ifSilentKept: () =>
    `Kept. Only whoever looks in on you reads it, and only when you don't answer. To delete it: IF I DON'T ANSWER OFF`,
  ifSilentTooLong: ({ most }) =>
    `That is more than can be read at a door, and nothing was kept. Please say it in ${most} letters or less.`,
  meCare: ({ at, buddy, words, storm }) =>
    [
      at === undefined ? undefined : `Every day at ${clock(at)} we ask how you are.`,
      storm && `In a heat wave or storm we ask how you are${storm.atNight ? ', at any hour' : ''}.`,
      buddy &&
        `${capital(someone(buddy.name))} ${buddy.agreed ? 'looks in' : 'has been asked to look in'} if you don't answer.`,
      words === '' ? undefined : `You left word: "${words}"`,
    ]
      .filter((part) => part !== undefined)
      .join(' '),
  ifSilentOff: () => `Deleted. To leave word again: IF I DON'T ANSWER and your words.`,
  buddyAsked: ({ name }) => `We have asked ${someone(name)} and will tell you what they say.`,
  buddyUnknown: () =>
    `We don't know who that is. Text BUDDY and the number of a member here, or the first name of a neighbor who helped you.`,
  buddyUnclear: ({ name }) => `More than one ${someone(name)} could be meant. Text BUDDY and their number.`,
  buddyOff: () => `All right, nobody is your buddy now. If you don't answer a check-in, a steward looks after you.`,
  buddyAgreed: ({ name }) =>
    `${capital(someone(name))} will look in if you don't answer. A key, a neighbor they should know of? IF I DON'T ANSWER and your words`,
  buddyDeclined: ({ name }) =>
    `${capital(someone(name))} can't be your buddy just now. Is there anyone else? Text BUDDY and their number.`,
  buddyGone: ({ name }) =>
    `${capital(someone(name))} can't be your buddy any more. Is there anyone else? Text BUDDY and their number. Till then a steward looks after you.`,
  howWasTalk: () => `How was that talk for you? 1 all right, 2 hard, 3 I'd like to talk with someone`,
  talkAllRight: () => `Good to hear. Thank you for listening!`,
  hardTalk: ({ rest }) =>
    `That was a lot to hear, and you stayed. Thank you. ${rest ? 'Rest for two weeks? 1 yes, 2 no' : 'Be kind to yourself. For a rest: PAUSE'}`,
  offerRest: (weight) => `${carried(weight)} Thank you! Rest for two weeks? 1 yes, 2 no`,
  noRest: () => `All right. Whenever you like a rest, text PAUSE.`,
  offerOneDay: () =>
    `Is there anything you'd like to offer one day? A recipe, a phone call, a lift? Text what it is, or 1 yes, 2 not now`,
  offerNotNow: () => `That is fine. It is good to have you here.`,
  kindWords: ({ said }) =>
    said.length === 0
      ? `We keep no words for you just now. Know this all the same: it is good that you are here.`
      : said.map(({ from, words }) => `${capital(someone(from))}: "${words || 'Thank you!'}"`).join(' '),
  checkIn: ({ name, hour, again }) =>
    `${again ? `We have not heard from you yet${name === undefined ? '' : `, ${name}`}.` : `Good ${part(hour)}${name === undefined ? '' : `, ${name}`}.`} How are you? 1 fine, 2 I'd like a call, 3 I need help`,
  checkInFine: ({ at }) => `Good to hear! ${at === undefined ? 'Take care.' : `We will ask again at ${clock(at)}.`}`,
  checkInUnclear: () =>
    `We are not sure what you mean. Text 1 if you are fine, 2 if you'd like a call, 3 if you need help.`,
  beBuddy: ({ name }) =>
    `${capital(someone(name))} would like you as a buddy: if they ever don't answer their daily check-in, we ask you at any hour to look in. 1 yes, 2 no`,
  buddyThanks: ({ name }) =>
    `Thank you! If ${someone(name)} doesn't answer a check-in, we will text you. Nothing to do until then.`,
  buddyNotNow: ({ name }) => `That is all right. We will tell ${someone(name)} kindly.`,
  noLongerBuddy: ({ name }) =>
    `${capital(someone(name))} does not need you as a buddy any more. Thank you for having been there!`,
  lookIn: ({ name }) => `${capital(someone(name))} hasn't answered today's check-in. Could you look in? 1 yes, 2 can't`,
  lookInThanks: ({ name, words }) =>
    `Thank you!${words === '' ? '' : ` ${capital(someone(name))} left word: "${words}"`} When you have seen them: 1 all is well, 2 they need help`,
  lookInByOthers: ({ name }) => `Thank you for saying so. A steward looks after ${someone(name)} now.`,
  lookedInWell: ({ name }) => `Good to know that ${someone(name)} is well. Thank you for looking in!`,
  lookedInHelp: ({ name, call }) =>
    `If ${someone(name)} is in danger, call ${call} now. A steward has been told and will be in touch. Thank you for being there.`,
  answeredAfterAll: ({ name }) =>
    `${capital(someone(name))} has been in touch, so nobody needs to look in any more. Thank you!`,
  stewardSilent: ({ name, words }) =>
    `STEWARD: ${someone(name)} has not answered the check-in, and no buddy has seen them. Please look after them.${words === '' ? '' : ` They left word: "${words}"`}`,
  stewardAnswered: ({ name, how }) => `STEWARD: we have news of ${someone(name)} after all: ${howSaid[how]}.`,
  stewardUnwell: ({ name, words }) =>
    `STEWARD: ${someone(name)} may not be well. Please call. Asked how they are, they said: ${words}`,
  stewardNeedsHelp: ({ name }) =>
    `STEWARD: ${someone(name)} answered the check-in with "I need help" and has not said which. Please call.`,
  stewardFoundUnwell: ({ name, buddy }) =>
    `STEWARD: ${someone(buddy)} looked in on ${someone(name)}, who needs help. Please call them now.`,
  stewardCheckInEnded: ({ name }) =>
    `STEWARD: ${someone(name)} had a daily check-in and has stopped our texts, so nobody asks any more how they are.`,
};
