// A check-in that is not answered, as the desk shows it: on the board, on the page of whoever it is, and with their number on record.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { detailsOf } from '../../src/store/audit-rows.ts';
import { hex } from '../../src/store/store.ts';
import { deskOf } from '../stewards/desk.ts';
import { people } from '../support/busy-morning.ts';
import { demoFiles, riversideDesk, rosa, signedIn } from '../support/desk.ts';
import { startTestHotline, type TestHotline } from '../support/hotline.ts';
import type { Visitor } from '../support/visitor.ts';

let hotline: TestHotline;
let visitor: Visitor;
let walter: string;

const text = async (from: string, body: string) => {
  await hotline.emulator.text(from, { to: '+13125550100', body });
  await hotline.settle();
};

const pass = async (minutes: number) => {
  hotline.clock.pass(minutes * 60_000);
  await hotline.settle();
};

beforeAll(async () => {
  hotline = await startTestHotline([demoFiles]);
  await text(people.walter, 'CHECK IN 10AM');
  walter = `${riversideDesk}/people/${await deskOf(hotline).memberAt(people.walter)}`;
  visitor = await signedIn(hotline, rosa);
});

afterAll(() => hotline.stop());

const board = async () => (await visitor.get(riversideDesk)).html;
const page = async () => (await visitor.get(walter)).html;

test('is told in a line, step by step, until somebody hears of them', async () => {
  expect(await page()).toContain('We ask each day at 10 am how they are.');
  expect(await page()).toContain('They chose nobody to look in on them');
  await text(people.walter, 'BUDDY 312 555 0102');
  expect(await page()).toContain('Ben was asked to look in on them, and has not said yes so far.');
  await text(people.ben, '1');
  expect(await page()).toContain('If they don’t answer, Ben looks in on them.');
  expect(await page()).toContain('We are not waiting for an answer from them now.');
  expect(await board()).not.toContain('check-in');
  await pass(60);
  expect(await board()).toContain('One person was asked just now how they are.');
  expect(await page()).toContain('Walter has not answered yet. We ask again in 30 minutes.');
  expect(await page()).not.toContain('Show their number');
  await pass(30);
  expect(await board()).toContain(
    'Walter, asked 30 minutes ago how they are, has not answered, by text or by telephone. We ask Ben to look in in 30 minutes.',
  );
  await pass(30);
  expect(await board()).toContain(
    'Ben was asked to look in; without a word of theirs we tell a steward in 30 minutes.',
  );
  await text(people.ben, '1');
  expect(await board()).toContain('Ben is on the way to look in; without news we tell a steward in 60 minutes.');
  await pass(60);
  expect(await board()).toContain('has not answered, and nobody has seen them. Please look after them.');
});

test('shows the number of whoever does not answer to a steward, once that is on record', async () => {
  expect(await page()).not.toContain('312 555 0123');
  const shown = await visitor.submit(`${walter}/number`);
  expect(shown.html).toContain('<a href="tel:+13125550123">312 555 0123</a>');
  const row = await hotline.db.auditDetail.findFirstOrThrow({ orderBy: { seq: 'desc' } });
  expect(detailsOf(hotline.context.store, hex(row.sealedDetails))?.act).toEqual({
    do: 'record',
    what: 'numberShown',
    memberId: walter.split('/').at(-1),
  });
  expect(await page()).not.toContain('312 555 0123');
});

test('is gone once they answer, and so is the way to their number', async () => {
  const hidden = visitor.hidden('/sign-out');
  await text(people.walter, '1');
  expect(await board()).not.toContain('check-in');
  expect(await page()).toContain('We are not waiting for an answer from them now.');
  expect((await visitor.post(`${walter}/number`, hidden)).status).toBe(404);
});
