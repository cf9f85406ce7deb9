// What goes wrong, as chance has it: processes die, Redis and PostgreSQL go away, and the phone network has its moods.
import { setTimeout as sleep } from 'node:timers/promises';
import { sendFaultKinds } from '../../../src/emulator/faults.ts';
import type { Emulator } from '../../../src/emulator/start.ts';
import { answerWithinMs } from '../../../src/telephony/attempt.ts';
import type { TestRedis } from '../../support/redis.ts';
import type { OwnPostgres } from './postgres.ts';
import type { Process } from './processes.ts';
import { type Chance, chanceFrom } from './random.ts';

export const mishapNames = [
  'kill',
  'stop',
  'redis',
  'postgres',
  'sends',
  'placings',
  'deliveries',
  'reports',
  'repeats',
] as const;
export type MishapName = (typeof mishapNames)[number];

export interface Victims {
  readonly processes: readonly Process[];
  readonly redis: TestRedis;
  readonly postgres: OwnPostgres;
  readonly emulator: Emulator;
}

export interface Mishaps {
  /** How often each has happened. */
  readonly counts: { [name in MishapName]: number };
  /** Mends everything, and resolves once all is up again. */
  stop(): Promise<void>;
}

/** Each goes on beside the others, so that one mishap falls into another. The pauses are in milliseconds. */
const lanes: readonly { readonly names: readonly MishapName[]; readonly pausesMs: readonly [number, number] }[] = [
  { names: ['kill', 'kill', 'stop'], pausesMs: [500, 4_000] },
  { names: ['kill', 'stop'], pausesMs: [2_000, 8_000] },
  { names: ['redis', 'postgres'], pausesMs: [2_000, 9_000] },
  { names: ['sends', 'sends', 'placings', 'deliveries', 'reports', 'repeats'], pausesMs: [200, 2_000] },
];

export function letThingsGoWrong(victims: Victims, seed: number): Mishaps {
  const counts: Mishaps['counts'] = {
    ...{ kill: 0, stop: 0, redis: 0, postgres: 0 },
    ...{ sends: 0, placings: 0, deliveries: 0, reports: 0, repeats: 0 },
  };
  let isOver = false;
  const goWrong = async ({ names, pausesMs }: (typeof lanes)[number], chance: Chance): Promise<void> => {
    for (;;) {
      await sleep(chance.between(...pausesMs));
      const name = chance.pick(names);
      if (isOver || name === undefined) return;
      if (await happen(name, victims, chance)) counts[name] += 1;
    }
  };
  const running = lanes.map((lane, index) => goWrong(lane, chanceFrom(seed + index)));
  return {
    counts,
    async stop() {
      isOver = true;
      await Promise.all(running);
      victims.emulator.clearFaults();
      await victims.redis.restart();
    },
  };
}

/** The network takes a text at most this long after its request: a while after its sender has given up. */
const latestAcceptanceMs = answerWithinMs + 25_000;

const busy = new WeakSet<object>();

/** One mishap at a time for each victim: false where it has one already. */
async function alone(victim: object, mishap: () => Promise<unknown>): Promise<boolean> {
  if (busy.has(victim)) return false;
  busy.add(victim);
  await mishap().finally(() => busy.delete(victim));
  return true;
}

/** Resolves to whether it came to it. */
async function happen(name: MishapName, victims: Victims, chance: Chance): Promise<boolean> {
  const { processes, redis, postgres, emulator } = victims;
  switch (name) {
    case 'kill':
    case 'stop': {
      const victim = chance.pick(processes);
      const signal = name === 'kill' ? 'SIGKILL' : 'SIGTERM';
      return victim !== undefined && alone(victim, () => endAndStart(victim, signal, chance));
    }
    case 'redis':
      return alone(redis, () => upsetRedis(redis, chance));
    case 'postgres':
      return alone(postgres, () => postgres.restart(chance.percent(50) ? 'fast' : 'immediate'));
    case 'sends': {
      const kind = chance.pick(sendFaultKinds.filter((each) => each !== 'refuse')) ?? '500';
      const most = kind === 'timeoutAfterAcceptance' || kind === 'acceptedLate' ? 4 : 15;
      const afterMs = chance.between(500, latestAcceptanceMs);
      emulator.setFaults({ sends: { kind, count: chance.between(1, most), afterMs } });
      return true;
    }
    case 'placings': {
      const kind = chance.pick(sendFaultKinds.filter((each) => each !== 'refuse')) ?? '500';
      emulator.setFaults({ calls: { kind, count: 1, afterMs: chance.between(500, latestAcceptanceMs) } });
      return true;
    }
    case 'deliveries': {
      const errorCode = chance.pick([30003, 30008]) ?? 30003;
      emulator.setFaults({ deliveries: { errorCode, count: chance.between(1, 3) } });
      return true;
    }
    case 'reports':
      return alone(emulator, () => muddleReports(emulator, chance));
    case 'repeats': {
      const recent = emulator.texts().filter(({ direction }) => direction === 'sent');
      const text = chance.pick(recent.slice(-50));
      if (text) await emulator.redeliver(text.sid, chance.between(1, 3));
      return text !== undefined;
    }
  }
}

async function endAndStart(victim: Process, signal: 'SIGKILL' | 'SIGTERM', chance: Chance): Promise<void> {
  await victim.end(signal);
  await sleep(chance.between(0, 1_500));
  await victim.start();
}

async function upsetRedis(redis: TestRedis, chance: Chance): Promise<void> {
  const how = chance.pick(['flush', 'stop', 'freeze'] as const);
  if (how === 'flush') return redis.flush();
  if (how === 'stop') {
    await redis.stop();
    await sleep(chance.between(200, 4_000));
    return redis.restart();
  }
  redis.freeze();
  await sleep(chance.between(200, 4_000));
  redis.thaw();
}

async function muddleReports(emulator: Emulator, chance: Chance): Promise<void> {
  const held = chance.percent(40);
  emulator.setFaults({ statusCallbacks: { reversed: chance.percent(50), repeats: chance.between(0, 2), held } });
  await sleep(chance.between(500, 10_000));
  emulator.setFaults({ statusCallbacks: { reversed: chance.percent(50), repeats: 0, held: false } });
}
