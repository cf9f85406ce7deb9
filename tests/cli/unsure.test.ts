// What `hotline unsure` shows of the texts that were not understood: the words, without numbers and names.
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { listUnsure } from '../../src/store/unsure.ts';
import { startTestHotline, type TestHotline } from '../support/hotline.ts';

const read = (name: string) => readFileSync(new URL(`../conversations/${name}`, import.meta.url), 'utf8');
const line = '+13125550100';
const walter = '+13125550101';

let hotline: TestHotline;
beforeAll(async () => {
  hotline = await startTestHotline([{ yaml: read('community.yaml'), csv: read('members.csv') }]);
});
afterAll(() => hotline.stop());

const say = (body: string) => hotline.emulator.text(walter, { to: line, body });
const listed = () => listUnsure(hotline.db, hotline.context.store.seal, undefined);

test('a text that was not understood is kept, sealed, and shown without names and numbers', async () => {
  await say('qwrtyp Rosa zxcv 312-555-0142');
  expect(await listed()).toEqual([
    expect.objectContaining({ community: 'Riverside Neighbors', meaning: 'talk', text: 'qwrtyp (…) zxcv (…)' }),
  ]);
  const { rows } = await hotline.context.store.pool.query(
    "SELECT encode(text_sealed, 'escape') AS text FROM unsure_text",
  );
  expect(rows.map(({ text }) => text).join()).not.toContain('qwrtyp');
});

test('a text that was understood is not kept', async () => {
  const before = await listed();
  await say('STATUS');
  expect(await listed()).toEqual(before);
});

test('who is forgotten leaves nothing here', async () => {
  await say('FORGET ME');
  await say('1');
  expect(await listed()).toEqual([]);
});
