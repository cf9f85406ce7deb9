// A known caller gets a request out with five keys at most, and hears no more than a minute of prompts on the way: in both languages.

import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startTestHotline, type TestHotline } from '../support/hotline.ts';

const file = (name: string) => readFileSync(new URL(`../conversations/${name}`, import.meta.url), 'utf8');

const line = '+13125550100';
const callers = { en: '+13125550120', es: '+13125550121' };
const mostKeys = 5;
const mostSeconds = 60;

let hotline: TestHotline;

beforeAll(async () => {
  const people = `${callers.en},Edna,en,voice,Northside,,,,\n${callers.es},Carmen,es,voice,Eastgate,,,,`;
  hotline = await startTestHotline([{ yaml: file('community.yaml'), csv: `${file('members.csv').trim()}\n${people}` }]);
});

afterAll(() => hotline.stop());

/** A ride tomorrow; the hour is left open, since each of its digits would be a key, and so would the one after it. */
const keys = ['1', '1', '3', '#', '1'];

test.each(['en', 'es'] as const)('a ride for tomorrow (%s)', async (language) => {
  const { emulator } = hotline;
  const { sid } = await emulator.call(callers[language], { to: line });
  await emulator.waitForTurn(sid);
  for (const key of keys) {
    await emulator.press(sid, key);
    await emulator.waitForTurn(sid);
  }
  const { transcript } = emulator.callStory(sid);
  const sentAtMs = transcript.findLast(({ kind }) => kind === 'pressed')?.atMs ?? Number.POSITIVE_INFINITY;
  const out = transcript.find((entry) => entry.kind === 'heard' && /is out|ya salió/.test(entry.text));
  expect(out?.atMs).toBeGreaterThanOrEqual(sentAtMs);
  expect(keys.length).toBeLessThanOrEqual(mostKeys);
  expect(sentAtMs / 1_000).toBeLessThanOrEqual(mostSeconds);
  console.info(`${language}: ${keys.length} keys, ${(sentAtMs / 1_000).toFixed(0)} seconds until it is sent`);
  await emulator.hangUp(sid);
});
