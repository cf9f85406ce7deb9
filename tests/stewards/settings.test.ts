// What a community agreed on, changed by a steward at the desk: once, as a whole, on record, and unless somebody else was faster.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { writeCommunityFile } from '../../src/community-file/write.ts';
import { type AgreedChange, agreedOf } from '../../src/domain/agreed/agreed.ts';
import { clockOf } from '../../src/domain/when.ts';
import { fireTimers } from '../../src/jobs/fire-timers.ts';
import { verifyAudit } from '../../src/store/audit.ts';
import { detailsOf } from '../../src/store/audit-rows.ts';
import { applyCommunity, communityTerms, listCommunities } from '../../src/store/communities.ts';
import { hex } from '../../src/store/store.ts';
import { askerPhones, crowd, line, steward } from '../support/crowd.ts';
import { startTestHotline, type TestHotline } from '../support/hotline.ts';
import { takeWaiting } from '../support/outbox.ts';
import { postText, textForm } from '../support/webhooks.ts';
import { type Desk, deskOf } from './desk.ts';

const [asker = ''] = askerPhones(1);

let hotline: TestHotline;
let desk: Desk;

beforeAll(async () => {
  hotline = await startTestHotline([]);
  desk = deskOf(hotline);
});

beforeEach(async () => {
  await hotline.clear();
  await hotline.add(crowd({ helpers: 8, stewarded: true }));
});

afterAll(() => hotline.stop());

const community = async () => {
  const [only] = await listCommunities(hotline.db);
  if (!only) throw new Error('there is a community');
  return only;
};

const change = async (change: AgreedChange, version?: number, id = randomUUID()) =>
  desk.act(steward, { do: 'changeSettings', version: version ?? (await community()).version, change }, id);

const lastDetails = async () => {
  const row = await hotline.db.auditDetail.findFirstOrThrow({ orderBy: { seq: 'desc' } });
  return detailsOf(hotline.context.store, hex(row.sealedDetails));
};

describe('a change', () => {
  test('holds from then on, and is on record with what it was before', async () => {
    const before = agreedOf(await community());
    const version = (await community()).version;
    const wanted: AgreedChange = { waveSize: 5, quietHours: { from: '22:00', to: '07:00' }, joinCode: 'LUNA' };
    expect(await change(wanted)).toEqual({ isDone: true, said: '3 settings are changed, from now on.' });
    expect(agreedOf(await community())).toEqual({ ...before, ...wanted });
    expect((await community()).version).toBe(version + 1);
    expect(await lastDetails()).toMatchObject({
      act: { do: 'changeSettings', change: wanted },
      before: { waveSize: before.waveSize, quietHours: before.quietHours, joinCode: before.joinCode },
    });
    expect((await verifyAudit(hotline.context.store, (await community()).id)).faults).toEqual([]);
  });

  test('is what the next thing that the line does goes by, also a timer that was set before', async () => {
    const requests = () => hotline.db.invitation.count();
    await postText(hotline, textForm(asker, line, 'NEED RIDE tomorrow 10am to the clinic'));
    expect(await requests()).toBe(0);
    await change({ waveSize: 6, waveLaterMs: 7 * 60_000 });
    hotline.clock.pass(60_000);
    await fireTimers(hotline.context)();
    expect(await requests()).toBe(6);
    const { dueAt } = await hotline.db.timer.findFirstOrThrow({ where: { kind: 'wave' } });
    expect(dueAt.getTime() - hotline.clock.now().getTime()).toBe(7 * 60_000);
    await takeWaiting(hotline.context);
  });

  test('of when the day is told holds from the next morning on, and no more where it is taken away', async () => {
    const digest = () => hotline.db.timer.findFirst({ where: { kind: 'digest' } });
    const toldOfTheDay = async () => {
      const dueAt = (await digest())?.dueAt ?? hotline.clock.now();
      hotline.clock.pass(dueAt.getTime() - hotline.clock.now().getTime());
      await fireTimers(hotline.context)();
      const texts = await takeWaiting(hotline.context);
      return texts.filter(({ body }) => body.startsWith('Waiting: 11')).length;
    };
    expect(await digest()).toBeNull();
    await change({ digestAt: '08:30' });
    const { timezone } = await community();
    expect(clockOf((await digest())?.dueAt ?? new Date(0), timezone)).toEqual({ hour: 8, minute: 30 });
    await change({ digestAt: '11:00' });
    expect(clockOf((await digest())?.dueAt ?? new Date(0), timezone)).toEqual({ hour: 11, minute: 0 });
    await postText(hotline, textForm(asker, line, 'NEED RIDE in 4 days 10am to the clinic'));
    await takeWaiting(hotline.context);
    expect(await toldOfTheDay()).toBe(1);
    expect(await toldOfTheDay()).toBe(1);
    await change({ digestAt: '' });
    expect(await toldOfTheDay()).toBe(0);
    expect(await digest()).toBeNull();
  });

  test('that was sent twice is made once', async () => {
    const id = randomUUID();
    const { version } = await community();
    const answers = [await change({ waveSize: 5 }, version, id), await change({ waveSize: 5 }, version, id)];
    expect(answers.map((answer) => answer?.isDone)).toEqual([true, true]);
    expect((await community()).version).toBe(version + 1);
  });

  test('of what somebody else changed meanwhile is refused, at the desk or by a file', async () => {
    const { version, id } = await community();
    await change({ waveSize: 5 });
    expect(await change({ asksPerWeek: 2 }, version)).toEqual({
      isDone: false,
      said: 'Somebody else changed the settings meanwhile. Nothing was changed: please look again.',
    });
    const terms = await communityTerms(hotline.context.store, id);
    const seen = (await community()).version;
    await applyCommunity(hotline.db, hotline.context.store.seal, {
      ...terms,
      settings: { ...terms.settings, timezone: 'America/Denver' },
    });
    expect(await change({ asksPerWeek: 2 }, seen)).toMatchObject({ isDone: false });
    expect(agreedOf(await community())).toMatchObject({ waveSize: 5, asksPerWeek: 1_000 });
  });

  test('made by two at once is made by one', async () => {
    const { version } = await community();
    const sizes = [2, 5, 6, 7];
    const answers = await Promise.all(sizes.map((waveSize) => change({ waveSize }, version)));
    const winners = sizes.filter((_, index) => answers[index]?.isDone);
    expect(winners).toHaveLength(1);
    expect(agreedOf(await community()).waveSize).toBe(winners[0]);
    expect((await verifyAudit(hotline.context.store, (await community()).id)).faults).toEqual([]);
  });

  test('to what is so already changes nothing', async () => {
    const { version } = await community();
    expect(await change(agreedOf(await community()))).toMatchObject({ isDone: false });
    expect((await community()).version).toBe(version);
  });

  test.each<[string, AgreedChange]>([
    ['too many asks', { asksPerWeek: 51 }],
    ['half an ask', { asksPerWeek: 2.5 }],
    ['no number', { reachMiles: Number.NaN }],
    ['a wave of nobody', { waveSize: 0 }],
    ['a wait of a second', { waveNowMs: 1_000 }],
    ['quiet all day', { quietHours: { from: '08:00', to: '08:00' } }],
    ['no time', { quietHours: { from: '25:00', to: '08:00' } }],
    ['a way in that is none', { joining: 'everybody' as 'open' }],
    ['a code of two words', { joinCode: 'LA LUNA' }],
    ['a code to join with, and none', { joining: 'code', joinCode: '' }],
    ['no time of day', { digestAt: '8:30 am' }],
    ['no patience', { checkInAgainAfterMs: 60_000 }],
    ['no kind', { kinds: [] }],
    ['a kind that is none', { kinds: ['ride', 'gold' as 'ride'] }],
    ['a question given up before it is put again', { giveUpQuestionAfterMs: 10 * 60_000 }],
  ])('that can’t be is refused as a whole (%s)', async (_, wrong) => {
    const before = await community();
    expect(await change({ answerWithinMs: 30 * 60_000, ...wrong })).toEqual({
      isDone: false,
      said: "A setting can't be that. Nothing was changed.",
    });
    expect(await community()).toEqual(before);
  });
});

test('what was changed at the desk is in the file that is written then', async () => {
  await change({ reachMiles: 2.5, kinds: ['ride', 'meal'], keepRecordingsMs: 7 * 86_400_000 });
  await change({ digestAt: '08:30', checkInAgainAfterMs: 15 * 60_000 });
  const { id } = await community();
  const file = writeCommunityFile(await communityTerms(hotline.context.store, id));
  expect(file).toContain('reach_miles: 2.5');
  expect(file).toContain('keep: 7d');
  expect(file).toMatch(/digest: .?08:30/);
  expect(file).toContain('try_again_after: 15m');
});
