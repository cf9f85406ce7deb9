// English, when it is read: asking for help.
import type { AskingSayings } from '../../../domain/asking-phrases.ts';
import type { Wordings } from '../../../domain/phrases.ts';
import type { Night } from '../../../domain/spoken-forms.ts';
import { askedKind, kindName } from '../wording/kinds.ts';
import { capital, joined, numbered, someone } from '../wording/phrasing.ts';
import { need, request, task } from '../wording/requests.ts';
import { clock, day, moment, span } from '../wording/times.ts';

export const askingTexted: Pick<Wordings, keyof AskingSayings> = {
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
};

const atNight = ({ until, call }: Night): string =>
  call === undefined
    ? `Neighbors rest until ${clock(until)}; we ask them then.`
    : `Most neighbors rest until ${clock(until)}; we ask who is awake. In danger call ${call}.`;
