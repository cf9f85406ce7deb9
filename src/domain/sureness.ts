// How sure a reading must be before something is done about it, and before it is asked about. The one place that decides.
import type { Meaning, Reading } from './reading.ts';

const sureEnoughToDo = 0.75;
const sureEnoughToAsk = 0.4;

/** do: what was understood is done · ask: the writer is asked whether it was meant · pass: it is taken as talk. */
export type Verdict = 'do' | 'ask' | 'pass';

export const verdictOn = ({ sureness }: Reading): Verdict =>
  sureness >= sureEnoughToDo ? 'do' : sureness >= sureEnoughToAsk ? 'ask' : 'pass';

/** What a member would not want to have happened by a misunderstanding: it is asked about where it is not sure. */
export const weightyMeanings = [
  'pause',
  'resume',
  'done',
  'drop',
  'withdraw',
  'offer',
  'area',
  'hours',
  'limit',
  'name',
  'language',
  'call',
] as const satisfies readonly Meaning[];

export type Weighty = (typeof weightyMeanings)[number];
