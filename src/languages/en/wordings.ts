// Everything the hotline says in English. Short enough for one SMS segment wherever it can be.
import type { Wordings } from '../../domain/phrases.ts';
import type { Night } from '../../domain/spoken-forms.ts';
import type { Clock } from '../../domain/when.ts';
import { askedKind, kindName } from './wording/kinds.ts';
import { meantWords } from './wording/meanings.ts';
import { aboutMiles, capital, joined, numbered, someone } from './wording/phrasing.ts';
import { need, pastRequest, request, statusLine, task } from './wording/requests.ts';
import { stewardWordings } from './wording/stewards.ts';
import { clock, day, moment, openingHours, span } from './wording/times.ts';

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
  unfinished: () =>
    `We have asked nobody yet, since we did not hear back from you. A steward knows. To start again, text NEED.`,
  opened: ({ request: opened, answerWithin, needed, night }) =>
    `Request ${opened.code}: ${need(opened)}${needed > 1 ? `, ${needed} helpers` : ''}. ${night ? atNight(night) : `You will hear from us within ${span(answerWithin)}.`}${night?.call || opened.rhythm ? '' : ` New time? ${opened.code} AT 2PM.`}${opened.rhythm ? ` Not this time? ${opened.code} SKIP. No more?` : ' Not needed?'} ${opened.code} WITHDRAW`,
  openedForStewards: ({ code }) =>
    `We noted this as request ${code}. A steward, one of your neighbors, will look at it and get back to you.`,
  confirmChange: ({ request: changed }) => `Shall request ${changed.code} be: ${need(changed)}? 1 yes, 2 no`,
  changed: ({ request: changed, once }) =>
    `${once ? 'Changed for this one time.' : 'Changed.'} Request ${changed.code} is now: ${need(changed)}.`,
  changedForHelper: ({ name, request: changed }) =>
    `${capital(someone(name))} changed request ${changed.code}: ${need(changed)}. If you can't now, text DROP ${changed.code}.`,
  unchanged: () => `All right, it stays as it was.`,
  timePast: () => `That time has passed, so nothing was changed. Please text a later time.`,
  nobodyLeft: ({ code }) =>
    `We are sorry: we have found nobody yet for request ${code}. We keep trying, and a steward knows and will look for a way.`,
  withdrawn: ({ code }) => `All right, request ${code} is withdrawn. We tell whoever we asked.`,
  nextTime: ({ request: next, first }) =>
    `Your next ${kindName(next.kind)}: ${moment(next.when)}, request ${next.code}. ${first.length > 0 ? `We are asking ${joined(first.map(someone))} first.` : 'We are asking neighbors now.'} Not that day? ${next.code} SKIP`,
  askWhichTimes: ({ request: asked }) =>
    `Request ${asked.code}: ${need({ ...asked, when: undefined })}. What is not needed? 1 only ${day(asked.when)}, 2 every time`,
  skipped: ({ when, next }) =>
    `All right, not ${day(when)}. Next: ${request(next)}. Not then either? ${next.code} SKIP. Never again? ${next.code} WITHDRAW`,
  seriesOver: ({ request: last }) =>
    `All right, that is over: ${need({ ...last, when: undefined })}. We tell whoever we asked. Needed again? Text NEED.`,
  whichRequest: ({ choices }) =>
    `Which one? ${numbered(choices.map(({ digit, request: choice }) => ({ digit, name: `${task(choice)} (${choice.code})` })))}`,
  noSuchRequest: ({ code }) => `You have no part in a request ${code}. Text STATUS to see yours.`,

  invitation: ({ request: asked, miles, again, helpedBefore }) =>
    `${again ? 'Help is needed again:' : helpedBefore ? 'You helped last time. Can you again?' : 'Can you help?'} ${again ? need(asked) : capital(need(asked))}${aboutMiles(miles)}. Text YES ${asked.code} or NO ${asked.code}.`,
  invitationChanged: ({ request: asked }) =>
    `Request ${asked.code} has changed: ${need(asked)}. Text YES ${asked.code} or NO ${asked.code}.`,
  matchedHelper: ({ name, request: given }) =>
    `Thank you! ${capital(request(given))} is yours. Your texts here now go to ${someone(name)}. When it is done: DONE ${given.code}. If you can't: DROP ${given.code}`,
  requestWords: ({ name, words }) => `${capital(someone(name))} wrote: ${words}`,
  requestVoice: ({ name, code }) =>
    `${capital(someone(name))} added spoken words to request ${code}. To hear them, call this number.`,
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
  heldForAnother: ({ code }) =>
    `Thank you! Someone is hearing of request ${code} by phone right now. You are next: in a minute we tell you whether it is yours.`,
  promoted: ({ name, request: given }) =>
    `You are needed now: ${request(given)} is yours. Can you do it? 1 yes, 2 no. Your words here go to ${someone(name)}.`,
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
  conditionFree: ({ code }) =>
    `There is no answer yet about request ${code}, so you are free, and we ask others. Thank you for offering!`,
  helperAsks: ({ code, words }) =>
    `A neighbor who may help with request ${code} asks: "${words}". Text your answer here.`,
  questionPassedOn: ({ code }) =>
    `We have passed your question on and will text you the answer. Then text YES ${code} or NO ${code}.`,
  noAnswerYet: ({ code }) =>
    `There is no answer to your question about request ${code} yet. You can still text YES ${code} or NO ${code}.`,
  requesterAnswers: ({ code, words }) =>
    `The answer about request ${code}: "${words}". Text YES ${code} or NO ${code}.`,
  answerPassedOn: () => `Thank you, we have passed your answer on.`,
  noLongerNeeded: ({ code }) => `Request ${code} is no longer needed. Thank you for being there!`,

  helperSilent: ({ name, code }) =>
    `We have not heard from ${someone(name)} about request ${code} yet, so we are asking others too. We will text you.`,
  helperReplaced: ({ name, next, code }) =>
    `We have not heard from ${someone(name)} about request ${code}, so ${someone(next)} will help. Your texts here now go to them.`,
  confirmed: ({ name, code }) =>
    `Thank you! ${capital(someone(name))} counts on you for request ${code}. If you can't after all: DROP ${code}`,
  reminder: ({ request: near, names }) =>
    `Reminder: ${request(near)}. ${capital(joined(names.map(someone)))} will help. Something changed? Text ${near.code} and your words.`,
  reminderForHelper: ({ request: near, name }) =>
    `Reminder: you help ${someone(name)} with ${request(near)}. If you can't: DROP ${near.code}`,
  didItHappen: ({ request: past, names }) =>
    `${capital(pastRequest(past))} with ${joined(names.map(someone))}: did it happen? 1 yes, 2 no`,
  didYouHelp: ({ request: past, name }) =>
    `${capital(pastRequest(past))} for ${someone(name)}: did it happen? 1 yes, 2 no`,
  noShow: ({ code }) =>
    `We are sorry. We are asking others for request ${code} right now, and a steward knows. No longer needed? ${code} WITHDRAW`,
  noShowToHelper: ({ name, code }) =>
    `${capital(someone(name))} says request ${code} did not happen, so we are asking others. These things happen. If you still can: YES ${code}`,
  noShowNoted: ({ code }) =>
    `Thank you for telling us. We are asking others for request ${code}. If you still can: YES ${code}`,
  helperSaysNo: ({ name, code }) =>
    `${capital(someone(name))} says request ${code} did not happen. We are asking others now. It did? DONE ${code}. No longer needed? ${code} WITHDRAW`,
  foundFewer: ({ code, found, wanted }) =>
    `The time for request ${code} has come: ${found} of ${wanted} helpers said yes. We are sorry that we did not find more.`,
  unmet: ({ code }) =>
    `We are sorry: nobody could help with request ${code} in time, and it is closed now. A steward knows. Still needed? Text NEED.`,
  closedUnheard: ({ code }) =>
    `We have closed request ${code}, as we heard no more about it. Still needed? Text NEED. To talk to a steward: CALL ME`,

  relay: ({ name, code, words }) => `${capital(someone(name))} (${code}): ${words}`,
  relayVoice: ({ name, code }) =>
    `${capital(someone(name))} left you a spoken word about request ${code}. To hear it, call this number.`,
  relayPicture: ({ name, code }) => `${capital(someone(name))} (${code}) sends you a picture.`,
  sendAnyway: ({ name, holds }) =>
    `Your text has ${holds === 'phone' ? 'a phone number' : 'an address'} in it. Send it to ${name ?? 'your neighbor'} all the same? 1 yes, 2 no`,
  notSent: () => `All right, it was not sent.`,
  sent: () => `Sent.`,
  neighborRests: ({ name, until }) => `${capital(someone(name))} is resting and gets your words at ${clock(until)}.`,
  done: ({ code }) => `Request ${code} is done. Thank you!`,
  doneToRequester: ({ name, code }) =>
    `${capital(someone(name))} says request ${code} is done. To say thank you, text THANKS. If it isn't done, text NEED.`,
  doneToHelper: ({ name, code }) => `${capital(someone(name))} says request ${code} is done. Thank you for helping!`,
  dropped: ({ code }) => `Thank you for telling us. Request ${code} is off your hands.`,
  helperDropped: ({ name, code, asksAt }) =>
    `${capital(someone(name))} can't come after all for request ${code}. ${askingOthers(asksAt)}`,
  helperStopped: ({ name, code, asksAt }) =>
    `${capital(someone(name))} has left the line and can't do request ${code}. ${askingOthers(asksAt)}`,
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
  quietSet: ({ quiet }) =>
    quiet === 'none'
      ? `All right: we may text you day and night. To change it: QUIET 9PM-8AM`
      : `All right: no texts ${quietHours(quiet)}, but for answers to yours and what can't wait. To change it: QUIET 9PM-8AM`,
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
  pauseOver: ({ name }) =>
    `Welcome back${name === undefined ? '' : `, ${name}`}! You may be asked again. To rest longer, text PAUSE.`,
  resumed: () => `Welcome back! You may be asked again.`,
  limitSet: ({ asks }) =>
    asks === 0
      ? `All right: we won't ask you. To change it: LIMIT 2`
      : `All right: we ask you ${asks === 1 ? 'once' : `${asks} times`} a week at most.`,
  askLimit: () => `How often a week may we ask you at most? Text LIMIT and a number, like LIMIT 2.`,
  languageSet: () => `All right, English it is.`,
  languageUnknown: ({ languages }) =>
    `We speak: ${languages.map((id) => languageNames[id] ?? id).join(', ')}. Text LANGUAGE and one of them.`,
  me: ({ name, area, skills, hours, quiet, asksPerWeek, paused }) =>
    `${name ?? 'No name yet'}, ${area ?? 'no area yet'}. You offer: ${skills.length > 0 ? joined(skills.map(kindName)) : 'nothing yet'}. Times: ${hours === undefined ? 'any' : openingHours(hours)}.${quiet ? ` Texts: ${quiet === 'none' ? 'day and night' : `not ${quietHours(quiet)}`}.` : ''} Asked ${asksPerWeek} times a week at most.${paused ? ' Resting.' : ''} To delete it all: FORGET ME`,
  askForget: () => `Delete everything we know of you, and end your requests? This can't be undone. 1 yes, 2 no`,
  forgotten: () => `All we knew of you is deleted. Be well! If you text us again, we start anew.`,
  kept: () => `All right, nothing was deleted.`,
  callNoted: ({ night }) =>
    night === undefined
      ? `We have told a steward that you would like a call.`
      : `Our stewards rest until ${clock(night.until)} and hear then that you would like a call. In danger call ${night.call} now.`,
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
  stewardNoShow: ({ name, request: open }) =>
    `STEWARD: it did not happen for ${someone(name)}: ${request(open)}. We are asking others. Can you look after it?`,
  stewardUnmet: ({ name, request: closed }) =>
    `STEWARD: closed with nobody found for ${someone(name)}: ${pastRequest(closed)}. Please look after them.`,
  stewardOther: ({ name, code, words }) =>
    `STEWARD: ${someone(name)} needs something no neighbor offers (request ${code}): ${words}`,
  stewardStopped: ({ name, codes }) =>
    `STEWARD: ${someone(name)} stopped all texts while in request ${codes.join(', ')}. We can't text them. Please call.`,
  stewardStoppedWrote: ({ name, code }) =>
    `STEWARD: ${someone(name)} ${code === undefined ? 'wrote to us' : `said yes to request ${code}`}, but stopped all texts. We can't answer. Please call. START from them brings our texts back.`,
  signInCode: ({ code }) =>
    `Your code for the stewards' desk: ${code}. Good for 10 minutes. Nobody will ever ask you for it: tell it to no one.`,
  pinCode: ({ code }) =>
    `STEWARD: your code is ${code}. Call this number and key it to hear what was left for the stewards.`,
  stewardVoice: ({ name }) =>
    `STEWARD: ${someone(name)} left a spoken word for the stewards. To hear it, call this number.`,
  stewardCall: ({ name }) => `STEWARD: ${someone(name)} asks for a phone call.`,
  stewardUnfinished: ({ name, words }) =>
    `STEWARD: ${someone(name)} began to ask for help and did not finish. Please call.${words === '' ? '' : ` They wrote: ${words}`}`,
  stewardNoAnswer: ({ name }) =>
    `STEWARD: we have news for ${someone(name)} and called several times, but nobody answered. Please look in on them.`,
  stewardUnreachable: ({ name }) => `STEWARD: the phone of ${someone(name)} takes no texts. We call them from now on.`,
  stewardUndelivered: ({ name }) => `STEWARD: a text to ${someone(name)} could not be delivered. Please call.`,

  ...stewardWordings,

  forMember: ({ name, text }) => `For ${name}: ${text}`,
};

const atNight = ({ until, call }: Night): string =>
  call === undefined
    ? `Neighbors rest until ${clock(until)}; we ask them then.`
    : `Most neighbors rest until ${clock(until)}; we ask who is awake. In danger call ${call}.`;

const quietHours = ({ from, to }: { from: Clock; to: Clock }): string => `from ${clock(from)} to ${clock(to)}`;

const askingOthers = (at: Clock | undefined): string =>
  at === undefined
    ? `We are asking others right now and will text you.`
    : `Neighbors rest until ${clock(at)}: we ask others then.`;

const sureOf = {
  yes: 'Is that a YES to',
  no: 'Is that a NO to',
  later: 'Is that your answer to',
  question: 'Is that a question about',
};

const languageNames: Readonly<Record<string, string>> = { en: 'ENGLISH', es: 'SPANISH' };
