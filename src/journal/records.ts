// The lines of a journal file: each is one sealed value in base64. The seal tells a line that was cut off or damaged from a whole one.
import { type Seal, SealError } from '../store/seal.ts';

const newline = 0x0a;

export const writeRecord = (seal: Seal, value: unknown): Buffer =>
  Buffer.from(`${Buffer.from(seal.seal(JSON.stringify(value))).toString('base64')}\n`, 'latin1');

export interface Records {
  readonly values: readonly unknown[];
  /** The last line has no end: its writing was cut short, so nobody was told that it is safe. */
  readonly isCutOff: boolean;
  /** Why each line that ought to be whole could not be read. */
  readonly faults: readonly SealError[];
}

/** Reads every line that can be read, in order; a damaged one does not hold up those behind it. */
export function readRecords(seal: Seal, bytes: Buffer): Records {
  const values: unknown[] = [];
  const faults: SealError[] = [];
  let start = 0;
  for (let end = bytes.indexOf(newline); end >= 0; end = bytes.indexOf(newline, start)) {
    const line = bytes.subarray(start, end).toString('latin1');
    start = end + 1;
    try {
      values.push(JSON.parse(seal.open(Buffer.from(line, 'base64'))));
    } catch (error) {
      if (!(error instanceof SealError)) throw error;
      faults.push(error);
    }
  }
  return { values, isCutOff: start < bytes.length, faults };
}
