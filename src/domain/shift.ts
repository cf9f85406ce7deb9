// A time in which a steward is on call.

export interface Shift {
  readonly id: string;
  readonly memberId: string;
  readonly from: Date;
  readonly until: Date;
}

export type Stretch = Pick<Shift, 'from' | 'until'>;

/** The parts of a stretch of time in which nobody has a shift, in order. */
export function uncovered({ from, until }: Stretch, shifts: readonly Stretch[]): readonly Stretch[] {
  const gaps: Stretch[] = [];
  let coveredTo = from;
  for (const shift of shifts.toSorted((a, b) => a.from.getTime() - b.from.getTime())) {
    if (coveredTo >= until) return gaps;
    if (shift.from > coveredTo) gaps.push({ from: coveredTo, until: earlier(shift.from, until) });
    if (shift.until > coveredTo) coveredTo = shift.until;
  }
  return coveredTo < until ? [...gaps, { from: coveredTo, until }] : gaps;
}

/** The part of a shift that lies in a stretch of time. */
export const partWithin = (shift: Stretch, { from, until }: Stretch): Stretch => ({
  from: later(shift.from, from),
  until: earlier(shift.until, until),
});

const earlier = (a: Date, b: Date): Date => (a < b ? a : b);
const later = (a: Date, b: Date): Date => (a > b ? a : b);
