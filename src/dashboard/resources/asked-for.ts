// What the address of the resource map asks for, as far as it makes sense.
import type { Community } from '../../domain/community.ts';
import { type DayPart, dayParts } from '../../domain/figures/slots.ts';
import type { TimeWanted } from '../../domain/figures/thin.ts';
import type { Supposed } from '../../domain/figures/who-would.ts';
import type { Kind } from '../../domain/kinds.ts';
import { isPast, nextWeekday } from '../../domain/when.ts';

export interface AskedFor {
  readonly kind: Kind;
  readonly time: TimeWanted;
  /** What stands in the form of "who would be asked if". */
  readonly filled: { readonly kind: Kind; readonly area: string; readonly day: string; readonly at: string };
  /** That form was sent, and makes sense. */
  readonly supposed?: Supposed | undefined;
  readonly isFaulty: boolean;
}

const tuesday = 2;

export function askedFor(query: URLSearchParams, community: Community, now: Date): AskedFor {
  const { kinds, areas, timezone } = community;
  const kindNamed = (name: string): Kind => kinds.find((kind) => kind === query.get(name)) ?? kinds[0] ?? 'ride';
  const weekday = /^[1-7]$/.test(query.get('day') ?? '') ? Number(query.get('day')) : undefined;
  const part = dayParts.find((each): each is DayPart => each === query.get('part'));
  const filled = {
    kind: kindNamed('if-kind'),
    area: areas.find(({ name }) => name === query.get('if-area'))?.name ?? areas[0]?.name ?? '',
    day: query.get('if-day')?.slice(0, 10) ?? nextWeekday(tuesday, now, timezone),
    at: query.get('if-at')?.slice(0, 5) ?? '09:00',
  };
  const when = `${filled.day}T${filled.at}`;
  const makesSense = isTime(when) && areas.some(({ name }) => name === filled.area) && !isPast(when, now, timezone);
  const isSent = query.has('if-day');
  return {
    ...{ kind: kindNamed('kind'), time: { weekday, part: weekday === undefined ? undefined : part }, filled },
    supposed: isSent && makesSense ? { kind: filled.kind, area: filled.area, when } : undefined,
    isFaulty: isSent && !makesSense,
  };
}

const isTime = (when: string): boolean =>
  /^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(when) && !Number.isNaN(Date.parse(`${when}Z`));
