// How sure a reading must be before something is done about it, and before it is asked about. The one place that decides.
import type { Reading } from './reading.ts';

const sureEnoughToDo = 0.75;
const sureEnoughToAsk = 0.4;

/** do: what was understood is done · ask: the writer is asked whether it was meant · pass: it is taken as talk. */
export type Verdict = 'do' | 'ask' | 'pass';

export const verdictOn = ({ sureness }: Reading): Verdict =>
  sureness >= sureEnoughToDo ? 'do' : sureness >= sureEnoughToAsk ? 'ask' : 'pass';
