// Weeks one after another, also those in which nothing was asked, and what they come to together.
import type { Outcome } from '../../domain/figures/asked.ts';
import type { WeekFigures } from '../../domain/figures/week.ts';
import type { NeedKind } from '../../domain/kinds.ts';
import type { Week } from '../../store/figures/read-figures.ts';

const weekMs = 7 * 24 * 60 * 60_000;

const nothing: WeekFigures = { outcomes: {}, waits: {}, cameBy: {}, languages: {}, asks: {}, helpers: 0 };

export const outcomes = ['met', 'unmet', 'open', 'withdrawn'] as const satisfies readonly Outcome[];

/** From the first week in which something was asked to the last. */
export function withoutGaps(weeks: readonly Week[]): readonly Week[] {
  const [first, last] = [weeks[0], weeks.at(-1)];
  if (first === undefined || last === undefined) return [];
  const byMonday = new Map(weeks.map((week) => [week.monday, week]));
  const from = Date.parse(first.monday);
  const count = Math.round((Date.parse(last.monday) - from) / weekMs) + 1;
  return Array.from({ length: count }, (_, index) => {
    const monday = new Date(from + index * weekMs).toISOString().slice(0, 10);
    return byMonday.get(monday) ?? { monday, figures: nothing };
  });
}

/** How often an outcome, of one kind or of all. */
export const countOf = ({ figures }: Week, outcome: Outcome, kind?: NeedKind): number =>
  Object.entries(figures.outcomes).reduce(
    (sum, [of, counts]) => sum + (kind === undefined || of === kind ? (counts[outcome] ?? 0) : 0),
    0,
  );

export const askedIn = (week: Week, kind?: NeedKind): number =>
  outcomes.reduce((sum, outcome) => sum + countOf(week, outcome, kind), 0);

/** Sums by name over weeks: channels, languages. */
export function sumsOf<Key extends string>(
  weeks: readonly Week[],
  of: (figures: WeekFigures) => Readonly<Partial<Record<Key, number>>>,
): readonly (readonly [Key, number])[] {
  const sums = new Map<Key, number>();
  for (const { figures } of weeks)
    for (const [key, count] of Object.entries(of(figures)) as [Key, number][])
      sums.set(key, (sums.get(key) ?? 0) + count);
  return [...sums].sort(([, a], [, b]) => b - a);
}
