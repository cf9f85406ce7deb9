// How a process does: whether it lives, whether it and the whole hotline do their work, and the figures that Prometheus reads.
import { Router } from 'express';
import type { Context } from './context.ts';
import { oldestDue, registry } from './metrics.ts';
import { type Ages, agesOfOldest, type DueRows, dueRows, oldestSeconds } from './store/oldest-due.ts';
import { within } from './webhooks/within.ts';

/** Whoever asks for our health does not wait for a database that hangs. */
const answerWithinMs = 2_000;

interface Health {
  readonly status: 'ready' | 'not ready';
  /** Why it is not ready, in sentences. */
  readonly reasons: readonly string[];
  readonly database: 'up' | 'away';
  /** Without its queue the work goes on, a second later: it is told, and takes nobody out of service. */
  readonly queue: 'up' | 'away';
  readonly oldestDue?: Readonly<Record<string, { readonly seconds: number; readonly atMostSeconds: number }>>;
}

type Measure = () => Promise<Ages | undefined>;

/** `/healthz`, `/readyz` and `/metrics`. They say nothing about anybody. */
export function healthRoutes(context: Context): Router {
  const measure = measuring(context);
  const router = Router();
  router.get('/healthz', (_, response) => {
    response.json({ status: 'ok' });
  });
  router.get('/readyz', async (_, response) => {
    const health = await healthOf(context, measure);
    response.status(health.status === 'ready' ? 200 : 503).json(health);
  });
  router.get('/metrics', async (_, response) => {
    const ages = await measure();
    oldestDue.reset();
    if (ages) for (const rows of dueRows) oldestDue.set({ rows }, ages[rows]);
    response.type(registry.contentType).send(await registry.metrics());
  });
  return router;
}

/** Asks the database once at a time, however many want to know: one that hangs is not asked again and again. */
function measuring({ store, now }: Context): Measure {
  let asking: Promise<Ages> | undefined;
  return () => {
    asking ??= agesOfOldest(store, now()).finally(() => {
      asking = undefined;
    });
    return within(answerWithinMs, asking).catch(() => undefined);
  };
}

async function healthOf({ queue }: Context, measure: Measure): Promise<Health> {
  const queueIsUp = within(answerWithinMs, queue.isUp()).catch(() => false);
  const [ages, isUp] = await Promise.all([measure(), queueIsUp]);
  const reasons = ages ? dueRows.flatMap((rows) => reasonFrom(rows, ages)) : ['The database is out of reach.'];
  return {
    status: reasons.length === 0 ? 'ready' : 'not ready',
    reasons,
    database: ages ? 'up' : 'away',
    queue: isUp ? 'up' : 'away',
    ...(ages && { oldestDue: Object.fromEntries(dueRows.map((rows) => [rows, ageOf(rows, ages)])) }),
  };
}

const ageOf = (rows: DueRows, ages: Ages) => ({ seconds: Math.round(ages[rows]), atMostSeconds: oldestSeconds[rows] });

function reasonFrom(rows: DueRows, ages: Ages): readonly string[] {
  const { seconds, atMostSeconds } = ageOf(rows, ages);
  return seconds > atMostSeconds
    ? [`Nobody works on what is due: the oldest of ${rows} has waited for ${seconds} seconds. Does a worker run?`]
    : [];
}
