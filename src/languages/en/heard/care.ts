// English, when it is heard in a call, where that is worded otherwise: looking after somebody, day by day.
import type { CareSayings } from '../../../domain/care-phrases.ts';
import type { Wordings } from '../../../domain/phrases.ts';
import { carried, howSaid, part } from '../wording/care.ts';
import { capital, someone } from '../wording/phrasing.ts';
import { dialled, quoted, yesOrNo } from '../wording/said.ts';
import { clock } from '../wording/times.ts';

const usage = {
  checkIn: `Shall I ask you each day how you are? Say check in, and a time, like: check in at 9.`,
  buddy: `Who shall look in on you when you don't answer? Say buddy, and the first name of a neighbor who helped you.`,
  ifSilent: `What should whoever looks in on you know? Say: if I don't answer, and then your words.`,
  friend: `Who would you like to talk with by telephone, and when? Say: phone friend, a name, and a day and time, like: Thursday at 3.`,
} as const;

const called = (name: string | undefined): string => (name === undefined ? '' : `, ${name}`);

const answers = `Press 1 if you are fine, 2 if you would like a call, 3 if you need help.`;

export const careHeard: Partial<Pick<Wordings, keyof CareSayings>> = {
  careUsage: ({ word }) => usage[word],
  checkInSet: ({ at }) =>
    `From now on I ask you every day at ${clock(at)} how you are. When you don't answer, a steward looks after you.`,
  checkInSetWithBuddy: ({ at, name }) =>
    `From now on I ask you every day at ${clock(at)} how you are. When you don't answer, ${someone(name)} looks in.`,
  checkInOff: () => `All right, I no longer ask you each day how you are.`,
  ifSilentKept: () => `I keep that for whoever looks in on you, and tell it only when you don't answer.`,
  ifSilentTooLong: ({ most }) =>
    `That is more than can be read at a door, and nothing was kept. Please say it in ${most} letters or less.`,
  meCare: ({ at, buddy, words, storm }) =>
    [
      at === undefined ? undefined : `Every day at ${clock(at)} I ask how you are.`,
      storm && `In a heat wave or a storm I ask how you are${storm.atNight ? ', at any hour' : ''}.`,
      buddy &&
        `${capital(someone(buddy.name))} ${buddy.agreed ? 'looks in' : 'has been asked to look in'} if you don't answer.`,
      words === '' ? undefined : `You left word: ${quoted(words)}`,
    ]
      .filter((part) => part !== undefined)
      .join(' '),
  ifSilentOff: () => `That is deleted.`,
  buddyAsked: ({ name }) => `I have asked ${someone(name)}, and will tell you what they say.`,
  buddyUnknown: () =>
    `I don't know who that is. Say buddy, and the first name of a neighbor who helped you. Or press 0, and a steward will do it for you.`,
  buddyUnclear: ({ name }) =>
    `More than one ${someone(name)} could be meant. Press 0, and a steward will do it for you.`,
  buddyAgreed: ({ name }) => `${capital(someone(name))} will look in on you when you don't answer.`,
  buddyDeclined: ({ name }) =>
    `${capital(someone(name))} can't look in on you just now. Until there is someone else, a steward looks after you.`,
  buddyGone: ({ name }) =>
    `${capital(someone(name))} can't look in on you any more. Until there is someone else, a steward looks after you.`,
  howWasTalk: () =>
    `How was that talk for you? Press 1 for all right, 2 for hard, 3 if you would like to talk with someone.`,
  hardTalk: ({ rest }) =>
    `That was a lot to hear, and you stayed. Thank you. ${rest ? `Would you like to rest for two weeks? ${yesOrNo}` : 'Be kind to yourself.'}`,
  offerRest: (weight) => `${carried(weight)} Thank you! Would you like to rest for two weeks? ${yesOrNo}`,
  noRest: () => `All right. To take a rest later, call and press 5.`,
  offerOneDay: () =>
    `Is there anything you would like to offer one day? A recipe, a phone call, a lift. Press 1 to hear what there is, 2 for not now.`,
  kindWords: ({ said }) =>
    said.length === 0
      ? `There are no words for you just now. Know this all the same: it is good that you are here.`
      : said
          .map(
            ({ from, words }) => `${capital(someone(from))} ${words === '' ? 'thanks you.' : `says: ${quoted(words)}`}`,
          )
          .join(' '),
  checkIn: ({ name, hour, again }) =>
    `${again ? `I have not heard from you yet${called(name)}.` : `Good ${part(hour)}${called(name)}.`} How are you? ${answers}`,
  checkInUnclear: () => `I am not sure what you mean. ${answers}`,
  checkInFine: ({ at }) => `Good to hear! ${at === undefined ? 'Take care.' : `I will ask again at ${clock(at)}.`}`,
  beBuddy: ({ name }) =>
    `${capital(someone(name))} has a daily check-in. When they don't answer it, may we ask you to look in on them, at any hour? ${yesOrNo}`,
  buddyThanks: ({ name }) => `Thank you! When ${someone(name)} doesn't answer, you will hear from us.`,
  lookIn: ({ name }) =>
    `${capital(someone(name))} has not answered the check-in of today. Could you look in on them? Press 1 for yes, 2 if you can't.`,
  lookInThanks: ({ name, words }) =>
    `Thank you!${words === '' ? '' : ` ${capital(someone(name))} left word: ${quoted(words)}`} When you have seen them, call this number. Then press 1 if all is well, 2 if they need help.`,
  lookedInHelp: ({ name, call }) =>
    `If ${someone(name)} is in danger, hang up and dial ${dialled(call)}. A steward has been told, and will be in touch.`,
  stewardSilent: ({ name, words }) =>
    `For you as steward: ${someone(name)} has not answered the check-in, and no buddy has seen them. Please look after them.${words === '' ? '' : ` They left word: ${quoted(words)}`}`,
  stewardAnswered: ({ name, how }) =>
    `For you as steward: we have news of ${someone(name)} after all: ${howSaid[how]}.`,
  stewardUnwell: ({ name, words }) =>
    `For you as steward: ${someone(name)} may not be well. Please call. Asked how they are, they said: ${quoted(words)}`,
  stewardNeedsHelp: ({ name }) =>
    `For you as steward: ${someone(name)} answered the check-in with: I need help, and has not said which. Please call.`,
  stewardFoundUnwell: ({ name, buddy }) =>
    `For you as steward: ${someone(buddy)} looked in on ${someone(name)}, who needs help. Please call them now.`,
  stewardCheckInEnded: ({ name }) =>
    `For you as steward: ${someone(name)} had a daily check-in and has stopped our texts and calls, so nobody asks any more how they are.`,
};
