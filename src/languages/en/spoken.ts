// Everything the hotline says in calls in English, and what it words otherwise when it is heard than when it is read.
// A prompt is at most 50 words: 20 seconds at 150 words a minute.
import type { CallWordings } from '../../domain/call-phrases.ts';
import type { Wordings } from '../../domain/phrases.ts';
import type { Numbered } from '../../domain/spoken-forms.ts';
import { kindName } from './wording/kinds.ts';
import { aboutMiles, capital, joined, someone } from './wording/phrasing.ts';
import { standingWords } from './wording/requests.ts';
import { moment, openingHours, span } from './wording/times.ts';

/** "Press 1 for a ride, 2 for groceries" */
const keys = (choices: readonly Numbered[]): string =>
  `Press ${choices.map(({ digit, name }) => `${digit} for ${name}`).join(', ')}.`;

const yesOrNo = 'Press 1 for yes, 2 for no.';

const need = ({ kind, when, area }: { kind: string; when?: string | undefined; area?: string | undefined }): string =>
  `${kind}${when === undefined ? '' : `, ${when}`}${area === undefined ? '' : `, in ${area}`}`;

export const spoken: CallWordings & Partial<Wordings> = {
  greeting: ({ community, name, call }) =>
    `Hello${name === undefined ? '' : `, ${name}`}. This is ${community}. If someone is in danger, hang up and dial ${dialled(call)}.`,
  askLanguage: ({ digit, call, community }) =>
    `${community}. In danger, hang up and dial ${dialled(call)}. For English, press ${digit}.`,
  askWhoCalls: ({ names }) => `Who is calling? ${keys(names)}`,
  newNumber: ({ community }) =>
    `I don't know your number yet. ${community} are neighbors who help each other. To join, press 1. To talk to someone, press 2.`,
  askCodeByKeys: () =>
    `To join, spell the neighbors' code with the letters on your keys, or say it. No code? Press 0, and someone will call you.`,
  wrongCodeByKeys: () => `That is not our code.`,
  vouchByVoice: ({ code }) =>
    `A member who knows you can let you in. Ask them to text JOIN and these numbers: ${digits(code)}. Press 9 to hear it again, or 1 when you have it.`,
  askFirstName: () => `After this, say your first name. Your neighbors hear only that, never your number. Or press 1.`,
  mainMenu: () =>
    `To ask for help, press 1. For your requests, 2. To talk to someone, 3. To help others, 4. For your settings, 5. Or just say what you need.`,

  askKindByKey: ({ kinds, more }) =>
    `What do you need? ${keys(kinds.map(({ digit, kind }) => ({ digit, name: kindName(kind) })))} ${more ? 'For more, press 5.' : 'To hear the others, press 5.'} Or say it.`,
  askWhenByKey: ({ kind }) =>
    `${capital(kindName(kind))}. When? Press 1 for now, 2 for today, 3 for tomorrow, 4 for another day. Or say it, like Friday at 3.`,
  askWeekday: () =>
    `Which day? Press 1 for Monday, 2 for Tuesday, 3 for Wednesday, 4 for Thursday, 5 for Friday, 6 for Saturday, 7 for Sunday.`,
  askHour: ({ day }) =>
    `${capital(moment(day))}. At what time? Press the hour, like 9, or 9 3 0. Then press pound. For any time, press just pound.`,
  askHalf: ({ hour, minute }) =>
    `${hour}${minute === 0 ? '' : ` ${minute}`}. Press 1 for the morning, 2 for the evening.`,
  hourUnknown: () => `That is no time of day.`,
  timeOver: () => `That time has passed.`,
  askZip: () => `Where is it? Press the five numbers of the ZIP code, or say the area.`,
  zipUnknown: () => `I don't know that place.`,
  askSend: ({ kind, when, area, recorded }) =>
    `${capital(need({ kind: kindName(kind), when: moment(when), area }))}${recorded ? ', with your own words' : ''}. Press 1 to send it, 2 to begin again, 3 to ${recorded ? 'say your words anew' : 'add words in your own voice'}.`,

  noRequests: () => `You have no requests now.`,
  requestMenu: ({ request: { code, kind, when }, standing, own, more, talkWith }) =>
    `Request ${code}, ${kindName(kind)} ${moment(when)}: ${standingWords(standing)}. ${more ? 'Press 1 for the next, ' : 'Press 1 to hear it again, '}${own ? '2 if it is done, 3 if you no longer need it.' : "2 if it is done, 3 if you can't do it."}${talkWith.length > 0 ? ` To talk with ${joined(talkWith.map(someone))}, press 4.` : ''}`,
  nothingNearby: () => `Nobody near you needs anything just now. Thank you for asking! Press 1 for the menu.`,
  nearby: ({ request: { kind, when, area }, miles, more }) =>
    `${capital(need({ kind: kindName(kind), when: moment(when), area }))}${aboutMiles(miles)}. Press 1 if you can do it${more ? ', 2 for the next' : ''}.`,

  settingsMenu: ({ resting }) =>
    `For what you offer, press 1. ${resting ? 'To end your rest, 2.' : 'To take a rest, 2.'} For slower speech, 3. For what we know of you, 4. For another language, 5.`,
  paceMenu: () =>
    `For the usual speech, press 1. For slower speech and more time, press 2. If an operator helps you, press 3: then I wait a minute for each answer.`,
  paceSet: () => `All right. I will remember that.`,

  newsFor: ({ community, names }) =>
    names.length === 1
      ? `Hello, this is ${community}, with news for ${someone(names[0]?.name)}. If that is you, press 1. If they can't come to the phone, press 2.`
      : `Hello, this is ${community}, with news. ${keys(names.map(({ digit, name }) => ({ digit, name: someone(name) })))} If they can't come to the phone, press ${names.length + 1}.`,
  callAgainLater: () => `All right, I will call again later.`,
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
  askWithWhom: ({ choices }) =>
    `With whom? ${keys(choices.map(({ digit, name, code }) => ({ digit, name: `${someone(name)}, about request ${code}` })))}`,
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
  nothingRecorded: () => `I heard nothing.`,
  recorded: ({ name }) => `Thank you. ${capital(someone(name))} will hear your words.`,
  recordedForStewards: () => `Thank you. Those who look after this line will hear your words soon.`,
  recordedForAsking: () => `Your words will go with it.`,

  ringingSteward: () => `I am ringing a neighbor who looks after this line. One moment.`,
  whisperSteward: ({ name }) => `${capital(someone(name))} asks for someone who looks after the line. Press 1 to talk.`,
  noSteward: () => `None of those who look after this line can talk just now.`,

  notHeard: () => `Sorry, I didn't get that.`,
  takeYourTime: () => `Take your time.`,
  stewardWillCall: () =>
    `I have asked a neighbor who looks after this line to call you. Press 1 for the menu, or 2 to end the call.`,
  bye: () => `Good-bye, and take care.`,
  trouble: () =>
    `Sorry, something is wrong with this line. Please call again in a few minutes. If someone is in danger, hang up and dial 9 1 1.`,

  confirmNeed: ({ kind, when, area }) =>
    `Shall I ask neighbors for this: ${need({ kind: kindName(kind), when: when && moment(when), area })}? ${yesOrNo}`,
  needDropped: () => `All right, I ask nobody.`,
  opened: ({ request: { code, kind, when, area }, answerWithin }) =>
    `Your request is out: ${need({ kind: kindName(kind), when: moment(when), area })}. It is number ${code}. You will hear from us within ${span(answerWithin)}.`,
  askWhen: ({ past }) =>
    `${past ? 'That time has passed. ' : ''}When is it needed? Press 1 for now, 2 for today, 3 for tomorrow. Or say a day and a time.`,
  askArea: ({ areas, unknown }) =>
    `${unknown ? "I don't know that place. " : ''}Which area? ${areas.length > 0 ? keys(areas.slice(0, 8)) : ''} Or say it.`,
  askKind: ({ kinds }) =>
    `What do you need? ${keys(kinds.slice(0, 8).map(({ digit, kind }) => ({ digit, name: kindName(kind) })))}`,
  whichRequest: ({ choices }) =>
    `Which one? ${keys(choices.map(({ digit, request: { kind, when } }) => ({ digit, name: `${kindName(kind)} ${moment(when)}` })))}`,
  sure: ({ request: { code } }) => `Is that your answer to request ${code}? ${yesOrNo}`,
  meant: () => `Did I get that right? ${yesOrNo}`,
  askName: () => `What is your first name? Say it now.`,
  matchedHelper: ({ name, request: { code, kind, when } }) =>
    `Thank you! Request ${code}, ${kindName(kind)} ${moment(when)}, is yours. You help ${someone(name)}.`,
  requestWords: ({ name, words }) => `${capital(someone(name))} said: ${words}.`,
  heldForAnother: ({ code }) =>
    `Thank you! Someone else is hearing of request ${code} right now. You are next, and in a minute you hear whether it is yours.`,
  invitation: ({ request: { code, kind, when, area }, miles, again }) =>
    `${again ? 'Help is needed again.' : 'Can you help?'} Request ${code}: ${need({ kind: kindName(kind), when: moment(when), area })}${aboutMiles(miles)}. ${yesOrNo}`,
  invitationChanged: ({ request: { code, kind, when, area } }) =>
    `Request ${code} has changed: ${need({ kind: kindName(kind), when: moment(when), area })}. Can you help? ${yesOrNo}`,
  matchedRequester: ({ name, request: { code, kind, when } }) =>
    `Good news: ${someone(name)} will help you. That is request ${code}, ${kindName(kind)} ${moment(when)}.`,
  relay: ({ name, words }) => `${capital(someone(name))} says: ${words}.`,
  helperAsks: ({ code, words }) => `A neighbor who may help with request ${code} asks: ${words}. Say your answer now.`,
  condition: ({ request: { code }, words }) =>
    `A neighbor could help with request ${code}, but says: ${words}. Does that suit you? ${yesOrNo}`,
  reminder: ({ request: { kind, when }, names }) =>
    `A reminder: ${kindName(kind)} ${moment(when)}. ${joined(names.map(someone))} will come.`,
  reminderForHelper: ({ request: { kind, when }, name }) =>
    `A reminder: ${kindName(kind)} ${moment(when)}. You help ${someone(name)}.`,
  didItHappen: ({ request: { kind, code }, names }) =>
    `Did ${joined(names.map(someone))} help you with request ${code}, ${kindName(kind)}? ${yesOrNo}`,
  didYouHelp: ({ request: { kind, code }, name }) =>
    `Did you help ${someone(name)} with request ${code}, ${kindName(kind)}? ${yesOrNo}`,
  promoted: ({ name, request: { code, kind, when } }) =>
    `You are needed after all: request ${code}, ${kindName(kind)} ${moment(when)}, for ${someone(name)}. Can you do it? ${yesOrNo}`,
  standby: ({ code }) =>
    `Thank you! Someone said yes to request ${code} just before you. You are the backup, and we call you only if they can't.`,
  withdrawn: ({ code }) => `All right, request ${code} is withdrawn. We tell whoever we asked.`,
  nothingOpen: () => `You have nothing open now.`,
  nothingToAnswer: () => `There is nothing for you to answer just now.`,
  noSuchRequest: ({ code }) => `You have no part in a request ${code}.`,
  offers: ({ kinds }) =>
    kinds.length === 0 ? `You offer nothing now.` : `Thank you! You offer ${joined(kinds.map(kindName))}.`,
  askOffer: ({ kinds }) =>
    `What could you do? Say it, or press one key: ${keys(kinds.slice(0, 8).map(({ digit, kind }) => ({ digit, name: kindName(kind) })))}`,
  paused: ({ until }) =>
    until === undefined
      ? `Enjoy your rest! We won't ask you until you end it.`
      : `Enjoy your rest! We won't ask you through ${moment({ day: until.day })}.`,
  hoursSet: ({ hours }) =>
    hours === undefined
      ? `You may be asked at any time now.`
      : `From now on we ask you only for ${openingHours(hours)}.`,
  askHours: () => `When may we ask you? Say days and times, like Monday to Friday 9 to 5.`,
  me: ({ name, area, skills, hours, paused }) =>
    `${name ?? 'No name yet'}, ${area ?? 'no area yet'}. You offer ${skills.length > 0 ? joined(skills.map(kindName)) : 'nothing yet'}. Times: ${hours === undefined ? 'any' : openingHours(hours)}.${paused ? ' You are resting.' : ''}`,
  languageSet: () => `All right, English it is.`,
  askForget: () => `Delete everything we know of you, and end your requests? This can't be undone. ${yesOrNo}`,
  forgotten: () => `All we knew of you is deleted. Be well!`,
  emergency: ({ call, listen }) =>
    `If you are in danger, hang up now and dial ${dialled(call)}. We can't send help fast enough. To talk to someone at any hour, dial ${dialled(listen)}. We told our stewards too.`,
  doneToRequester: ({ name, code }) => `${capital(someone(name))} says request ${code} is done.`,
};

/** Numbers are said digit by digit. */
const digits = (number: string): string => [...number].join(' ');

const dialled = (number: string): string => (/^\d+$/.test(number) ? digits(number) : number);
