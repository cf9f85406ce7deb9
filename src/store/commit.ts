// Writes everything that was decided, together or not at all: one statement, one round trip.
import { timerKey } from '../domain/timers.ts';
import { auditJson } from './audit-rows.ts';
import type { Subject } from './commit-part.ts';
import { type Payload, payloadOf } from './commit-payload.ts';
import { commitStatement } from './commit-sql.ts';
import type { ClaimedTimer, Happening } from './happening.ts';
import { howItCame } from './how-it-came.ts';
import type { Loaded } from './load.ts';
import type { Store } from './store.ts';
import type { WordedEffect } from './worded-effect.ts';

const staleCodes: ReadonlySet<string> = new Set(['23505', '40001', '40P01']);

/**
 * False where the world has moved on since it was loaded: another process changed what was decided on, took the code, or has
 * dealt with what happened. Nothing is written then. What was loaded and left as it was is not written again.
 */
export async function commit(
  store: Store,
  communityId: string,
  effects: readonly WordedEffect[],
  settled: Happening,
  now: Date,
  { auditHead, snapshot }: Partial<Loaded> = {},
): Promise<boolean> {
  const actionId = settled.of === 'steward' ? settled.action.id : null;
  const audit = auditJson(store, effects, { communityId, now, head: auditHead, actionId });
  const payload = { ...payloadOf(store, effects, now, snapshot), ...(audit.length > 0 && { audit }) };
  const sid = settled.of === 'text' ? settled.text.sid : null;
  const timer = settled.of === 'timer' ? settled.timer : undefined;
  const over = timer !== undefined && !isSetAnew(effects, timer);
  const values = [
    communityId,
    now,
    JSON.stringify(payload),
    sid,
    timer?.id ?? null,
    timer?.claimedUntil ?? null,
    over,
    causeOf(settled),
    howItCame(settled),
  ];
  const about = new Set<Subject>([
    ...(Object.keys(payload) as (keyof Payload)[]),
    ...(sid === null ? [] : (['text'] as const)),
    ...(timer ? (['timer'] as const) : []),
  ]);
  try {
    const { rows } = await store.pool.query<{ ok: boolean }>({ ...commitStatement(about), values });
    return rows[0]?.ok ?? false;
  } catch (error) {
    if (error instanceof Error && 'code' in error && staleCodes.has(String(error.code))) return false;
    throw error;
  }
}

/** What everything that follows is traced back to: the text that began it. */
export function causeOf(happening: Happening): string | null {
  switch (happening.of) {
    case 'text':
      return happening.text.sid;
    case 'timer':
      return happening.timer.cause ?? null;
    case 'call':
      return happening.step.sid;
    case 'callEnded':
      return happening.ended.cause ?? null;
    case 'refusal':
      return happening.cause ?? null;
    case 'steward':
      return happening.action.id;
    case 'announcement':
      return happening.announcementId;
    case 'recording':
      return happening.cause;
    case 'signIn':
      return null;
  }
}

/** A timer that is set anew by what it led to stays. */
const isSetAnew = (effects: readonly WordedEffect[], timer: ClaimedTimer): boolean =>
  effects.some((effect) => effect.do === 'setTimer' && timerKey(effect.timer) === timerKey(timer));
