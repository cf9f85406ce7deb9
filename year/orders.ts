// The orders that are compared: the one that holds, and two that come to mind first.
import { fairly, type Order } from '../src/domain/matching.ts';
import type { Neighbor } from './people.ts';

export const orderNames = ['fair', 'nearest first', 'first come'] as const;

export type OrderName = (typeof orderNames)[number];

const farthestMiles = 1e6;

/** As one goes down a phone list: whoever was there first. */
function firstCome(neighbors: readonly Neighbor[]): Order {
  const place = new Map(
    neighbors
      .toSorted((a, b) => a.joinedAt.getTime() - b.joinedAt.getTime())
      .map(({ member }, index) => [member.id, index]),
  );
  return (a, b) => (place.get(a.candidate.member.id) ?? 0) - (place.get(b.candidate.member.id) ?? 0);
}

/** Whoever lives nearest; of two in the same area, as it happens. */
const nearestFirst: Order = (a, b) =>
  (a.reasons.miles ?? farthestMiles) - (b.reasons.miles ?? farthestMiles) ||
  (a.candidate.member.id < b.candidate.member.id ? -1 : 1);

export function orderNamed(name: OrderName, neighbors: readonly Neighbor[]): Order {
  switch (name) {
    case 'fair':
      return fairly;
    case 'nearest first':
      return nearestFirst;
    case 'first come':
      return firstCome(neighbors);
    default:
      return name satisfies never;
  }
}
