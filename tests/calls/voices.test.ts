// Phrases that a community recorded in its own voice are played; the others are spoken.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { silentMp3 } from '../../src/emulator/sound/mp3.ts';
import { hum } from '../../src/emulator/sound/wav.ts';
import { createLog } from '../../src/log.ts';
import { openVoices, type Voices } from '../../src/voices/voices.ts';
import { community, edna, elena, startTelephones, type Telephones, walter } from './telephones.ts';

let phones: Telephones;
let voices: Voices;
let folder: string;
const logged: string[] = [];

async function record(path: string, bytes: Uint8Array | string): Promise<void> {
  const file = join(folder, path);
  await mkdir(join(file, '..'), { recursive: true });
  await writeFile(file, bytes);
  await voices.look();
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'neighborline-voices-'));
  voices = await openVoices(
    folder,
    createLog('warn', (line) => logged.push(line)),
  );
  phones = await startTelephones({ voices });
  await phones.hotline.add(community());
});

afterAll(async () => {
  await phones.hotline.stop();
  await rm(folder, { recursive: true });
});

test('a recorded phrase is played instead of spoken, in the language it was recorded in', async () => {
  await record('riverside-neighbors/en/mainMenu.wav', hum(3));
  const english = await phones.call(edna);
  expect(phones.heard(english)).toEqual([expect.stringContaining('Hello, Edna'), '(played)']);
  const spanish = await phones.call(elena);
  expect(phones.heard(spanish)).toEqual([
    expect.stringContaining('Hola, Elena'),
    expect.stringContaining('Para pedir'),
  ]);
  phones.expectNoFaults();
});

test('MP3 is played too', async () => {
  await record('riverside-neighbors/es/mainMenu.mp3', silentMp3(2));
  const spanish = await phones.call(elena);
  expect(phones.heard(spanish).at(-1)).toBe('(played)');
  phones.expectNoFaults();
});

test('what is said of one person or one need is always spoken', async () => {
  await record('riverside-neighbors/en/greeting.wav', hum(3));
  const caller = await phones.call(walter);
  expect(phones.heard(caller)[0]).toContain('Hello, Walter');
});

test('what is no sound, or lies elsewhere, is told in the log and spoken', async () => {
  await record('riverside-neighbors/en/notHeard.wav', 'not a sound');
  await record('riverside-neighbors/notes.txt', 'who read what');
  await voices.look();
  expect(logged.filter((line) => line.includes('notHeard.wav'))).toHaveLength(1);
  expect(logged.filter((line) => line.includes('notes.txt'))).toHaveLength(1);
  expect(voices.find('Riverside Neighbors', 'en', 'notHeard')).toBeUndefined();
});

test('only such files are served', async () => {
  const { publicUrl } = phones.hotline;
  const statusOf = async (path: string) => (await fetch(`${publicUrl}/voices/${path}`)).status;
  expect(await statusOf('riverside-neighbors/en/mainMenu.wav')).toBe(200);
  expect(await statusOf('riverside-neighbors/en/notHeard.wav')).toBe(404);
  expect(await statusOf('riverside-neighbors/en/mainMenu.mp3')).toBe(404);
  expect(await statusOf('riverside-neighbors/en/..%2F..%2Fnotes.txt')).toBe(404);
});

test('where there is no folder, everything is spoken', async () => {
  const none = await openVoices(join(folder, 'nowhere'), createLog('fatal'));
  expect(none.find('Riverside Neighbors', 'en', 'mainMenu')).toBeUndefined();
});
