// Everything the hotline says in calls in English, and what it words otherwise when it is heard than when it is read.
// A prompt is at most 50 words: 20 seconds at 150 words a minute.
import type { CallWordings } from '../../domain/call-phrases.ts';
import type { ListWish } from '../../domain/check-in.ts';
import type { Wordings } from '../../domain/phrases.ts';
import { company } from './company.ts';
import { friends } from './friends.ts';
import { heard } from './heard.ts';
import { stewardMenus } from './steward-menus.ts';
import { together } from './together.ts';
import { kindName } from './wording/kinds.ts';
import { aboutMiles, capital, someone } from './wording/phrasing.ts';
import {
  asked,
  day,
  dayOfWeek,
  dialled,
  digits,
  keys,
  moment,
  need,
  others,
  pressed,
  quoted,
  standingWords,
} from './wording/said.ts';

const stormWish: Readonly<Record<ListWish, string>> = {
  off: 'You are not on the storm list.',
  day: 'You are on the storm list.',
  always: 'You are on the storm list, at any hour.',
};

export const spoken: CallWordings & Partial<Wordings> = {
  ...company,
  ...stewardMenus,
  ...heard,
  ...together,
  ...friends,

  greeting: ({ community, name, call }) =>
    `Hello${name === undefined ? '' : `, ${name}`}. This is ${community}. If someone is in danger, hang up and dial ${dialled(call)}.`,
  askLanguage: ({ digit, call, community }) =>
    `${community}. In danger, hang up and dial ${dialled(call)}. For English, press ${digit}.`,
  askWhoCalls: ({ names, onward }) => `Who is calling? ${keys(names)}${others(onward)}`,
  newNumber: ({ community }) =>
    `I don't know your number yet. ${community} are neighbors who help each other. To join, press 1. To talk to someone, press 2.`,
  withheld: () =>
    `Your number is hidden, so I can't know who you are. To ask neighbors for help, call again and dial star 8 2 first. To talk to someone now, press 1. To end the call, press 2.`,
  callsInstead: () =>
    `You have stopped our texts. May we call you instead, when there is news for you? Press 1 for yes, 2 for no.`,
  callsInsteadSet: () => `All right, from now on I call you.`,
  keptOutMenu: () => `To have all that we know of you deleted, press 1. To end the call, press 2.`,
  askCodeByKeys: () =>
    `To join, spell the neighbors' code with the letters on your keys, or say it. No code? Press 0, and someone will call you.`,
  wrongCodeByKeys: () => `That is not our code.`,
  vouchByVoice: ({ code }) =>
    `You can ask for anything now. To help inside homes, a member who knows you must vouch: they text JOIN and these numbers: ${digits(code)}. Or they call, and press 4, then 3. Press 9 to hear it again, or 1 when you have it.`,
  askFirstName: () => `After this, say your first name. Your neighbors hear only that, never your number. Or press 1.`,
  mainMenu: () =>
    `To ask for help, press 1. For your requests, 2. To talk to someone, 3. To help others, 4. For your settings, 5. Or just say what you need.`,

  askKindByKey: ({ kinds, onward }) =>
    `What do you need? ${keys(kinds.map(({ digit, kind }) => ({ digit, name: asked(kind) })))}${others(onward)} Or say it.`,
  askWhenByKey: ({ kind }) =>
    `${capital(kindName(kind))}. When? Press 1 for now, 2 for today, 3 for tomorrow, 4 for another day. Or say it, like Friday at 3.`,
  askWeekday: ({ days, dated, onward }) =>
    `Which day? ${days.map(({ digit, day: on }) => `For ${dated ? day(on) : dayOfWeek(on)}, ${pressed(digit)}.`).join(' ')}${onward && !onward.toStart ? ` For a later day, ${onward.digit}.` : others(onward)}`,
  askHour: ({ day }) =>
    `${capital(moment(day))}. At what time? Press the hour, like 9, or 9 3 0. Then press pound. For any time, press just pound.`,
  askHalf: ({ hour, minute }) =>
    `${hour}${minute === 0 ? '' : ` ${minute}`}. Press 1 for the morning, 2 for the evening.`,
  hourUnknown: () => `That is no time of day.`,
  timeOver: () => `That time has passed.`,
  askZip: () => `Where is it? Press the five numbers of the ZIP code, or say the area.`,
  zipUnknown: () => `I don't know that place.`,
  askSend: ({ kind, when, area, recorded }) =>
    `${capital(need({ kind, when, area }))}${recorded ? ', with your own words' : ''}. Press 1 to send it, 2 to begin again, 3 to ${recorded ? 'say your words anew' : 'add words in your own voice'}.`,

  noRequests: () => `You have no requests now.`,
  requestMenu: ({ request: { code, kind, when }, standing, own, more, talkWith }) =>
    `Request ${code}, ${asked(kind)}, ${moment(when)}: ${standingWords(standing)}. ${more ? 'Press 1 for the next, ' : 'Press 1 to hear it again, '}${own ? '2 if it is done, 3 if you no longer need it.' : "2 if it is done, 3 if you can't do it."}${talkWith.length > 0 ? ` To talk with ${talkWith.length === 1 ? someone(talkWith[0]) : 'them'}, 4.` : ''}${own ? ` For another time, ${talkWith.length > 0 ? 5 : 4}.` : ''}`,
  nothingNearby: () => `Nobody near you needs anything just now. Thank you for asking! Press 1 for the menu.`,
  nearby: ({ request: { kind, when, area }, miles, more }) =>
    `${capital(need({ kind, when, area }))}${aboutMiles(miles)}. Press 1 if you can do it${more ? ', 2 for the next' : ''}.`,

  letInKey: () => `To vouch for a newcomer whom you know, press 3.`,
  ownCodeKey: () => `For rides, visits and the like, we ask those for whom a member vouches. To hear how, press 3.`,
  askNewcomerCode: () => `Press the four numbers that the newcomer was told.`,

  settingsMenu: () =>
    `For what you offer, or to rest, press 1. To decide together, 2. For check-ins and kind words, 3. For what we know of you, 4. For how I speak, 5.`,
  givingMenu: ({ resting }) =>
    `For what you offer, press 1. ${resting ? 'To end your rest, 2.' : 'To take a rest, 2.'} For what you could use, 3.`,
  wishesMenu: () => `To have that deleted, press 1. To go back, star.`,
  aboutMeMenu: () =>
    `To change your name, press 1. Your area, 2. When we may ask you, 3. To have it all deleted, 4. For no more calls and texts, 5.`,
  askOwnZip: () => `Where do you live? Press the five numbers of the ZIP code, or say the area.`,
  askOwnHours: () =>
    `When may we ask you to help? Press 1 for any time, 2 for weekdays 9 to 5, 3 for evenings, 4 for weekends. Or say it. For how often, press 5.`,
  askLimitByKey: () => `How many times a week may we ask you at most? Press the number, then pound.`,
  careMenu: () =>
    `To be asked how you are, each day or in storms, press 1. To choose who looks in on you when you don't answer, 2. For what they should know then, 3. To hear kind words left for you, 4. To talk with a friend at a set hour, 5.`,
  askedHowMenu: () => `To be asked each day how you are, press 1. In a heat wave or a storm, 2.`,
  askStormList: ({ wish }) =>
    `${stormWish[wish]} In a heat wave or a storm, to be asked by day how you are, press 1. At any hour, 2. Not to be asked, 3.`,
  askCheckInHour: () =>
    `At what time shall I ask? Press the hour, like 9, or 1 7 3 0 for half past 5 in the afternoon. Then press pound. Not to be asked any more, press just pound.`,
  askBuddy: () =>
    `Press the ten numbers of their telephone. Or say: buddy, and the first name of a neighbor who helped you. For nobody, press just pound.`,
  askIfSilent: () =>
    `Say what whoever looks in on you should know, like who has a key. I tell it only when you don't answer. To leave nothing, press 1.`,
  askStop: () =>
    `No more calls and texts from us, and your requests are ended: is that what you want? Press 1 for yes, 2 for no.`,
  stopped: () => `All right, we won't call or text you again. If you need us, call this number.`,
  offerMenu: ({ kinds, onward, done }) =>
    `${kinds.map(({ digit, kind, offered }) => `${digit}: ${asked(kind)}${offered ? ', which you offer' : ''}`).join('. ')}. Press a number to add it or take it off.${others(onward)} When you are done, ${done}.`,
  nowOffered: ({ kind, offered }) =>
    offered ? `You offer ${asked(kind)} now.` : `You no longer offer ${asked(kind)}.`,
  shareMenu: ({ kinds, onward, done }) =>
    `${kinds.map(({ digit, kind, chosen }) => `${digit}: ${asked(kind)}${chosen ? ', which is on your list' : ''}`).join('. ')}.${others(onward)} When that is all, or nothing, ${done}.`,
  nowChosen: ({ kind, chosen }) =>
    chosen ? `On your list: ${asked(kind)}.` : `Not on your list any more: ${asked(kind)}.`,
  paceMenu: () =>
    `For the usual speech, press 1. For slower speech and more time, press 2. If an operator helps you, press 3: then I wait a minute for each answer. For another language, press 4.`,
  paceSet: () => `All right. I will remember that.`,

  newsFor: ({ community, names, onward, absent }) =>
    names.length === 1 && !onward
      ? `Hello, this is ${community}, with news for ${someone(names[0]?.name)}. If that is you, press 1. If they can't come to the phone, press ${absent}.`
      : `Hello, this is ${community}, with news. ${keys(names.map(({ digit, name }) => ({ digit, name: someone(name) })))}${others(onward)} If they can't come to the phone, press ${absent}.`,
  callAgainLater: () => `All right, I will call again later.`,
  readText: ({ words }) => `I have a text for you, and read it: ${quoted(words)}`,
  toMachine: ({ community }) =>
    `Hello, this is ${community}. We have news for you. Please call us back at this number.`,
  wordHint: () => `To answer, press 1. To go on, press 2.`,
  sayWord: () => `Say your answer now. To have it recorded instead, press 1.`,
  wordFrom: ({ name, code }) =>
    code === undefined ? `${capital(someone(name))} asks:` : `${capital(someone(name))} says about request ${code}:`,
  wordOver: () => `To go on, press 1. To hear it again, press 9.`,
  wordPassedOn: () => `I have passed your words on.`,

  talkOrMenu: ({ name, code }) =>
    `To talk with ${someone(name)} about request ${code}, press 1. For anything else, press 2.`,
  askWithWhom: ({ choices, onward }) =>
    `With whom? ${keys(choices.map(({ digit, name, code }) => ({ digit, name: `${someone(name)}, about request ${code}` })))}${others(onward)}`,
  ringing: ({ name }) => `I am ringing ${someone(name)}. One moment.`,
  whisper: ({ name, code, callee }) =>
    `${callee === undefined ? '' : `For ${callee}. `}${capital(someone(name))} is calling about request ${code}. Press 1 to talk.`,
  asleep: ({ name }) => `It is night for ${someone(name)}, so I don't ring now.`,
  notRung: ({ name }) => `I can't ring ${someone(name)}.`,
  didNotAnswer: ({ name }) => `${capital(someone(name))} did not answer.`,
  talkOver: () => `You are back on the line.`,

  recordForMatch: ({ name }) =>
    `You can leave a word for ${someone(name)}. Say it after the tone, and press any key when you are done.`,
  recordForStewards: () =>
    `Say after the tone what you need and how to reach you, and press any key when you are done. They will hear it.`,
  recordForAsking: () => `Say after the tone what your helper should know, and press any key when you are done.`,
  recordForName: () => `Say your first name after the tone, and press any key when you are done.`,
  nothingRecorded: () => `I heard nothing.`,
  recorded: ({ name }) => `Thank you. ${capital(someone(name))} will hear your words.`,
  recordedForStewards: () => `Thank you. Those who look after this line will hear your words soon.`,
  recordedForAsking: () => `Your words will go with it.`,
  recordedForName: () => `Thank you. Your neighbors hear it as you said it.`,
  theirName: () => `This is how they say their name:`,

  ringingSteward: () => `I am ringing a neighbor who looks after this line. One moment.`,
  ringingNextSteward: () => `They did not answer. I am ringing another.`,
  whisperSteward: ({ name }) => `${capital(someone(name))} asks for someone who looks after the line. Press 1 to talk.`,
  wordForStewards: () => `There is a spoken word for those who look after the line.`,
  askPin: () => `Key your PIN, then pound. To go on without it, press just pound.`,
  askPinCode: () => `Key the four numbers that we sent you. To go on without, press just pound.`,
  askNewPin: () => `Now choose a PIN of four to six numbers. Key it, then press pound.`,
  pinWrong: () => `That was not it.`,
  pinClosed: () => `I can't take a PIN from this telephone for an hour.`,
  pinCodeSent: () =>
    `There is a spoken word for you. I am sending you a code: call again when you have it, to hear the word.`,
  deskCodeSent: () => `I am sending you a code. When you have it, press 1 again, or call again.`,
  pinSet: () => `That is your PIN from now on.`,
  noSteward: () => `None of those who look after this line can talk just now.`,

  notHeard: () => `Sorry, I didn't get that.`,
  takeYourTime: () => `Take your time. To hear it again, press 9. To go back, star. To talk to a person, 0.`,
  stewardWillCall: () =>
    `I have asked a neighbor who looks after this line to call you. Press 1 for the menu, or 2 to end the call.`,
  bye: () => `Good-bye, and take care.`,
  trouble: () =>
    `Sorry, something is wrong with this line. Please call again in a few minutes. If someone is in danger, hang up and dial 9 1 1.`,
};
