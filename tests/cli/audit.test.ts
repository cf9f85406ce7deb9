// `hotline audit`, on a log that stewards wrote: it holds together, and where somebody changed it behind the line's back, it says which row.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { deskOf } from '../stewards/desk.ts';
import { CommandLine } from '../support/command-line.ts';
import { askerPhones, crowd, helperPhones, line, steward } from '../support/crowd.ts';
import { startTestHotline, type TestHotline } from '../support/hotline.ts';
import { postText, textForm } from '../support/webhooks.ts';

const [asker = ''] = askerPhones(1);
const [ben = ''] = helperPhones(1);

let hotline: TestHotline;
let shell: CommandLine;

beforeAll(async () => {
  hotline = await startTestHotline([crowd({ helpers: 1, stewarded: true })], { dataKeys: [Buffer.alloc(32, 9)] });
  shell = new CommandLine(hotline.databaseUrl, '');
  const desk = deskOf(hotline);
  await postText(hotline, textForm(asker, line, 'NEED RIDE tomorrow 10am'));
  const requestId = await desk.requestId(11);
  await desk.act(steward, { do: 'assign', requestId, memberId: await desk.memberAt(ben), agreed: true });
  await desk.act(steward, { do: 'write', requestId, words: 'the side door is open' });
  await desk.act(steward, { do: 'close', requestId, as: 'done' });
});

afterAll(async () => {
  await shell.db.$disconnect();
  await hotline.stop();
});

/** What the owner of the database can do, past the triggers. */
const behindTheLine = (...statements: readonly string[]) =>
  hotline.db.$transaction([
    hotline.db.$executeRawUnsafe('SET LOCAL session_replication_role = replica'),
    ...statements.map((sql) => hotline.db.$executeRawUnsafe(sql)),
  ]);

const audit = (...args: readonly string[]) => shell.hotline(['audit', ...args]);

const endIn = (printed: string): string => /end: ([0-9a-f]{64})$/m.exec(printed)?.[1] ?? '';

test('tells of each community how long its log is, that it is as written, and its end', async () => {
  const { exitCode, printed } = await audit();
  expect(printed).toMatch(/^Riverside Neighbors: 3 rows, as written\n {2}end: [0-9a-f]{64}$/);
  expect(exitCode).toBe(0);
  expect(await audit('--community', 'riverside neighbors', '--head', endIn(printed))).toMatchObject({ exitCode: 0 });
  expect(await audit('--community', 'Lakeside')).toMatchObject({
    exitCode: 1,
    told: expect.stringContaining('There is no community "Lakeside"'),
  });
});

describe('where somebody got past the triggers', () => {
  test.each([
    [
      'changed a row',
      [`UPDATE audit SET kind = 'unblock' WHERE seq = 2`],
      [`UPDATE audit SET kind = 'write' WHERE seq = 2`],
      'row 2 is not what was written',
    ],
    [
      'changed what it says',
      [
        'CREATE TABLE put_by AS SELECT * FROM audit_detail WHERE seq = 3',
        `UPDATE audit_detail SET sealed_details = 'x' WHERE seq = 3`,
      ],
      [
        'UPDATE audit_detail d SET sealed_details = p.sealed_details FROM put_by p WHERE d.seq = p.seq',
        'DROP TABLE put_by',
      ],
      'the words of row 3 are not what was written',
    ],
    [
      'took a row out',
      ['CREATE TABLE put_by AS SELECT * FROM audit WHERE seq = 2', 'DELETE FROM audit WHERE seq = 2'],
      ['INSERT INTO audit SELECT * FROM put_by', 'DROP TABLE put_by'],
      'row 2 is missing',
    ],
  ])('and %s, it says so', async (_, tamper, mend, told) => {
    await behindTheLine(...tamper);
    try {
      const { exitCode, printed } = await audit();
      expect(printed).toContain(`\n  ${told}`);
      expect(exitCode).toBe(1);
    } finally {
      await behindTheLine(...mend);
    }
    expect((await audit()).exitCode).toBe(0);
  });

  test('and cut its end off, the end that was noted down tells', async () => {
    const end = endIn((await audit()).printed);
    await behindTheLine('DELETE FROM audit_detail WHERE seq = 3', 'DELETE FROM audit WHERE seq = 3');
    expect(await audit()).toMatchObject({ exitCode: 0, printed: expect.stringContaining('2 rows, as written') });
    const { exitCode, printed } = await audit('--head', end);
    expect(printed).toContain('the end that was noted down is not in the log: it was cut off after row 2');
    expect(exitCode).toBe(1);
  });
});
