// How many gave and received is told once a month where a community wants it, also where a worker was down, a setting changes or a clock.
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { readCommunityFile } from '../../src/community-file/read.ts';
import { countFigures } from '../../src/jobs/count-figures.ts';
import { applyCommunity, listCommunities } from '../../src/store/communities.ts';
import { readMonths } from '../../src/store/figures/read-figures.ts';
import { deskOf } from '../stewards/desk.ts';
import { askerPhones, crowd, helperPhones, line, steward } from '../support/crowd.ts';
import { startTestHotline, type TestHotline } from '../support/hotline.ts';

const helped = 4;
const askers = askerPhones(8);
const helpers = helperPhones(5);
const dayMs = 24 * 60 * 60_000;

let hotline: TestHotline;

beforeAll(async () => {
  hotline = await startTestHotline([]);
});

afterAll(() => hotline.stop());

const files = (monthly: 'on' | 'off', timezone = 'America/Chicago') => {
  const { yaml, csv } = crowd({ askers: askers.length, helpers: helpers.length, stewarded: true });
  return { csv, yaml: `${yaml.replace('America/Chicago', timezone)}monthly: ${monthly}\n` };
};

const apply = async (yaml: string): Promise<void> => {
  const { value } = readCommunityFile(yaml, ['en', 'es']) as Extract<
    ReturnType<typeof readCommunityFile>,
    { value: unknown }
  >;
  await applyCommunity(hotline.db, hotline.context.store.seal, value, hotline.clock.now());
};

/** Four are driven by four others. */
async function help(): Promise<void> {
  const idOf = (phone: string) => deskOf(hotline).memberAt(phone);
  const community = await hotline.db.community.findFirstOrThrow();
  const details = Buffer.from(hotline.context.store.seal.seal(JSON.stringify({ words: '', pictures: [] })));
  const at = hotline.clock.now();
  for (const [index, asker] of askers.slice(0, helped).entries())
    await hotline.db.request.create({
      data: {
        ...{ id: crypto.randomUUID(), communityId: community.id, code: 11 + index, requesterId: await idOf(asker) },
        ...{
          kind: 'ride',
          status: 'done',
          when: '2026-03-20T10:00',
          sealedDetails: details,
          createdAt: at,
          changedAt: at,
        },
        closedAt: at,
        invitations: {
          create: { memberId: await idOf(helpers[index] ?? ''), status: 'done', round: 0, wave: 1, askedAt: at },
        },
      },
    });
}

async function begin(monthly: 'on' | 'off'): Promise<void> {
  await hotline.clear();
  hotline.clock.set('2026-03-15T12:00');
  await hotline.add(files(monthly));
  await help();
}

async function everybodyHasTheirTurn(): Promise<void> {
  await hotline.settle();
  for (let hours = 0; hours < 8; hours++) {
    while (await hotline.announce()) hotline.clock.pass(2_000);
    hotline.clock.pass(60 * 60_000);
  }
}

const told = () =>
  hotline.emulator.texts().filter(({ direction, body }) => direction === 'received' && body.includes('of us gave and'));

beforeEach(() => begin('on'));

test('everybody hears once, over hours, by a number that goes for all', async () => {
  hotline.clock.set('2026-04-01T09:59');
  await hotline.settle();
  expect(await hotline.announce()).toBe(false);
  hotline.clock.set('2026-04-01T10:00');
  await hotline.settle();
  await hotline.announce();
  expect(told().length).toBeLessThan(3);
  await everybodyHasTheirTurn();
  expect(told()).toHaveLength(askers.length + helpers.length + 1);
  expect(new Set(told().map(({ phone }) => phone)).size).toBe(told().length);
  expect(told()[0]?.body).toContain('In March, 4 of us gave and 4 received.');
  hotline.clock.set('2026-04-30T12:00');
  await everybodyHasTheirTurn();
  expect(told()).toHaveLength(askers.length + helpers.length + 1);
});

test('a worker that was down on the day tells it days later, and after more than a week no more', async () => {
  hotline.clock.set('2026-04-04T20:00');
  await everybodyHasTheirTurn();
  expect(told().length).toBeGreaterThan(0);
  await begin('on');
  hotline.clock.set('2026-04-10T10:00');
  await everybodyHasTheirTurn();
  expect(told()).toEqual([]);
  const timer = await hotline.db.timer.findFirstOrThrow({ where: { kind: 'monthOver' } });
  expect(timer.dueAt.toISOString()).toBe('2026-05-01T15:00:00.000Z');
});

test('a file that is applied while nobody has come to it does not lose the month, and one that moves the clock does not tell it twice', async () => {
  hotline.clock.set('2026-04-01T11:00');
  await apply(files('on').yaml.replace('60m', '50m'));
  await everybodyHasTheirTurn();
  const all = told().length;
  expect(all).toBeGreaterThan(0);
  hotline.clock.set('2026-04-01T11:30');
  await apply(files('on', 'America/Los_Angeles').yaml);
  hotline.clock.set('2026-04-01T13:00');
  await everybodyHasTheirTurn();
  expect(told()).toHaveLength(all);
  expect(await hotline.db.announcement.count()).toBe(1);
});

test('what is switched on in the middle of a month is told at its end, and what is switched off meanwhile is not', async () => {
  await begin('off');
  hotline.clock.set('2026-04-01T12:00');
  await everybodyHasTheirTurn();
  expect(told()).toEqual([]);
  const change = async (monthly: 'on' | 'off') => {
    const [community] = await listCommunities(hotline.db);
    return deskOf(hotline).act(steward, {
      do: 'changeSettings',
      change: { monthly },
      version: community?.version ?? 0,
    });
  };
  hotline.clock.set('2026-03-20T12:00');
  expect((await change('on'))?.isDone).toBe(true);
  hotline.clock.set('2026-04-01T10:00');
  await hotline.settle();
  await hotline.announce();
  const before = told().length;
  expect((await change('off'))?.isDone).toBe(true);
  await everybodyHasTheirTurn();
  expect(told()).toHaveLength(before);
});

test('whoever would rather not hear it does not, and a household does while one of it would', async () => {
  const [first = '', second = ''] = helpers;
  const text = async (from: string, body: string) => {
    await hotline.emulator.text(from, { to: line, body, pictures: [] });
    await hotline.settle();
    return hotline.emulator.texts().at(-1)?.body;
  };
  expect(await text(first, 'MONTHLY OFF')).toContain("won't hear each month");
  expect(await text(second, 'mensual no')).toContain("won't hear each month");
  expect(await text(second, 'monthly')).toContain('MONTHLY OFF');
  hotline.clock.set('2026-04-01T10:00');
  await everybodyHasTheirTurn();
  const phones = told().map(({ phone }) => phone);
  expect(phones).not.toContain(first);
  expect(phones).toContain(second);
});

test('three members, or a month in which nothing happened, are told to nobody', async () => {
  await hotline.clear();
  const { yaml, csv } = files('on');
  await hotline.add({ yaml, csv: csv.split('\n').slice(0, 4).join('\n') });
  hotline.clock.set('2026-04-01T10:00');
  await everybodyHasTheirTurn();
  await begin('on');
  hotline.clock.set('2026-05-01T10:00');
  await hotline.db.timer.updateMany({ where: { kind: 'monthOver' }, data: { dueAt: hotline.clock.now() } });
  await everybodyHasTheirTurn();
  expect(told()).toEqual([]);
  expect(await hotline.db.announcement.findMany({ where: { state: 'done' } })).toHaveLength(1);
});

test('the figures of a month are kept as numbers, sealed, and counted anew with the weeks', async () => {
  hotline.clock.pass(10 * dayMs);
  while (await countFigures(hotline.context)());
  const [community] = await listCommunities(hotline.db);
  if (!community) throw new Error('there is one');
  const months = await readMonths(hotline.context.store, community, 3, hotline.clock.now());
  expect(months.map(({ month }) => month)).toEqual(['2026-01', '2026-02', '2026-03']);
  expect(months[2]?.flow).toMatchObject({ all: { gave: 4, received: 4, both: 0 }, kinds: { ride: { gave: 4 } } });
  const row = await hotline.db.monthFigures.findFirstOrThrow();
  expect(Buffer.from(row.sealedFlow).toString('latin1')).not.toContain('ride');
});
