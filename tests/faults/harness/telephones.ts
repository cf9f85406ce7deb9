// What people with a landline do: call the line and ask by keys, pick up when it calls, press something, and hang up when chance has it.
import { setTimeout as sleep } from 'node:timers/promises';
import type { CallView } from '../../../src/emulator/control/call-view.ts';
import type { Emulator } from '../../../src/emulator/start.ts';
import type { Chance } from './random.ts';
import { allOf, type Town } from './town.ts';

export interface Telephones {
  /** Everybody hangs up, and nobody picks up any more. Resolves once no call is live. */
  stop(): Promise<void>;
}

/** A ride tomorrow at 10, from where they live. */
const askingKeys = ['1', '1', '3', '10#', '1'];

/** However the line goes on, nobody stays for longer. */
const mostKeys = 8;

export function letPeopleCall(emulator: Emulator, { lines, landlines }: Town, chance: Chance): Telephones {
  const telephones = allOf(landlines);
  for (const number of telephones) emulator.addPhone({ number, lineType: 'landline' });
  const pending = new Set<Promise<unknown>>();
  let isOver = false;

  /** A call may end at any time: then whatever the person does comes too late. */
  const during = (work: Promise<unknown>): void => {
    const tracked: Promise<unknown> = work.catch(() => undefined).finally(() => pending.delete(tracked));
    pending.add(tracked);
  };

  /** Each key once it is the person's turn, or before that, as those do who know the way. */
  const pressAll = async (sid: string, keys: readonly string[]): Promise<void> => {
    for (const key of keys) {
      await sleep(chance.between(200, 1_200));
      if (isOver || chance.percent(8)) break;
      await emulator.press(sid, key);
    }
    await emulator.hangUp(sid);
  };

  const callIn = async (): Promise<void> => {
    const phone = chance.pick(landlines.askers) ?? '';
    if (emulator.calls({ phone, live: true }).length > 0) return;
    const { sid } = await emulator.call(phone, { to: lines[Number(phone.at(-1)) % lines.length] ?? '' });
    await pressAll(sid, askingKeys);
  };

  const answer = async ({ sid }: CallView): Promise<void> => {
    await sleep(chance.between(100, 1_500));
    if (isOver || chance.percent(25)) return void (await emulator.refuse(sid));
    await emulator.pickUp(sid);
    // The network listens for four seconds who it is.
    await sleep(4_200);
    const keys = Array.from({ length: chance.between(1, mostKeys) }, () => (chance.percent(80) ? '1' : '2'));
    await pressAll(sid, keys);
  };

  const live = async (): Promise<void> => {
    const rung = new Set<string>();
    while (!isOver) {
      for (const call of emulator.calls({ live: true })) {
        const rings = call.direction === 'received' && call.status === 'ringing' && telephones.includes(call.phone);
        if (!rings || rung.has(call.sid)) continue;
        rung.add(call.sid);
        during(answer(call));
      }
      if (chance.percent(10) && pending.size < mostKeys) during(callIn());
      await sleep(chance.between(80, 200));
    }
  };
  const living = live();

  return {
    async stop() {
      isOver = true;
      await living;
      for (const number of telephones) emulator.changePhone(number, { onCall: 'busy' });
      for (let left = emulator.calls({ live: true }); left.length > 0; left = emulator.calls({ live: true })) {
        for (const { sid, direction, status } of left)
          await (direction === 'received' && status !== 'in-progress'
            ? emulator.refuse(sid)
            : emulator.hangUp(sid)
          ).catch(() => undefined);
        await sleep(50);
      }
      while (pending.size > 0) await Promise.all(pending);
    },
  };
}
