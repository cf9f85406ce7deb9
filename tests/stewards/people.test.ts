// What stewards do about people: bringing in, changing, keeping out, deleting. What is heavy needs two of them.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { StewardAct } from '../../src/domain/steward-act.ts';
import { askerPhones, crowd, helperPhones, line, steward } from '../support/crowd.ts';
import { startTestHotline, type TestHotline } from '../support/hotline.ts';
import { takeWaiting, toldTo } from '../support/outbox.ts';
import { postText, textForm } from '../support/webhooks.ts';
import { type Desk, deskOf } from './desk.ts';

const second = '+13125550191';
const newcomer = '+13125550199';
const [asker = ''] = askerPhones(1);
const [ben = ''] = helperPhones(1);

let hotline: TestHotline;
let desk: Desk;

beforeAll(async () => {
  hotline = await startTestHotline([]);
  desk = deskOf(hotline);
});

beforeEach(async () => {
  await hotline.clear();
  const { yaml, csv } = crowd({ helpers: 2, stewarded: true });
  await hotline.add({
    yaml: yaml.replace(`["${steward}"]`, `["${steward}", "${second}"]`).replace('joining: open', 'joining: code'),
    csv: `${csv}${steward},Rosa,en,text,Northside,,,,yes\n${second},Omar,en,text,Northside,,,,yes\n`,
  });
});

afterAll(() => hotline.stop());

const text = (from: string, body: string) => postText(hotline, textForm(from, line, body));
const told = () => takeWaiting(hotline.context);
const act = (act: StewardAct) => desk.act(steward, act);
const member = async (phone: string) =>
  hotline.db.member.findUniqueOrThrow({ where: { id: await desk.memberAt(phone) } });

describe('noting down for somebody who phoned', () => {
  const need = { kind: 'ride', when: '2026-03-04T10:00', area: 'Northside', words: 'to dialysis' } as const;

  test('makes them a member and asks neighbours, as if they had texted', async () => {
    const who = { phone: '312-555-0199', name: 'Edna', channel: 'voice' } as const;
    expect(await act({ do: 'note', who, need })).toEqual({
      isDone: true,
      said: 'Noted for Edna: request 11 (ride tomorrow at 10 am). We are asking neighbors.',
    });
    expect((await member(newcomer)).channel).toBe('voice');
    expect(await hotline.db.timer.count({ where: { kind: 'wave' } })).toBe(1);
    expect(await hotline.db.news.count()).toBe(1);
  });

  test('is for whoever has that phone already', async () => {
    const before = await hotline.db.member.count();
    await act({ do: 'note', who: { phone: asker, channel: 'text' }, need });
    expect(await hotline.db.member.count()).toBe(before);
    expect(toldTo(await told(), asker)[0]).toMatch(/^Request 11: ride tomorrow at 10 am/);
  });

  test('says what is missing or wrong', async () => {
    const cases = [
      ['kind', { ...need, kind: 'pets' }, asker],
      ['when', { ...need, when: '2026-03-02T10:00' }, asker],
      ['when', { ...need, when: 'soon' }, asker],
      ['area', { ...need, area: 'Atlantis' }, asker],
      ['phone', need, '12'],
      ['phone', need, line],
    ] as const;
    for (const [, wrong, phone] of cases) {
      const answer = await act({ do: 'note', who: { phone, channel: 'text' }, need: wrong });
      expect(answer).toEqual({ isDone: false, said: expect.stringMatching(/^Nothing was noted: /) });
      expect(await hotline.db.request.count()).toBe(0);
    }
  });
});

describe('bringing somebody in', () => {
  const person = { phone: newcomer, name: 'Edna', channel: 'text' } as const;

  test('asks them, and only a yes makes them a member', async () => {
    await act({ do: 'add', person, agreed: false });
    expect(toldTo(await told(), newcomer)[0]).toMatch(/^Rosa invites you to Riverside Neighbors/);
    expect(
      await hotline.db.member.count({
        where: { contact: { phoneHash: hotline.context.store.seal.hashPhone(newcomer) } },
      }),
    ).toBe(0);
    await text(newcomer, '1');
    expect(toldTo(await told(), newcomer)[0]).toMatch(/^Welcome to Riverside Neighbors!/);
    expect((await member(newcomer)).nameSealed).not.toBeNull();
  });

  test('forgets whoever says no', async () => {
    await act({ do: 'add', person, agreed: false });
    await told();
    await text(newcomer, 'NO');
    expect(toldTo(await told(), newcomer)).toEqual([expect.stringMatching(/^All right, we won't text you again/)]);
    await expect(member(newcomer)).rejects.toThrow('there is none such');
  });

  test('at once where they have agreed', async () => {
    await act({ do: 'add', person, agreed: true });
    expect(toldTo(await told(), newcomer)).toEqual([expect.stringMatching(/^Welcome/)]);
    expect(await act({ do: 'add', person, agreed: true })).toMatchObject({ said: 'Edna is a member already.' });
  });
});

describe('changing a member', () => {
  test('writes what is good and tells them', async () => {
    const memberId = await desk.memberAt(ben);
    const change = {
      name: 'Benny',
      skills: ['ride', 'groceries'],
      hours: 'Mon-Fri 09:00-17:00',
      asksPerWeek: 2,
      pausedUntil: '2026-03-09',
    } as const;
    expect(await act({ do: 'edit', memberId, change })).toMatchObject({ isDone: true });
    expect(await member(ben)).toMatchObject({
      skills: ['ride', 'groceries'],
      hours: 'Mon-Fri 09:00-17:00',
      asksPerWeek: 2,
    });
    expect(toldTo(await told(), ben)).toEqual(['A steward changed what we know of you. To see it, text ME.']);
    await act({ do: 'edit', memberId, change: { hours: '', asksPerWeek: null, pausedUntil: '' } });
    expect(await member(ben)).toMatchObject({ hours: null, asksPerWeek: null, pausedUntil: null });
  });

  test('writes nothing where a value is wrong', async () => {
    const cases = [
      { name: '<script>' },
      { language: 'xx' },
      { area: 'Atlantis' },
      { hours: 'whenever' },
      { quietHours: '9' },
      { reachMiles: -1 },
      { asksPerWeek: 1.5 },
      { pausedUntil: 'soon' },
    ];
    for (const change of cases) {
      const before = await member(ben);
      const answer = await act({ do: 'edit', memberId: before.id, change: { skills: [], ...change } });
      expect(answer).toEqual({ isDone: false, said: expect.stringMatching(/^Nothing was changed: /) });
      expect(await member(ben)).toEqual(before);
    }
  });
});

describe('keeping somebody out', () => {
  const opinion = () => hotline.db.secondOpinion.findFirstOrThrow();
  const opinionAbout = async (memberId: string) =>
    (await hotline.db.secondOpinion.findFirstOrThrow({ where: { memberId } })).id;

  test('lasts three days, and ends what they were in', async () => {
    await text(asker, 'NEED RIDE tomorrow 10am');
    const requestId = await desk.requestId(11);
    const memberId = await desk.memberAt(ben);
    await act({ do: 'assign', requestId, memberId, agreed: true });
    await told();
    expect(await act({ do: 'block', memberId })).toMatchObject({
      isDone: true,
      said: expect.stringMatching(/^Heaa is kept out through Fri Mar 6/),
    });
    const texts = await told();
    expect(toldTo(texts, ben)[0]).toMatch(/^Our stewards have paused your part/);
    expect(toldTo(texts, asker)[0]).toMatch(/^Heaa can't come after all/);
    expect(toldTo(texts, second)).toEqual(['STEWARD: Rosa wants to keep Heaa out for good. Do you agree? 1 yes, 2 no']);
    await text(ben, 'OFFER RIDE');
    expect(toldTo(await told(), ben)[0]).toMatch(/^Our stewards have paused/);
    await text(ben, 'my house is on fire');
    expect(toldTo(await told(), ben)[0]).toMatch(/^In danger\?/);
    hotline.clock.pass(3 * 24 * 60 * 60_000 + 1);
    await text(ben, 'STATUS');
    expect(toldTo(await told(), ben)[0]).not.toMatch(/paused/);
  });

  test('is for good where a second steward agrees by text', async () => {
    await act({ do: 'block', memberId: await desk.memberAt(ben) });
    await told();
    await text(second, '1');
    expect(toldTo(await told(), steward)).toEqual([expect.stringMatching(/^STEWARD: Omar agrees to keep Heaa out/)]);
    hotline.clock.pass(30 * 24 * 60 * 60_000);
    await text(ben, 'STATUS');
    expect(toldTo(await told(), ben)[0]).toMatch(/^Our stewards have paused your part in this line\./);
    expect(await act({ do: 'unblock', memberId: await desk.memberAt(ben) })).toMatchObject({ isDone: true });
  });

  test('of a steward does not begin with one alone', async () => {
    await act({ do: 'block', memberId: await desk.memberAt(second) });
    expect((await member(second)).blockedUntil).toBeNull();
  });

  test('is never agreed to by whoever asked for it', async () => {
    await act({ do: 'block', memberId: await desk.memberAt(ben) });
    const { id: opinionId } = await opinion();
    expect(await act({ do: 'answerSecond', opinionId, agrees: true })).toMatchObject({ isDone: false });
    expect((await opinion()).answeredAt).toBeNull();
  });

  test('is never agreed to by the phone of whoever asked for it, or of whom it is about', async () => {
    await hotline.db.member.updateMany({ data: { steward: true } });
    const [rosa = '', omar = ''] = [await desk.memberAt(steward), await desk.memberAt(second)];
    const { contactId } = await member(second);
    const besideOmar = await desk.memberAt(ben);
    await hotline.db.member.update({ where: { id: besideOmar }, data: { contactId } });
    await desk.actAs(omar, { do: 'block', memberId: await desk.memberAt(asker) });
    expect(toldTo(await told(), second)).toEqual([]);
    const aboutAsker = { do: 'answerSecond', opinionId: (await opinion()).id, agrees: true } as const;
    expect(await desk.actAs(besideOmar, aboutAsker)).toMatchObject({
      isDone: false,
      said: 'Another steward has to answer that. Nothing was changed.',
    });
    expect(await desk.actAs(rosa, aboutAsker)).toMatchObject({ isDone: true });
    await desk.actAs(rosa, { do: 'block', memberId: omar });
    const aboutOmar = { do: 'answerSecond', opinionId: await opinionAbout(omar), agrees: true } as const;
    expect(await desk.actAs(besideOmar, aboutOmar)).toMatchObject({ isDone: false });
  });

  test('is answered once, however many answer at once', async () => {
    await act({ do: 'block', memberId: await desk.memberAt(ben) });
    const { id: opinionId } = await opinion();
    const answers = await Promise.all(
      [true, false].map((agrees) => desk.act(second, { do: 'answerSecond', opinionId, agrees })),
    );
    expect(answers.filter((answer) => answer?.isDone)).toHaveLength(1);
  });
});

describe('vouching for somebody new', () => {
  const newMember = async () => {
    await hotline.db.$executeRaw`UPDATE community SET settings = jsonb_set(settings, '{joining}', '"vouch"')`;
    await text(newcomer, 'OFFER RIDES');
    await told();
    return desk.memberAt(newcomer);
  };

  test('a ride goes to nobody whom nobody knows, also from a steward', async () => {
    const memberId = await newMember();
    await text(asker, 'NEED RIDE tomorrow 10am');
    const requestId = await desk.requestId(11);
    const assigned = { do: 'assign', requestId, memberId, agreed: true } as const;
    expect(await act(assigned)).toMatchObject({
      isDone: false,
      said: expect.stringMatching(/^Nobody has vouched for/),
    });
    expect(await act({ do: 'vouch', memberId })).toMatchObject({ isDone: true });
    expect(await act({ do: 'vouch', memberId })).toMatchObject({ isDone: false });
    expect((await member(newcomer)).vouchedById).toBe(await desk.memberAt(steward));
    expect(await act(assigned)).toMatchObject({ isDone: true });
    await told();
    expect(await act({ do: 'takeBackVouch', memberId })).toMatchObject({ isDone: true });
    expect(await act({ do: 'takeBackVouch', memberId })).toMatchObject({ isDone: false });
    await hotline.settle();
    expect(await hotline.db.invitation.findFirst({ where: { memberId } })).toMatchObject({ status: 'dropped' });
    expect(await act({ do: 'takeBackVouch', memberId: requestId })).toMatchObject({ isDone: false });
  });

  test('whoever a steward adds, or a file names, is known', async () => {
    const memberId = await newMember();
    expect((await hotline.db.member.findUniqueOrThrow({ where: { id: memberId } })).newcomer).toBe(true);
    const { yaml, csv } = crowd({ helpers: 2, stewarded: true });
    await hotline.add({ yaml, csv: `${csv}${newcomer},Zoe,en,text,Northside,ride,,,\n` });
    expect((await hotline.db.member.findUniqueOrThrow({ where: { id: memberId } })).newcomer).toBe(false);
    await act({ do: 'add', person: { phone: '312-555-0198', channel: 'text' }, agreed: true });
    expect((await member('+13125550198')).newcomer).toBe(false);
  });
});

describe("deleting somebody's data", () => {
  test('happens once a second steward agrees, and leaves ids alone in the log', async () => {
    const memberId = await desk.memberAt(ben);
    expect(await act({ do: 'forget', memberId })).toMatchObject({ isDone: true });
    expect(await hotline.db.member.count({ where: { id: memberId } })).toBe(1);
    await told();
    await text(second, 'YES');
    expect(await hotline.db.member.count({ where: { id: memberId } })).toBe(0);
    expect(toldTo(await told(), ben)).toEqual([expect.stringMatching(/^All we knew of you is deleted/)]);
    const about = { where: { memberIds: { has: memberId } } };
    expect(await hotline.db.auditDetail.count(about)).toBe(0);
    expect(await hotline.db.audit.count(about)).toBe(2);
    expect(await hotline.db.secondOpinion.count()).toBe(0);
  });

  test('expires where none answers', async () => {
    const memberId = await desk.memberAt(ben);
    await act({ do: 'forget', memberId });
    const { id: opinionId } = await hotline.db.secondOpinion.findFirstOrThrow();
    hotline.clock.pass(3 * 24 * 60 * 60_000 + 1);
    expect(await desk.act(second, { do: 'answerSecond', opinionId, agrees: true })).toMatchObject({ isDone: false });
    expect(await hotline.db.member.count({ where: { id: memberId } })).toBe(1);
  });
});
