// What the people do with their phones: ask, answer, ignore, hand back, stop and come back, as chance has it.
import { setTimeout as sleep } from 'node:timers/promises';
import type { Emulator } from '../../../src/emulator/start.ts';
import type { Chance } from './random.ts';
import type { Town } from './town.ts';

export interface People {
  /** Resolves once nobody texts any more and everything that was texted has been taken. */
  stop(): Promise<void>;
}

const mostPending = 20;

const needs = [
  'NEED RIDE tomorrow 10am to the clinic, 60640',
  'NEED GROCERIES tomorrow 3pm, 60640',
  'NEED RIDE now, 60640',
  'NEED MEAL tomorrow 6pm, 60640',
  'NEED TECH tomorrow 2pm, 60640',
  'NEED CHORES tomorrow 9am, 60640',
  'can someone drive me to the store tomorrow at noon?',
];

const smallTalk = ['I am on my way', 'thank you so much', 'blue door at the back', 'STATUS', 'ok'];

export function letPeopleText(emulator: Emulator, town: Town, chance: Chance): People {
  const pending = new Set<Promise<unknown>>();
  const lineOf = (phone: string): string => town.lines[Number(phone.at(-1)) % town.lines.length] ?? '';
  let isOver = false;

  /** Like somebody whose phone says "not sent": until it was taken. */
  const text = async (phone: string, body: string, afterMs = 0): Promise<void> => {
    await sleep(afterMs);
    if (isOver) return;
    const { sid, webhookStatus } = await emulator.text(phone, { to: lineOf(phone), body });
    for (let taken = webhookStatus; taken !== 200; [taken = null] = await emulator.redeliver(sid, 1)) await sleep(500);
  };
  const later = (work: Promise<unknown>): void => {
    const tracked: Promise<unknown> = work.finally(() => pending.delete(tracked));
    pending.add(tracked);
  };

  const react = (phone: string, body: string): void => {
    const answer = answerTo(body, chance);
    if (answer !== undefined) later(text(phone, answer, chance.between(100, 4_000)));
  };

  const live = async (): Promise<void> => {
    let seen = 0;
    while (!isOver) {
      for (const { seq, direction, phone, body, byCarrier } of emulator.texts(seen)) {
        seen = seq;
        if (direction === 'received' && !byCarrier) react(phone, body);
      }
      const act = spontaneous(town, chance);
      // On a slow machine less happens, and nothing piles up.
      if (act && pending.size < mostPending) later(text(act.phone, act.body));
      await sleep(chance.between(40, 160));
    }
  };
  const living = live();
  return {
    async stop() {
      isOver = true;
      await living;
      while (pending.size > 0) await Promise.all(pending);
    },
  };
}

function answerTo(body: string, chance: Chance): string | undefined {
  const invited = /Text YES (\d+) or NO \1/.exec(body);
  if (invited) {
    const code = invited[1];
    return chance.percent(30)
      ? `YES ${code}`
      : chance.percent(25)
        ? `NO ${code}`
        : chance.percent(5)
          ? 'maybe later'
          : undefined;
  }
  if (/Can you do it\? 1 yes, 2 no/.test(body)) return chance.percent(60) ? '1' : chance.percent(40) ? '2' : undefined;
  const mine = /DONE (\d+)\. If you can't: DROP \1/.exec(body);
  if (mine)
    return chance.percent(30) ? `DROP ${mine[1]}` : chance.percent(30) ? `DONE ${mine[1]}` : chance.pick(smallTalk);
  const found = /will help with request (\d+)/.exec(body);
  if (found) return chance.percent(15) ? `WITHDRAW ${found[1]}` : chance.percent(20) ? `DONE ${found[1]}` : undefined;
  const opened = /^Request (\d+): /.exec(body);
  if (opened) return chance.percent(8) ? `WITHDRAW ${opened[1]}` : undefined;
  if (/1 yes, 2 no/.test(body)) return chance.percent(60) ? '1' : undefined;
  if (/YES/.test(body)) return chance.percent(60) ? 'YES' : undefined;
  return undefined;
}

/** Now and then somebody stops all texts, and somebody who did comes back. */
function spontaneous({ askers, helpers }: Town, chance: Chance): { phone: string; body: string } | undefined {
  if (chance.percent(7)) return { phone: chance.pick(askers) ?? '', body: chance.pick(needs) ?? '' };
  if (chance.percent(3)) return { phone: chance.pick(helpers) ?? '', body: 'STOP' };
  if (chance.percent(8)) return { phone: chance.pick(helpers) ?? '', body: 'START' };
  if (chance.percent(8))
    return { phone: chance.pick([...askers, ...helpers]) ?? '', body: chance.pick(smallTalk) ?? '' };
  return undefined;
}
