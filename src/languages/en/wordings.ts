// Everything the hotline says in English. Short enough for one SMS segment wherever it can be.
import type { Wordings } from '../../domain/phrases.ts';
import type { Weighty } from '../../domain/sureness.ts';
import { askedKind, kindName } from './wording/kinds.ts';
import { aboutMiles, capital, joined, numbered, someone } from './wording/phrasing.ts';
import { need, request, statusLine, task } from './wording/requests.ts';
import { day, openingHours, span } from './wording/times.ts';

export const wordings: Wordings = {
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

  askKind: ({ kinds }) => `What do you need? Text a number: ${numbered(kinds.map(askedKind))}`,
  askWhen: ({ past }) =>
    `${past ? 'That time has passed. ' : ''}When is it needed? 1 now, 2 today, 3 tomorrow. Or text a day and time, like FRI 3PM.`,
  askArea: ({ areas, unknown }) =>
    `${unknown ? "We don't know that place. " : ''}${areas.length > 0 ? `Which area? ${numbered(areas)}. Or text` : 'Where is it? Text'} a ZIP code.`,
  confirmNeed: (asked) => `Shall we ask neighbors for this: ${need(asked)}? 1 yes, 2 no`,
  needDropped: () => `All right, we ask nobody. Text NEED whenever you need something.`,
  opened: ({ request: opened, answerWithin, needed }) =>
    `Request ${opened.code}: ${need(opened)}${needed > 1 ? `, ${needed} helpers` : ''}. You will hear from us within ${span(answerWithin)}. New time? ${opened.code} AT 2PM. Not needed? ${opened.code} WITHDRAW`,
  openedForStewards: ({ code }) =>
    `We noted this as request ${code}. A steward, one of your neighbors, will look at it and get back to you.`,
  confirmChange: ({ request: changed }) => `Shall request ${changed.code} be: ${need(changed)}? 1 yes, 2 no`,
  changed: ({ request: changed }) => `Changed. Request ${changed.code} is now: ${need(changed)}.`,
  changedForHelper: ({ name, request: changed }) =>
    `${capital(someone(name))} changed request ${changed.code}: ${need(changed)}. If you can't now, text DROP ${changed.code}.`,
  unchanged: () => `All right, it stays as it was.`,
  timePast: () => `That time has passed, so nothing was changed. Please text a later time.`,
  nobodyLeft: ({ code }) =>
    `We are sorry: we have found nobody yet for request ${code}. We keep trying, and a steward knows and will look for a way.`,
  withdrawn: ({ code }) => `All right, request ${code} is withdrawn. We tell whoever we asked.`,
  whichRequest: ({ choices }) =>
    `Which one? ${numbered(choices.map(({ digit, request: choice }) => ({ digit, name: `${task(choice)} (${choice.code})` })))}`,
  noSuchRequest: ({ code }) => `You have no part in a request ${code}. Text STATUS to see yours.`,

  invitation: ({ request: asked, miles, again }) =>
    `${again ? 'Help is needed again:' : 'Can you help?'} ${again ? need(asked) : capital(need(asked))}${aboutMiles(miles)}. Text YES ${asked.code} or NO ${asked.code}.`,
  invitationChanged: ({ request: asked }) =>
    `Request ${asked.code} has changed: ${need(asked)}. Text YES ${asked.code} or NO ${asked.code}.`,
  matchedHelper: ({ name, request: given }) =>
    `Thank you! ${capital(request(given))} is yours. Your texts here now go to ${someone(name)}. When it is done: DONE ${given.code}. If you can't: DROP ${given.code}`,
  requestWords: ({ name, words }) => `${capital(someone(name))} wrote: ${words}`,
  matchedRequester: ({ name, request: given, more }) =>
    `Good news: ${someone(name)} will help with ${request(given)}. Your texts here now go to them.${more > 0 ? ` We are looking for ${more} more.` : ''}`,
  sure: ({ answer, request: asked }) => `${sureOf[answer]} ${request(asked)}? 1 yes, 2 no`,
  yesToWhat: ({ codes }) =>
    `Yes or no to what? For a request text its number: YES ${codes[0]} or NO ${codes[0]}. For our last question text 1 for yes, 2 for no.`,
  meant: ({ meaning }) => `Did you mean: ${meantWords[meaning]}? 1 yes, 2 no`,
  answerByCode: ({ code }) => `All right. To answer that request, text YES ${code} or NO ${code}.`,
  alreadyYours: ({ code }) => `Request ${code} is yours already. Thank you!`,
  standby: ({ code }) =>
    `Thank you! Someone said yes to ${code} just before you. You are the backup: we text you only if they can't. To step back: DROP ${code}`,
  promoted: ({ name, request: given }) =>
    `You are needed after all: ${request(given)} is yours now. Your texts here go to ${someone(name)}. If you can't: DROP ${given.code}`,
  helperChanged: ({ name, left, code }) =>
    `A change for request ${code}: ${someone(left)} can't come, but ${someone(name)} will. Your texts here now go to them.`,
  covered: ({ code }) => `Request ${code} is covered. Thank you for being there!`,
  gone: ({ code }) => `Request ${code} is no longer open. Thank you all the same!`,
  declined: () => `All right, thank you for telling us. We will ask others.`,
  nothingToAnswer: () =>
    `There is nothing for you to answer just now. Text NEED to ask for help, OFFER to give it, MENU for more.`,
  conditionPassedOn: ({ code }) =>
    `Thank you. We have asked whether that suits, and will tell you. Request ${code} is not yours yet.`,
  condition: ({ request: asked, words }) =>
    `A neighbor could help with ${request(asked)}, but says: "${words}". Does that suit? 1 yes, 2 no`,
  conditionRefused: ({ code }) =>
    `Thank you for offering. That doesn't work out for request ${code}, so there is nothing you need to do.`,
  conditionGone: ({ code }) => `That is no longer open. Text STATUS to see how request ${code} stands.`,
  helperAsks: ({ code, words }) =>
    `A neighbor who may help with request ${code} asks: "${words}". Text your answer here.`,
  questionPassedOn: ({ code }) =>
    `We have passed your question on and will text you the answer. Then text YES ${code} or NO ${code}.`,
  requesterAnswers: ({ code, words }) =>
    `The answer about request ${code}: "${words}". Text YES ${code} or NO ${code}.`,
  answerPassedOn: () => `Thank you, we have passed your answer on.`,
  noLongerNeeded: ({ code }) => `Request ${code} is no longer needed. Thank you for being there!`,

  relay: ({ name, code, words }) => `${capital(someone(name))} (${code}): ${words}`,
  relayPicture: ({ name, code }) => `${capital(someone(name))} (${code}) sends you a picture.`,
  sendAnyway: ({ name, holds }) =>
    `Your text has ${holds === 'phone' ? 'a phone number' : 'an address'} in it. Send it to ${name ?? 'your neighbor'} all the same? 1 yes, 2 no`,
  notSent: () => `All right, it was not sent.`,
  sent: () => `Sent.`,
  done: ({ code }) => `Request ${code} is done. Thank you!`,
  doneToRequester: ({ name, code }) =>
    `${capital(someone(name))} says request ${code} is done. To say thank you, text THANKS. If it isn't done, text NEED.`,
  doneToHelper: ({ name, code }) => `${capital(someone(name))} says request ${code} is done. Thank you for helping!`,
  dropped: ({ code }) => `Thank you for telling us. Request ${code} is off your hands.`,
  helperDropped: ({ name, code }) =>
    `${capital(someone(name))} can't come after all for request ${code}. We are asking others right now and will text you.`,
  helperStopped: ({ name, code }) =>
    `${capital(someone(name))} has left the line and can't do request ${code}. We are asking others right now and will text you.`,
  requesterStopped: ({ name, code }) =>
    `${capital(someone(name))} has stopped all texts, so request ${code} is closed and they can't read yours. A steward knows.`,
  nothingToDrop: () => `There is nothing you could hand back. Text STATUS to see what is open.`,
  nothingOpen: () => `You have nothing open. Text NEED to ask for help or OFFER to give it.`,
  thanksPassedOn: ({ name }) => `We have passed your thanks on to ${name ?? 'your neighbor'}.`,
  thanks: ({ name }) => `${capital(someone(name))} says thank you!`,
  youAreWelcome: () => `You are welcome!`,

  status: ({ lines }) => lines.map(statusLine).join('\n'),
  offers: ({ kinds }) =>
    kinds.length === 0
      ? `You offer nothing now. Text OFFER any time.`
      : `Thank you! You offer: ${joined(kinds.map(kindName))}. To change it: OFFER. For a rest: PAUSE`,
  askOffer: ({ kinds, offered }) =>
    `${offered.length > 0 ? `You offer ${joined(offered.map(kindName))}. ` : ''}What could you do? Text all numbers, like 1 3: ${numbered(kinds.map(askedKind))}`,
  areaSet: ({ area }) => `Your area is ${area} now.`,
  hoursSet: ({ hours }) =>
    hours === undefined
      ? `You may be asked at any time now.`
      : `From now on we ask you only for these times: ${openingHours(hours)}. To undo: HOURS ANY`,
  askHours: ({ unknown }) =>
    `${unknown ? "Sorry, we didn't get that. " : ''}When may we ask you? Text days and times, like HOURS MON-FRI 9AM-5PM, or HOURS ANY.`,
  paused: ({ until }) =>
    until === undefined
      ? `Enjoy your rest! We won't ask you until you text RESUME.`
      : `Enjoy your rest! We won't ask you through ${day(until)}. Back sooner? Text RESUME.`,
  resumed: () => `Welcome back! You may be asked again.`,
  limitSet: ({ asks }) =>
    asks === 0
      ? `All right: we won't ask you. To change it: LIMIT 2`
      : `All right: we ask you ${asks === 1 ? 'once' : `${asks} times`} a week at most.`,
  askLimit: () => `How often a week may we ask you at most? Text LIMIT and a number, like LIMIT 2.`,
  languageSet: () => `All right, English it is.`,
  languageUnknown: ({ languages }) =>
    `We speak: ${languages.map((id) => languageNames[id] ?? id).join(', ')}. Text LANGUAGE and one of them.`,
  me: ({ name, area, skills, hours, asksPerWeek, paused }) =>
    `${name ?? 'No name yet'}, ${area ?? 'no area yet'}. You offer: ${skills.length > 0 ? joined(skills.map(kindName)) : 'nothing yet'}. Times: ${hours === undefined ? 'any' : openingHours(hours)}. Asked ${asksPerWeek} times a week at most.${paused ? ' Resting.' : ''} To delete it all: FORGET ME`,
  askForget: () => `Delete everything we know of you, and end your requests? This can't be undone. 1 yes, 2 no`,
  forgotten: () => `All we knew of you is deleted. Be well! If you text us again, we start anew.`,
  kept: () => `All right, nothing was deleted.`,
  callNoted: () => `We have told a steward that you would like a call.`,
  menu: () =>
    `Text a number: 1 ask for help, 2 offer help, 3 my requests, 4 take a rest, 5 what we know of you. To end all texts: STOP`,

  emergency: ({ call, listen }) =>
    `In danger? Call ${call} NOW: we can't send help fast enough. To talk to someone at any hour, call or text ${listen}. We told our stewards too.`,
  notUnderstood: () =>
    `Sorry, we didn't understand. Text NEED for help (like NEED RIDE tomorrow 10am), OFFER to help, or MENU.`,
  pictureForWhom: () => `We got your picture but don't know whom it is for. Text NEED and what you need, or MENU.`,
  optedOut: ({ community }) => `${community}: you will get no more texts from us. Text START to come back.`,

  stewardEmergency: ({ name, words }) =>
    `STEWARD: ${someone(name)} may be in danger. They got the emergency numbers. They wrote: ${words}`,
  stewardNobody: ({ name, request: open }) =>
    `STEWARD: nobody found yet for ${someone(name)}, ${request(open)}. Can you find a way?`,
  stewardOther: ({ name, code, words }) =>
    `STEWARD: ${someone(name)} needs something no neighbor offers (request ${code}): ${words}`,
  stewardStopped: ({ name, codes }) =>
    codes.length > 0
      ? `STEWARD: ${someone(name)} stopped all texts while in request ${codes.join(', ')}. We can't text them. Please call.`
      : `STEWARD: ${someone(name)} wrote to us, but stopped all texts. We can't answer. Please call.`,
  stewardCall: ({ name }) => `STEWARD: ${someone(name)} asks for a phone call.`,
  stewardUnreachable: ({ name }) => `STEWARD: the phone of ${someone(name)} takes no texts. Please call.`,

  forMember: ({ name, text }) => `For ${name}: ${text}`,
};

const sureOf = {
  yes: 'Is that a YES to',
  no: 'Is that a NO to',
  later: 'Is that your answer to',
  question: 'Is that a question about',
};

const languageNames: Readonly<Record<string, string>> = { en: 'ENGLISH', es: 'SPANISH' };

const meantWords: Readonly<Record<Weighty, string>> = {
  pause: 'you want a rest',
  resume: 'your rest is over',
  done: 'it is done',
  drop: 'you can not do it after all',
  withdraw: 'you no longer need it',
  offer: 'you want to offer help',
  area: 'your area has changed',
  hours: 'the times at which you can help',
  limit: 'how often we may ask you',
  name: 'your name',
  language: 'you want another language',
  call: 'you want a phone call',
};
