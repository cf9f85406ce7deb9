// English, when it is heard in a call, where that is worded otherwise: finding a helper.
import type { FindingSayings, Wordings } from '../../../domain/phrases.ts';
import { meantWords } from '../wording/meanings.ts';
import { aboutMiles, capital, someone } from '../wording/phrasing.ts';
import { need, quoted, request, yesOrNo } from '../wording/said.ts';

export const findingHeard: Partial<Pick<Wordings, keyof FindingSayings>> = {
  requestVoice: ({ name, code }) =>
    `${capital(someone(name))} added words in their own voice to request ${code}. You hear them when you call again.`,
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
};
