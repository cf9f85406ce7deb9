// What a round comes to, and who might fill a gap: pure functions.
import { expect, test } from '@jest/globals';
import type { Community } from '../../src/domain/community.ts';
import { SharedCount, wishedAt } from '../../src/domain/figures/offered-and-wished.ts';
import { parseHours } from '../../src/domain/hours.ts';
import { filledBy, type MightFill, mightFill, nearnessTo } from '../../src/domain/might-fill.ts';
import { farFuture } from '../../src/domain/people.ts';
import { askedWithinMs } from '../../src/domain/round.ts';
import { resultOf } from '../../src/domain/round-result.ts';
import { turnAt } from '../../src/domain/spreading.ts';
import { languages } from '../../src/languages/all.ts';
import { say } from '../../src/wording.ts';
import { riverside } from '../support/riverside.ts';

const now = new Date('2026-03-03T18:00:00Z');
const place = { area: riverside.areas[0]?.name };

test('what is told of a round is who does most and what is wanted most, and fewer than three are a few', () => {
  const count = new SharedCount();
  for (let nth = 0; nth < 5; nth++) count.add({ skills: ['ride'], hours: nth < 3 ? parseHours('Mon-Fri') : undefined });
  count.add({ skills: ['meal', 'ride'], hours: parseHours('Sun'), place });
  count.add({ skills: [], wishes: { kinds: ['company', 'pets'], when: 'any' }, place });
  for (let nth = 0; nth < 3; nth++) count.add({ skills: [], wishes: { kinds: ['company'], when: 'weekends' } });
  const result = resultOf(count.counted());
  expect(result).toEqual({
    given: [
      { kind: 'ride', count: 6, weekends: 3 },
      { kind: 'meal', count: 1 },
    ],
    wished: [
      { kind: 'company', count: 4, nobody: true },
      { kind: 'pets', count: 1, nobody: true },
    ],
  });
  for (const { id, wordings } of languages) {
    const told = say(wordings, { say: 'roundResult', community: 'Riverside', ...result });
    expect([id, told.match(/\b[12]\b/)]).toEqual([id, null]);
  }
});

test('wishes count where they live, and on the days they mean', () => {
  const count = new SharedCount();
  const area = place.area ?? '';
  for (const when of ['any', 'weekdays', 'weekends'] as const)
    count.add({ skills: [], place, wishes: { kinds: ['ride'], when } });
  count.add({ skills: [], wishes: { kinds: ['ride'], when: 'any' } });
  const figures = count.counted();
  expect([undefined, 1, 6].map((weekday) => wishedAt(figures, 'ride', area, weekday))).toEqual([3, 2, 2]);
  expect(wishedAt(figures, 'meal', area, undefined)).toBe(0);
});

test('turns are spread over the days of a round, the first at once', () => {
  const turns = Array.from({ length: 8 }, (_, index) => Number(turnAt('round', now, index, 8)) - now.getTime());
  expect(turns[0]).toBe(0);
  expect(new Set(turns.slice(1).map((turn, index) => turn - (turns[index] ?? 0)))).toEqual(
    new Set([askedWithinMs / 8]),
  );
  expect(turnAt('round', now, 0, 0)).toEqual(now);
});

const sunday = { kind: 'ride', area: place.area ?? '', weekday: 7, nobody: true } as const;
const near: MightFill = { skills: [], place };
const might = (member: Partial<MightFill>, community: Community = riverside): boolean =>
  mightFill({ ...near, ...member }, sunday, community, now);

test('whoever might fill a gap lives near, wants to be asked, and does not do it then already', () => {
  expect(might({})).toBe(true);
  expect(might({ skills: ['ride'], hours: parseHours('Mon-Fri') })).toBe(true);
  expect(might({ skills: ['ride'] })).toBe(false);
  expect(might({ skills: ['ride'], hours: parseHours('Sun 09:00-12:00') })).toBe(false);
  expect(might({ place: undefined })).toBe(false);
  expect(might({ asksPerWeek: 0 })).toBe(false);
  expect(might({ pausedUntil: farFuture })).toBe(false);
  expect(might({ blockedUntil: farFuture })).toBe(false);
  expect(might({ pausedUntil: new Date(now.getTime() - 1) })).toBe(true);
  expect(
    [near, { skills: ['meal'] as const }, { skills: ['ride'] as const }].map((each) => nearnessTo(each, sunday)),
  ).toEqual([2, 1, 0]);
});

test('a yes adds the kind and the day, and takes nothing away', () => {
  expect(filledBy({ skills: [] }, sunday)).toEqual({ skills: ['ride'], hours: parseHours('Sun') });
  expect(filledBy({ skills: ['meal'] }, sunday)).toEqual({ skills: ['meal', 'ride'], hours: undefined });
  expect(filledBy({ skills: ['ride'], hours: parseHours('Mon-Fri 09:00-17:00') }, sunday)).toEqual({
    skills: ['ride'],
    hours: parseHours('Mon-Fri 09:00-17:00; Sun'),
  });
  expect(filledBy({ skills: ['meal'], hours: parseHours('Sat,Sun') }, sunday).hours).toEqual(parseHours('Sat,Sun'));
});
