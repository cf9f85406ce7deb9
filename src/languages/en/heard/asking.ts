// English, when it is heard in a call, where that is worded otherwise: asking for help.
import type { AskingSayings } from '../../../domain/asking-phrases.ts';
import type { Wordings } from '../../../domain/phrases.ts';
import type { Night } from '../../../domain/spoken-forms.ts';
import { kindName } from '../wording/kinds.ts';
import { capital, joined, someone } from '../wording/phrasing.ts';
import { asked, day, dialled, keys, moment, need, others, request, yesOrNo } from '../wording/said.ts';
import { clock, span } from '../wording/times.ts';

export const askingHeard: Partial<Pick<Wordings, keyof AskingSayings>> = {
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
  whichRequest: ({ choices, onward }) =>
    `Which one? ${keys(choices.map(({ digit, request: { kind, when } }) => ({ digit, name: `${asked(kind)}, ${moment(when)}` })))}${others(onward)}`,
  noSuchRequest: ({ code }) => `You have no part in a request ${code}.`,
  withdrawn: ({ code }) => `All right, request ${code} is withdrawn. We tell whoever we asked.`,
};

const atNight = ({ until, call }: Night): string =>
  call === undefined
    ? `Neighbors rest until ${clock(until)}; we ask them then.`
    : `Most neighbors rest until ${clock(until)}; we ask who is awake. In danger dial ${dialled(call)}.`;
