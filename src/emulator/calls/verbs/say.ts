// `<Say>`: words are spoken.
import { readSay, type Spoken } from '../../twiml/spoken.ts';
import type { Leg } from '../leg.ts';
import type { Perform } from '../scene.ts';
import { timesOf } from './loop.ts';
import { hearAll } from './sound.ts';

export const say: Perform = async ({ leg, signal }, element) => {
  const spoken = readSay(element);
  for (let times = timesOf(element); times > 0; times -= 1) await speak(leg, spoken, signal);
  return 'nextVerb';
};

async function speak(leg: Leg, spoken: Spoken, signal: AbortSignal): Promise<void> {
  const heard = leg.hear({ kind: 'heard', ...spoken, cutAfterSeconds: null });
  await hearAll(leg, heard, spoken.heardSeconds, signal);
}
