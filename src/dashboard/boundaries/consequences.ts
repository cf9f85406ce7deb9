// What a change would have done last month, as far as that can be worked out.
import { setImmediate } from 'node:timers/promises';
import { type AgreedChange, changesIn, type Setting, withAgreed } from '../../domain/agreed/agreed.ts';
import { countAlerts, countLate } from '../../domain/agreed/promises.ts';
import { Replay, type Replayed } from '../../domain/agreed/replay.ts';
import type { Community } from '../../domain/community.ts';
import type { BeforeAfter } from '../../languages/desk/boundaries.ts';
import { type PastMonth, readPastMonth } from '../../store/past-month.ts';
import type { Store } from '../../store/store.ts';

export interface Consequences {
  /** Requests that were looked at, of all of the month. */
  readonly lookedAt: number;
  readonly total: number;
  /** There were more than that. */
  readonly hasMore: boolean;
  /** There are more people than were looked at. */
  readonly isSample: boolean;
  readonly replayed?: { readonly before: Replayed; readonly after: Replayed } | undefined;
  readonly late?: BeforeAfter | undefined;
  readonly alerts?: BeforeAfter | undefined;
  /** Requests of kinds that are taken away. */
  readonly notOffered?: number | undefined;
}

/** What bears on whom the line asks, and when. */
const replaying: readonly Setting[] = [
  ...(['quietHours', 'reachMiles', 'asksPerWeek', 'waveSize'] as const),
  ...(['waveNowMs', 'waveTodayMs', 'waveLaterMs'] as const),
];

/** What has consequences that can be counted. */
const counting: readonly Setting[] = [...replaying, 'answerWithinMs', 'alertStewardsAfterMs', 'kinds'];

/** `undefined` where none of it bears on what can be counted. */
export async function consequencesOf(
  store: Store,
  community: Community,
  change: AgreedChange,
  now: Date,
): Promise<Consequences | undefined> {
  const changed = changesIn(change);
  if (!changed.some((setting) => counting.includes(setting))) return undefined;
  const month = await readPastMonth(store, community.id, now);
  const { requests, total, hasMore, isSample } = month;
  const after = withAgreed(community, change);
  const both = (count: (as: Community) => number): BeforeAfter => ({ before: count(community), after: count(after) });
  const bears = (...settings: readonly Setting[]): boolean => settings.some((setting) => changed.includes(setting));
  return {
    ...{ lookedAt: requests.length, total, hasMore, isSample },
    replayed: bears(...replaying)
      ? { before: await replay(month, community), after: await replay(month, after) }
      : undefined,
    late: bears('answerWithinMs') ? both((as) => countLate(requests, as, now)) : undefined,
    // The night counts otherwise where quiet hours are others.
    alerts: bears('alertStewardsAfterMs', 'quietHours') ? both((as) => countAlerts(requests, as, now)) : undefined,
    notOffered: bears('kinds')
      ? requests.filter(({ request }) => !after.kinds.some((kind) => kind === request.kind)).length
      : undefined,
  };
}

const atOnce = 10;

/** Everything else has its turn in between. */
async function replay({ requests, people }: PastMonth, community: Community): Promise<Replayed> {
  const replaying = new Replay(community, people);
  for (const [index, request] of requests.entries()) {
    replaying.add(request);
    if (index % atOnce === atOnce - 1) await setImmediate();
  }
  return replaying.outcome();
}
