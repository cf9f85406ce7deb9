// In the morning those who are on call hear what the day brings: what has its helpers, who still waits, and who is on call.
import { DateTime } from 'luxon';
import type { Community } from '../community.ts';
import type { Decision } from '../decision.ts';
import type { NeedKind } from '../kinds.ts';
import { onCallNow } from '../on-call-now.ts';
import { openRequests } from '../on-steward/open-list.ts';
import { helpersOf } from '../request.ts';
import { spoken } from '../spoken.ts';
import { endOfDay, localDay, nextAt } from '../when.ts';
import { zoneNamed } from '../zone.ts';

/** After this it is no news of the morning any more, as where no process was there to tell it. */
const toldWithinMs = 2 * 60 * 60_000;

export function onDigest(decision: Decision): void {
  const { community, now } = decision;
  const { digest, timezone } = community;
  if (digest === undefined) return;
  setDigest(decision, community);
  const latest = DateTime.fromISO(`${localDay(now, timezone)}T${digest.at}`, { zone: zoneNamed(timezone) }).toJSDate();
  const lateMs = now.getTime() - latest.getTime();
  if (lateMs >= 0 && lateMs < toldWithinMs) tellTheDay(decision);
}

/** For the next time; a timer that was set before moves there, and says nothing where there is no digest any more. */
export function setDigest(decision: Decision, { id: communityId, digest, timezone }: Community): void {
  if (digest === undefined) return;
  decision.keep({
    do: 'setTimer',
    timer: { kind: 'digest', communityId, at: nextAt(digest.at, decision.now, timezone) },
  });
}

/** Nothing where there is nothing to say. */
function tellTheDay(decision: Decision): void {
  const { community, now } = decision;
  const day = localDay(now, community.timezone);
  const met = decision.allRequests().filter(({ status, when }) => status === 'matched' && when.startsWith(day));
  const open = openRequests(decision);
  const [first] = open;
  if (met.length === 0 && !first) return;
  const kinds = [...new Set(met.map(({ kind }) => kind))];
  const count = (kind: NeedKind): number => met.filter((request) => request.kind === kind).length;
  const { ids, isEverybody } = onCallNow(decision);
  const phrase = {
    say: 'digest',
    today: kinds.map((kind) => ({ kind, count: count(kind) })).sort((a, b) => b.count - a.count),
    waiting: first && {
      first: spoken(first, decision),
      found: helpersOf(first).length,
      needed: first.needed,
      others: open.length - 1,
    },
    names: isEverybody ? [] : ids.map((id) => decision.member(id).name),
  } as const;
  const expiresAt = endOfDay(day, community.timezone);
  for (const id of ids) decision.tell(id, phrase, { canWait: true, expiresAt });
}
