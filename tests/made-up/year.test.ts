// A made-up year: the same for the same seed, and rich enough to be worth looking at.
import { beforeAll, describe, expect, test } from '@jest/globals';
import { milesBetween } from '../../src/domain/area.ts';
import { isOpenByClock } from '../../src/domain/hours.ts';
import { weeksOf } from '../../src/domain/rota-weeks.ts';
import { fictionalPhones, isFictional } from '../../src/made-up/fictional-phones.ts';
import type { MadeUpYear } from '../../src/made-up/year.ts';
import { madeUpYear } from '../support/made-up-year.ts';
import { riverside } from '../support/riverside.ts';

const now = new Date('2026-11-27T20:00:00Z');

const made = (seed: number, members: number): MadeUpYear => madeUpYear({ community: riverside, members, seed, now });

let year: MadeUpYear;

beforeAll(() => {
  year = made(1, 120);
});

const requests = () => year.courses.map(({ request }) => request);

test('is the same for the same seed, and another for another', () => {
  const [one, same, other] = [made(7, 30), made(7, 30), made(8, 30)];
  expect(same).toEqual(one);
  expect(other.courses.map(({ request }) => request.id)).not.toEqual(one.courses.map(({ request }) => request.id));
});

test("is of people who can not be real, the demo's own among them", () => {
  expect(year.people).toHaveLength(120);
  expect(year.people.filter(({ phone }) => !isFictional(phone))).toEqual([]);
  expect(new Set(year.people.map(({ member }) => member.id)).size).toBe(120);
  const names = year.people.map(({ member }) => member.name);
  expect(names).toEqual(expect.arrayContaining(['Rosa', 'Ben', 'Lucía', 'Edna']));
  expect([...fictionalPhones(new Set(['+13125550100']))].filter((phone) => !isFictional(phone))).toEqual([]);
});

describe('has', () => {
  test('every kind, outcome, channel and language', () => {
    const of = (pick: (course: MadeUpYear['courses'][number]) => string) => new Set(year.courses.map(pick));
    expect([...of(({ request }) => request.kind)].sort()).toEqual([...riverside.kinds].sort());
    expect([...of(({ request }) => request.status)].sort()).toEqual(['done', 'matched', 'open', 'unmet', 'withdrawn']);
    expect([...of(({ cameBy }) => cameBy)].sort()).toEqual(['call', 'series', 'steward', 'text']);
    expect(of(({ need }) => need.asker.member.language)).toEqual(new Set(['en', 'es']));
    const answers = new Set(requests().flatMap(({ invitations }) => invitations.map(({ status }) => status)));
    expect([...answers].sort()).toEqual([
      'asked',
      'conditional',
      'covered',
      'declined',
      'done',
      'dropped',
      'matched',
      'standby',
    ]);
  });

  test('rides that come back, of which one is always to come', () => {
    const repeating = year.courses.filter(({ need }) => need.series !== undefined);
    expect(repeating.length).toBeGreaterThan(50);
    const holders = requests().filter(({ series }) => series !== undefined);
    expect(holders.length).toBeGreaterThan(0);
    for (const { status } of holders) expect(['open', 'matched', 'withdrawn', 'unmet']).toContain(status);
  });

  test('nobody who drives in the last area on a Sunday, though it is asked for', () => {
    const area = riverside.areas.at(-1)?.name;
    const drivers = year.people.filter(({ member }) => {
      const miles = milesBetween(member.place, { area }, riverside.areas) ?? 0;
      const isFree = member.hours === undefined || isOpenByClock(member.hours, 7, '09:30');
      return member.skills.includes('ride') && miles <= (member.reachMiles ?? 99) && isFree;
    });
    expect(drivers).toEqual([]);
    const asked = requests().filter(
      ({ kind, place, when }) => kind === 'ride' && place?.area === area && new Date(`${when}Z`).getUTCDay() === 0,
    );
    expect(asked.length).toBeGreaterThan(5);
    expect(asked.filter(({ status }) => status === 'done')).toEqual([]);
  });

  test('nothing that has not happened yet', () => {
    for (const { request, changedAt } of year.courses) {
      expect(changedAt.getTime()).toBeLessThanOrEqual(now.getTime());
      for (const { askedAt, answeredAt } of request.invitations) {
        expect(askedAt.getTime()).toBeLessThanOrEqual(now.getTime());
        expect(answeredAt?.getTime() ?? 0).toBeLessThanOrEqual(now.getTime());
      }
    }
    for (const { at } of [...year.talk.out, ...year.talk.in, ...year.talk.calls])
      expect(at.getTime()).toBeLessThanOrEqual(now.getTime());
  });

  test('nobody asked twice for one request, or past their week', () => {
    for (const { invitations } of requests())
      expect(new Set(invitations.map(({ memberId }) => memberId)).size).toBe(invitations.length);
  });

  test('a timer for everything that is under way', () => {
    const looked = new Set(year.timers.flatMap((timer) => ('requestId' in timer ? [timer.requestId] : [])));
    const live = requests().filter(({ status }) => status === 'open' || status === 'matched');
    expect(live.filter(({ id }) => !looked.has(id))).toEqual([]);
  });

  test('a steward on call now, another one next week, and a week that nobody has taken', () => {
    const stewards = year.people.filter(({ member }) => member.steward).map(({ member }) => member.id);
    const weeks = weeksOf(year.shifts, now, riverside.timezone).map(({ stretches }) =>
      stretches.map(({ shift }) => shift?.memberId),
    );
    expect(weeks).toEqual([[stewards[0]], [stewards[1]], [undefined], [stewards[0]], [undefined]]);
  });
});
