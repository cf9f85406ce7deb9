// Calls: no phone rings twice at once or at night, no landline is texted, and what was to be told by telephone is told, or is still going
// to be.
import type { CallStory } from '../../../../src/emulator/control/call-view.ts';
import { type RunRecord, received } from '../record.ts';

type Evidence = Pick<RunRecord, 'calls' | 'texts' | 'sleepers' | 'landlines' | 'news' | 'requests'>;

/** As the phones had them. */
const rung = ({ calls }: Pick<Evidence, 'calls'>): readonly CallStory[] =>
  calls.filter(({ direction }) => direction === 'received');

export const callsToSleepers = (record: Pick<Evidence, 'calls' | 'sleepers'>): readonly string[] =>
  rung(record)
    .filter(({ phone }) => record.sleepers.includes(phone))
    .map(({ phone }) => `${phone} sleeps, and was called`);

export const textsToLandlines = (record: Pick<Evidence, 'texts' | 'landlines'>): readonly string[] =>
  received(record)
    .filter(({ phone }) => record.landlines.includes(phone))
    .map(({ phone, body }) => `${phone} is a landline, and was texted: ${body}`);

/**
 * A phone that we are calling is not called by us once more. A neighbour who is put through hears that it is engaged, as with any
 * telephone.
 */
export function callsAtOnce(record: Pick<Evidence, 'calls'>): readonly string[] {
  const calls = rung(record).filter(({ parentSid }) => parentSid === null);
  return calls.flatMap((call) =>
    calls
      .filter((other) => other.phone === call.phone && other.seq > call.seq)
      .filter(({ at }) => call.endedAt === null || at < call.endedAt)
      .map(({ at }) => `${call.phone} was called at ${at}, while a call of ours was under way`),
  );
}

/** What has been heard to its end, and was followed by a key: then we know that it was heard. */
function heardAndAnswered({ transcript }: CallStory): readonly string[] {
  const lastKey = transcript.findLastIndex(({ kind }) => kind === 'pressed');
  return transcript
    .slice(0, Math.max(0, lastKey))
    .flatMap((each) => (each.kind === 'heard' && each.cutAfterSeconds === null ? [each.text] : []));
}

const isNews = /^(?:Good news: |Can you help\? Request )/;

/** Twice where the answer was lost on its way to us, and not more often. */
export function newsToldTooOften(record: Pick<Evidence, 'calls'>): readonly string[] {
  const times = new Map<string, number>();
  for (const call of rung(record))
    for (const text of new Set(heardAndAnswered(call)))
      if (isNews.test(text)) times.set(`${call.phone}: ${text}`, (times.get(`${call.phone}: ${text}`) ?? 0) + 1);
  return [...times].flatMap(([told, count]) => (count > 2 ? [`told ${count} times: ${told}`] : []));
}

/** Who still has something to hear, and will not be called. */
export const newsForgotten = ({ news }: Pick<Evidence, 'news'>): readonly string[] =>
  news
    .filter(({ isHeard, isExpired, isAwaited }) => !isHeard && !isExpired && !isAwaited)
    .map(({ id }) => `news ${id} has not been heard, and nobody will call because of it`);

/** What a caller was told is out is there. */
export function requestsByPhoneLost({ calls, requests }: Pick<Evidence, 'calls' | 'requests'>): readonly string[] {
  const known = new Set(requests.map(({ code }) => code));
  const told = calls.flatMap(({ transcript }) =>
    transcript.flatMap((each) =>
      each.kind === 'heard' ? (/Your request is out.* It is number (\d+)/.exec(each.text)?.[1] ?? []) : [],
    ),
  );
  return told
    .filter((code) => !known.has(Number(code)))
    .map((code) => `request ${code} was said to be out, and is nowhere`);
}
