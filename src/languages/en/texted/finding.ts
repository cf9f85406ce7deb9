// English, when it is read: finding a helper.
import type { FindingSayings, Wordings } from '../../../domain/phrases.ts';
import { meantWords } from '../wording/meanings.ts';
import { aboutMiles, capital, someone } from '../wording/phrasing.ts';
import { need, request } from '../wording/requests.ts';

export const findingTexted: Pick<Wordings, keyof FindingSayings> = {
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
};

const sureOf = {
  yes: 'Is that a YES to',
  no: 'Is that a NO to',
  later: 'Is that your answer to',
  question: 'Is that a question about',
};
