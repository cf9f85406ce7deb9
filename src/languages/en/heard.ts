// What is worded otherwise in English when it is heard in a call than when it is read: no word of ours tells a listener to text.
import type { Wordings } from '../../domain/phrases.ts';
import type { Night } from '../../domain/spoken-forms.ts';
import type { Clock } from '../../domain/when.ts';
import { stewardsHeard } from './heard-stewards.ts';
import { kindName } from './wording/kinds.ts';
import { meantWords } from './wording/meanings.ts';
import { aboutMiles, capital, joined, someone } from './wording/phrasing.ts';
import {
  asked,
  day,
  dialled,
  digits,
  keys,
  moment,
  need,
  openingHours,
  pastRequest,
  quoted,
  request,
  standingWords,
  yesOrNo,
} from './wording/said.ts';
import { clock, span } from './wording/times.ts';

export const heard: Partial<Wordings> = {
  ...stewardsHeard,
  requestVoice: ({ name, code }) =>
    `${capital(someone(name))} added words in their own voice to request ${code}. You hear them when you call again.`,
  signInCode: ({ code }) =>
    `Your code for the stewards' desk is ${digits(code)}. Again: ${digits(code)}. It is good for 10 minutes. Nobody will ever ask you for it: tell it to no one.`,
  pinCode: ({ code }) =>
    `Your code is ${digits(code)}. Again: ${digits(code)}. Key it when this line asks you for it, to hear what was left for the stewards.`,
  welcome: ({ community }) => `You are in: welcome to ${community}! Call this number whenever you need something.`,
  askJoinCode: ({ community }) => `To join ${community}, call this number, and I ask you for the neighbors' code.`,
  wrongJoinCode: () => `That is not our code.`,
  askVouch: ({ community, code }) =>
    `A member of ${community} can let you in: ask them to text JOIN and these numbers: ${digits(code)}.`,
  vouched: () => `Thank you. They are in, and I tell them.`,
  noSuchNewcomer: () => `I know no newcomer with that code.`,
  alreadyMember: () => `You are a member already.`,
  askName: () => `What is your first name? Say it now, or press 1 to leave it.`,
  askWho: ({ names }) => `Who is calling? ${keys(names)}`,

  askKind: ({ kinds }) =>
    `What do you need? ${keys(kinds.slice(0, 4).map(({ digit, kind }) => ({ digit, name: asked(kind) })))}`,
  askWhen: ({ past }) =>
    `${past ? 'That time has passed. ' : ''}When is it needed? Press 1 for now, 2 for today, 3 for tomorrow. Or say a day and a time.`,
  askArea: ({ areas, unknown }) =>
    `${unknown ? "I don't know that place. " : ''}Which area? ${keys(areas.slice(0, 5))} Or say it.`,
  confirmNeed: ({ kind, when, area, rhythm: said }) =>
    `Shall I ask neighbors for this: ${need({ kind, when, area, rhythm: said })}? ${yesOrNo}`,
  needDropped: () => `All right, I ask nobody.`,
  unfinished: () =>
    `I have asked nobody yet, since you had not finished asking. Someone who looks after this line knows. Please call and ask again.`,
  opened: ({ request: { code, kind, when, area, rhythm: said }, answerWithin, needed, night }) =>
    `Your request is out: ${need({ kind, when, area, rhythm: said })}${needed > 1 ? `, ${needed} helpers` : ''}. It is number ${code}. ${night ? atNight(night) : `You will hear from us within ${span(answerWithin)}.`}`,
  openedForStewards: ({ code }) =>
    `I noted this as request ${code}. A neighbor who looks after this line will look at it and call you.`,
  confirmChange: ({ request: changed }) => `Shall request ${changed.code} be: ${need(changed)}? ${yesOrNo}`,
  changed: ({ request: changed, once }) =>
    `${once ? 'Changed for this one time.' : 'Changed.'} Request ${changed.code} is now: ${need(changed)}.`,
  changedForHelper: ({ name, request: changed }) =>
    `${capital(someone(name))} changed request ${changed.code}: ${need(changed)}. If you can't now, tell me under your requests.`,
  timePast: () => `That time has passed, so nothing was changed.`,
  nextTime: ({ request: next, first }) =>
    `Your next ${kindName(next.kind)}: ${moment(next.when)}, request ${next.code}. ${first.length > 0 ? `We are asking ${joined(first.map(someone))} first.` : 'We are asking neighbors now.'}`,
  askWhichTimes: ({ request: of }) =>
    `Request ${of.code}, ${need({ ...of, when: undefined })}. What is not needed? Press 1 for only ${day(of.when)}, 2 for every time.`,
  skipped: ({ when, next }) => `All right, not ${day(when)}. The next is ${request(next)}.`,
  seriesOver: ({ request: last }) =>
    `All right, that is over: ${need({ ...last, when: undefined })}. We tell whoever we asked.`,
  whichRequest: ({ choices, more }) =>
    `Which one? ${keys(choices.map(({ digit, request: { kind, when } }) => ({ digit, name: `${asked(kind)}, ${moment(when)}` })))}${more ? ' For more, press 4.' : ''}`,
  noSuchRequest: ({ code }) => `You have no part in a request ${code}.`,
  withdrawn: ({ code }) => `All right, request ${code} is withdrawn. We tell whoever we asked.`,

  invitation: ({ request: { code, ...given }, miles, again, helpedBefore }) =>
    `${again ? 'Help is needed again.' : helpedBefore ? 'You helped last time. Can you again?' : 'Can you help?'} Request ${code}: ${need(given)}${aboutMiles(miles)}. ${yesOrNo}`,
  invitationChanged: ({ request: { code, ...given } }) =>
    `Request ${code} has changed: ${need(given)}. Can you help? ${yesOrNo}`,
  matchedHelper: ({ name, request: given }) =>
    `Thank you! ${capital(request(given))}, is yours. You help ${someone(name)}. Call this number to talk to them.`,
  requestWords: ({ name, words }) => `${capital(someone(name))} said: ${quoted(words)}`,
  matchedRequester: ({ name, request: given, more }) =>
    `Good news: ${someone(name)} will help you. That is ${request(given)}.${more > 0 ? ` We are looking for ${more} more.` : ''}`,
  sure: ({ request: { code } }) => `Is that your answer to request ${code}? ${yesOrNo}`,
  yesToWhat: () => `Yes or no to what? You hear of each request under: to help others.`,
  meant: ({ meaning }) => `Did you mean: ${meantWords[meaning]}? ${yesOrNo}`,
  answerByCode: ({ code }) => `All right. Request ${code} is among those that you hear of under: to help others.`,
  standby: ({ code }) =>
    `Thank you! Someone said yes to request ${code} just before you. You are the backup, and we call you only if they can't.`,
  heldForAnother: ({ code }) =>
    `Thank you! Someone else is hearing of request ${code} right now. You are next, and in a minute you hear whether it is yours.`,
  promoted: ({ name, request: given }) =>
    `You are needed after all: ${request(given)}, for ${someone(name)}. Can you do it? ${yesOrNo}`,
  helperChanged: ({ name, left, code }) =>
    `A change for request ${code}: ${someone(left)} can't come, but ${someone(name)} will.`,
  nothingToAnswer: () => `There is nothing for you to answer just now.`,
  condition: ({ request: given, words }) =>
    `A neighbor could help with ${request(given)}, but says: ${quoted(words)} Does that suit you? ${yesOrNo}`,
  conditionGone: ({ code }) => `That is no longer open. You hear of request ${code} under your requests.`,
  helperAsks: ({ code, words }) =>
    `A neighbor who may help with request ${code} asks: ${quoted(words)} Say your answer now, or press 1 to go on.`,
  questionPassedOn: () => `I have passed your question on, and call you with the answer.`,
  noAnswerYet: ({ code }) =>
    `There is no answer to your question about request ${code} yet. You can still take it: under, to help others.`,
  requesterAnswers: ({ code, words }) =>
    `The answer about request ${code}: ${quoted(words)} If you can do it, take it under: to help others.`,

  helperSilent: ({ name, code }) =>
    `We have not heard from ${someone(name)} about request ${code} yet, so we are asking others too, and call you again.`,
  helperReplaced: ({ name, next, code }) =>
    `We have not heard from ${someone(name)} about request ${code}, so ${someone(next)} will help.`,
  confirmed: ({ name, code }) => `Thank you! ${capital(someone(name))} counts on you for request ${code}.`,
  reminder: ({ request: { kind, when }, names }) =>
    `A reminder: ${asked(kind)}, ${moment(when)}. ${capital(joined(names.map(someone)))} will help.`,
  reminderForHelper: ({ request: { kind, when }, name }) =>
    `A reminder: you help ${someone(name)} with ${asked(kind)}, ${moment(when)}.`,
  didItHappen: ({ request: past, names }) =>
    `${capital(pastRequest(past))}, with ${joined(names.map(someone))}: did it happen? ${yesOrNo}`,
  didYouHelp: ({ request: past, name }) =>
    `${capital(pastRequest(past))}, for ${someone(name)}: did it happen? ${yesOrNo}`,
  noShow: ({ code }) =>
    `We are sorry. We are asking others for request ${code} right now, and someone who looks after this line knows.`,
  noShowToHelper: ({ name, code }) =>
    `${capital(someone(name))} says request ${code} did not happen, so we are asking others. These things happen.`,
  noShowNoted: ({ code }) => `Thank you for telling me. We are asking others for request ${code}.`,
  helperSaysNo: ({ name, code }) =>
    `${capital(someone(name))} says request ${code} did not happen. We are asking others now.`,
  unmet: ({ code }) =>
    `We are sorry: nobody could help with request ${code} in time, and it is closed now. Someone who looks after this line knows. If you still need it, please ask again.`,
  closedUnheard: ({ code }) =>
    `We have closed request ${code}, as we heard no more about it. If you still need it, please ask again.`,

  relay: ({ name, code, words }) => `${capital(someone(name))} says about request ${code}: ${quoted(words)}`,
  relayPicture: ({ name, code }) =>
    `${capital(someone(name))} sent a picture about request ${code}, which I can't show you here.`,
  sendAnyway: ({ name, holds }) =>
    `Your words have ${holds === 'phone' ? 'a phone number' : 'an address'} in them. Pass them on to ${name ?? 'your neighbor'} all the same? ${yesOrNo}`,
  notSent: () => `All right, I did not pass it on.`,
  sent: () => `I have passed your words on.`,
  doneToRequester: ({ name, code }) => `${capital(someone(name))} says request ${code} is done.`,
  helperDropped: ({ name, code, asksAt }) =>
    `${capital(someone(name))} can't come after all for request ${code}. ${askingOthers(asksAt)}`,
  helperStopped: ({ name, code, asksAt }) =>
    `${capital(someone(name))} has left the line and can't do request ${code}. ${askingOthers(asksAt)}`,
  requesterStopped: ({ name, code }) =>
    `${capital(someone(name))} has left the line, so request ${code} is closed. Someone who looks after this line knows.`,
  nothingToDrop: () => `There is nothing you could hand back.`,
  nothingOpen: () => `You have nothing open now.`,

  status: ({ lines }) =>
    lines.map(({ request: one, standing }) => `${capital(request(one))}: ${standingWords(standing)}.`).join(' '),
  offers: ({ kinds }) =>
    kinds.length === 0 ? `You offer nothing now.` : `Thank you! You offer ${joined(kinds.map(asked))}.`,
  askOffer: ({ kinds }) =>
    `What could you do? ${keys(kinds.slice(0, 4).map(({ digit, kind }) => ({ digit, name: asked(kind) })))}`,
  quietSet: ({ quiet }) =>
    quiet === 'none'
      ? `All right: we may call you day and night.`
      : `All right: no calls and texts from ${clock(quiet.from)} to ${clock(quiet.to)}, but for what can't wait.`,
  hoursSet: ({ hours }) =>
    hours === undefined
      ? `You may be asked at any time now.`
      : `From now on we ask you only for these times: ${openingHours(hours)}.`,
  askHours: () => `When may we ask you? Say days and times, like Monday to Friday 9 to 5.`,
  paused: ({ until }) =>
    until === undefined
      ? `Enjoy your rest! We won't ask you until you end it.`
      : `Enjoy your rest! We won't ask you through ${day(until)}.`,
  pauseOver: ({ name }) => `Welcome back${name === undefined ? '' : `, ${name}`}! You may be asked again.`,
  limitSet: ({ asks }) =>
    asks === 0
      ? `All right: we won't ask you.`
      : `All right: we ask you ${asks === 1 ? 'once' : `${asks} times`} a week at most.`,
  askLimit: () => `How often a week may we ask you at most? Say, for example: limit 2.`,
  languageUnknown: () => `I speak English and Spanish. Say which one.`,
  me: ({ name, area, skills, hours, quiet, asksPerWeek, paused }) =>
    `${name ?? 'No name yet'}, ${area ?? 'no area yet'}. You offer ${skills.length > 0 ? joined(skills.map(asked)) : 'nothing yet'}. Times: ${hours === undefined ? 'any' : openingHours(hours)}.${quiet ? ` ${quiet === 'none' ? 'Called day and night' : `Quiet from ${clock(quiet.from)} to ${clock(quiet.to)}`}.` : ''} Asked ${asksPerWeek} times a week at most.${paused ? ' You are resting.' : ''}`,
  askForget: () => `Delete everything we know of you, and end your requests? This can't be undone. ${yesOrNo}`,
  forgotten: () => `All we knew of you is deleted. Be well!`,
  callNoted: ({ night }) =>
    night === undefined
      ? `I have told a neighbor who looks after this line that you would like a call.`
      : `Those who look after this line rest until ${clock(night.until)}, and hear then that you would like a call.${night.call === undefined ? '' : ` In danger dial ${dialled(night.call)} now.`}`,
  menu: () => `To hear what you can do here, stay on the line.`,

  emergency: ({ call, listen }) =>
    `If you are in danger, hang up now and dial ${dialled(call)}. We can't send help fast enough. To talk to someone at any hour, dial ${dialled(listen)}. We told those who look after this line, too.`,
  notUnderstood: () => `Sorry, I didn't understand that.`,
  pictureForWhom: () => `We got your picture but don't know whom it is for.`,
  optedOut: ({ community }) => `You will get no more calls and texts from ${community}.`,

  stewardEmergency: ({ name, words }) =>
    `For you as steward: ${someone(name)} may be in danger. They were told the emergency numbers. They said: ${quoted(words)}`,
  stewardNobody: ({ name, request: open }) =>
    `For you as steward: nobody is found yet for ${someone(name)}, ${request(open)}. Can you find a way?`,
  stewardNoShow: ({ name, request: open }) =>
    `For you as steward: it did not happen for ${someone(name)}: ${request(open)}. We are asking others. Can you look after it?`,
  stewardUnmet: ({ name, request: closed }) =>
    `For you as steward: closed with nobody found for ${someone(name)}: ${pastRequest(closed)}. Please look after them.`,
  stewardOther: ({ name, code, words }) =>
    `For you as steward: ${someone(name)} needs something no neighbor offers, request ${code}: ${quoted(words)}`,
  stewardStopped: ({ name, codes }) =>
    `For you as steward: ${someone(name)} stopped all texts while in request ${codes.join(', ')}. Please call them.`,
  stewardStoppedWrote: ({ name, code }) =>
    `For you as steward: ${someone(name)} ${code === undefined ? 'wrote to us' : `said yes to request ${code}`}, but stopped all texts. Please call them.`,
  stewardCall: ({ name }) => `For you as steward: ${someone(name)} asks for a phone call.`,
  stewardUnfinished: ({ name, words }) =>
    `For you as steward: ${someone(name)} began to ask for help and did not finish. Please call.${words === '' ? '' : ` They said: ${quoted(words)}`}`,
  stewardNoAnswer: ({ name }) =>
    `For you as steward: we have news for ${someone(name)} and called several times, but nobody answered. Please look in on them.`,
  stewardUnreachable: ({ name }) =>
    `For you as steward: the phone of ${someone(name)} takes no texts. We call them from now on.`,
  stewardUndelivered: ({ name }) =>
    `For you as steward: a text to ${someone(name)} could not be delivered. Please call them.`,
};

const atNight = ({ until, call }: Night): string =>
  call === undefined
    ? `Neighbors rest until ${clock(until)}; we ask them then.`
    : `Most neighbors rest until ${clock(until)}; we ask who is awake. In danger dial ${dialled(call)}.`;

const askingOthers = (at: Clock | undefined): string =>
  at === undefined
    ? `We are asking others right now, and call you.`
    : `Neighbors rest until ${clock(at)}: we ask others then.`;
