// Members vote at the same instant, change their minds, and every text may come twice: each has one voice, the last one counts, and
// nobody can tell afterwards what it was.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Vote } from '../../src/domain/voting/proposal.ts';
import { outcomeOf, usualVoting } from '../../src/domain/voting/rule.ts';
import { fireTimers } from '../../src/jobs/fire-timers.ts';
import { askerPhones, crowd, helperPhones, line } from '../support/crowd.ts';
import { startTestHotline, type TestHotline } from '../support/hotline.ts';
import { postText, textForm } from '../support/webhooks.ts';

const voters = helperPhones(5);
const [proposer = ''] = askerPhones(1);
const sixDaysMs = 6 * 24 * 60 * 60_000;
const words: Readonly<Record<Vote, string>> = { yes: 'VOTE YES', no: 'VOTE 2', either: 'vote either is fine' };

let hotline: TestHotline;
const logged: string[] = [];

beforeAll(async () => {
  hotline = await startTestHotline([crowd({ helpers: voters.length })], { onLog: (entry) => logged.push(entry) });
});

afterAll(() => hotline.stop());

const rows = async <T extends object>(sql: string): Promise<readonly T[]> =>
  (await hotline.context.store.pool.query<T>(sql)).rows;

/** Everything of one is voted in its order; the text comes twice, at the same instant. */
async function votes(phone: string, all: readonly Vote[]): Promise<void> {
  for (const vote of all) {
    const form = textForm(phone, line, words[vote]);
    await Promise.all([postText(hotline, form), postText(hotline, form)]);
  }
}

/** A number that is not the limit as it is. */
let limit = 10;

async function propose(): Promise<void> {
  limit += 1;
  await postText(hotline, textForm(proposer, line, `PROPOSE ASKS ${limit}`));
  await postText(hotline, textForm(proposer, line, '1'));
}

async function close(): Promise<void> {
  hotline.clock.pass(sixDaysMs);
  await fireTimers(hotline.context)();
}

interface Counted {
  readonly state: string;
  readonly yes: number;
  readonly no: number;
  readonly either: number;
  readonly needed: number;
}

const lastCounted = async () =>
  (await rows<Counted>('SELECT state, yes, no, either, needed FROM proposal ORDER BY opened_at DESC LIMIT 1'))[0];

const anyVote = fc.constantFrom<Vote>('yes', 'no', 'either');

test('each voice counts once, and it is the last', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(anyVote, { maxLength: 3 }), { minLength: voters.length, maxLength: voters.length }),
      async (casts) => {
        await propose();
        const asked = (await rows('SELECT 1 FROM ballot')).length;
        await Promise.all(casts.map((all, index) => votes(voters[index] ?? '', all)));
        await close();
        const last = casts.flatMap((all) => all.at(-1) ?? []);
        const of = (vote: Vote): number => last.filter((each) => each === vote).length;
        const tally = { yes: of('yes'), no: of('no'), either: of('either') };
        expect(await lastCounted()).toMatchObject({ ...tally, state: outcomeOf({ ...tally, asked }, usualVoting) });
        expect(await rows('SELECT 1 FROM ballot')).toEqual([]);
      },
    ),
    { numRuns: 8 },
  );
});

test('what somebody voted shows nowhere: not by its length, in the inbox, in the answer, nor in the log', async () => {
  await propose();
  const entries: string[][] = [];
  const cast: readonly Vote[] = ['yes', 'no', 'either'];
  for (const [index, vote] of cast.entries()) {
    logged.length = 0;
    await votes(voters[index] ?? '', [vote]);
    entries.push(logged.map(withoutWhen));
  }
  expect(new Set(entries.map((each) => JSON.stringify(each.toSorted()))).size).toBe(1);
  const sealed = await rows<{ length: number }>(
    'SELECT DISTINCT length(sealed_vote) AS length FROM ballot WHERE sealed_vote IS NOT NULL',
  );
  expect(sealed).toHaveLength(1);
  const answers = await rows<{ length: number }>(
    `SELECT DISTINCT length(body_sealed) AS length FROM outbox_text WHERE saying = 'voteKept' AND created_at = (SELECT max(created_at) FROM outbox_text)`,
  );
  expect(answers).toHaveLength(1);
  const kept = await rows(
    `SELECT 1 FROM inbox_text t JOIN contact c ON c.phone_hash = t.phone_hash JOIN member m ON m.contact_id = c.id
     JOIN ballot b ON b.member_id = m.id AND b.sealed_vote IS NOT NULL WHERE length(t.sealed_text) > 0`,
  );
  expect(kept).toEqual([]);
  await close();
});

/** Which text it was, and how long it took, differs each time. */
const withoutWhen = (entry: string): string => {
  const { time: _time, cause: _cause, durationMs: _took, ...rest } = JSON.parse(entry);
  return JSON.stringify(rest);
};

test('a vote that arrives while votes are counted is counted, or its writer hears that it is over', async () => {
  await propose();
  await votes(voters[0] ?? '', ['yes']);
  await votes(voters[2] ?? '', ['yes']);
  hotline.clock.pass(sixDaysMs);
  await Promise.all([fireTimers(hotline.context)(), votes(voters[1] ?? '', ['no'])]);
  expect(await lastCounted()).toMatchObject({ yes: 2, no: 0, either: 0, state: 'carried' });
  expect(await rows(`SELECT 1 FROM outbox_text WHERE saying IN ('voteIsOver', 'noVotes')`)).not.toEqual([]);
});

test('of two who propose about the same thing at the same instant, one does', async () => {
  const [first = '', second = ''] = voters;
  for (const [phone, count] of [
    [first, 31],
    [second, 32],
  ] as const)
    await postText(hotline, textForm(phone, line, `PROPOSE ASKS ${count}`));
  await Promise.all([first, second].map((phone) => postText(hotline, textForm(phone, line, '1'))));
  expect(await rows(`SELECT 1 FROM proposal WHERE state = 'open'`)).toHaveLength(1);
  expect(await rows(`SELECT 1 FROM outbox_text WHERE saying = 'proposalTaken'`)).toHaveLength(1);
});
