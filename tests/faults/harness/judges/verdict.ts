// Everything that may be held against the hotline after a run.
import type { RunRecord } from '../record.ts';
import { peopleAskedTwice } from './askings.ts';
import {
  callsAtOnce,
  callsToSleepers,
  newsForgotten,
  newsToldTooOften,
  requestsByPhoneLost,
  textsToLandlines,
} from './calls.ts';
import { requestsThatHang, workThatNeverEnds } from './ends.ts';
import { textsLost } from './lost.ts';
import { peopleLeftOut, textsToSleepers, textsToWhoStopped } from './rest.ts';
import { textsSentTwice } from './twice.ts';
import { requestsWithManyWinners } from './winners.ts';

const judges = {
  'at rest': workThatNeverEnds,
  hanging: requestsThatHang,
  'given twice': requestsWithManyWinners,
  'asked twice': peopleAskedTwice,
  'sent twice': textsSentTwice,
  lost: textsLost,
  'woken at night': textsToSleepers,
  'texted after STOP': textsToWhoStopped,
  'left out': peopleLeftOut,
  'called at night': callsToSleepers,
  'called twice at once': callsAtOnce,
  'texted in vain': textsToLandlines,
  'told too often': newsToldTooOften,
  'not told': newsForgotten,
  'lost by telephone': requestsByPhoneLost,
} satisfies { [name: string]: (record: RunRecord) => readonly string[] };

export type Verdict = Readonly<{ [name in keyof typeof judges]: readonly string[] }>;

export const verdictOn = (record: RunRecord): Verdict =>
  Object.fromEntries(Object.entries(judges).map(([name, judge]) => [name, judge(record)])) as Verdict;

export const faultsIn = (verdict: Verdict): readonly string[] =>
  Object.entries(verdict).flatMap(([name, faults]) => faults.map((fault) => `${name}: ${fault}`));
