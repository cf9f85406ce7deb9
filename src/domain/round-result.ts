// What the community hears of a round: how many could give and could use what, without a name, and never so few that it names somebody.
import type { SharedFigures } from './figures/offered-and-wished.ts';
import type { Kind } from './kinds.ts';

export interface ToldKind {
  readonly kind: Kind;
  readonly count: number;
}

export interface RoundResult {
  /** `weekends`: so many of them then, too; absent where that is no news. */
  readonly given: readonly (ToldKind & { readonly weekends?: number | undefined })[];
  /** `nobody`: nobody offers it. */
  readonly wished: readonly (ToldKind & { readonly nobody: boolean })[];
}

/** Of what is given and of what is wished for, as much as a text holds. */
const mostTold = 2;

const mostFirst = (a: ToldKind, b: ToldKind): number => b.count - a.count;

export function resultOf({ offered, wished }: SharedFigures): RoundResult {
  const given = Object.entries(offered).map(([kind, { any, weekends }]) => ({
    ...{ kind: kind as Kind, count: any },
    ...(weekends < any && weekends > 0 && { weekends }),
  }));
  const counts = new Map<Kind, number>();
  for (const { kind, count } of wished) counts.set(kind, (counts.get(kind) ?? 0) + count);
  const wanted = [...counts].map(([kind, count]) => ({ kind, count, nobody: offered[kind] === undefined }));
  return { given: given.sort(mostFirst).slice(0, mostTold), wished: wanted.sort(mostFirst).slice(0, mostTold) };
}
