// Everything comes to rest, and every request has reached its end or waits on a timer that lives.
import type { RunRecord } from '../record.ts';

export const requestsThatHang = ({ requests }: Pick<RunRecord, 'requests'>): readonly string[] =>
  requests
    .filter(({ status, timers }) => (status === 'open' || status === 'matched') && timers === 0)
    .map(({ code, status }) => `request ${code} is ${status} and waits for nothing`);

export const workThatNeverEnds = ({ workLeft }: Pick<RunRecord, 'workLeft'>): readonly string[] =>
  workLeft === '' ? [] : [`it does not come to rest: ${workLeft}`];
