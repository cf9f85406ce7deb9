// Last month asked again: with the settings as they were and with others, by the matching itself.
import { describe, expect, test } from '@jest/globals';
import { type AgreedChange, agreedOf, differencesFrom, settings, withAgreed } from '../../src/domain/agreed/agreed.ts';
import { faultsIn } from '../../src/domain/agreed/bounds.ts';
import { countAlerts, countLate } from '../../src/domain/agreed/promises.ts';
import { type PastPeople, type PastRequest, Replay } from '../../src/domain/agreed/replay.ts';
import type { Community } from '../../src/domain/community.ts';
import type { Member } from '../../src/domain/people.ts';
import { riverside } from '../support/riverside.ts';

const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;
/** Tuesday, 9:00 in Chicago. */
const start = new Date('2026-03-03T15:00:00Z');

const community: Community = {
  ...riverside,
  areas: [
    { name: 'Here', zips: [], also: [], at: [41.96, -87.66] },
    { name: 'Near', zips: [], also: [], at: [41.945, -87.66] },
    { name: 'Far', zips: [], also: [], at: [41.85, -87.66] },
  ],
  boundaries: { asksPerWeek: 4, reachMiles: 5, answerWithinMs: 60 * minuteMs },
};

const member = (id: string, traits: Partial<Member> = {}): Member => ({
  ...{ id, contactId: `${id}-phone`, language: 'en', languageChosen: false, channel: 'text', place: { area: 'Here' } },
  ...{ skills: ['ride'], steward: false },
  ...traits,
});

const past = (afterMs: number, more: Partial<PastRequest> & { readonly when?: string } = {}): PastRequest => ({
  request: {
    ...{ id: `r${afterMs}`, code: 12, requesterId: 'asker', kind: 'ride', status: 'done', place: { area: 'Here' } },
    ...{ when: more.when ?? '2026-04-04T10:00', words: '', pictures: [], needed: 1, round: 0, wave: 0 },
    ...{ truthTold: false, openedAt: new Date(start.getTime() + afterMs), invitations: [], version: 1 },
  },
  ...{ requesterContactId: 'asker-phone', requesterLanguage: 'en', asked: 1 },
  ...more,
});

const offering = (members: readonly Member[], askedBefore: PastPeople['askedBefore'] = new Map()): PastPeople => ({
  offering: new Map([['ride', members]]),
  askedBefore,
  feelings: [],
});

function replayed(change: AgreedChange, requests: readonly PastRequest[], people: PastPeople) {
  const replay = new Replay(withAgreed(community, change), people);
  for (const request of requests) replay.add(request);
  return replay.outcome();
}

const six = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => member(id));

describe('asked again', () => {
  test('a request is put to as many as it took, in whole waves', () => {
    const requests = [past(0, { asked: 4 })];
    expect(replayed({ waveSize: 3 }, requests, offering(six))).toMatchObject({ invitations: 6, nobody: 0 });
    expect(replayed({ waveSize: 2 }, requests, offering(six))).toMatchObject({ invitations: 4, nobody: 0 });
    expect(replayed({ waveSize: 5 }, requests, offering(six.slice(0, 3)))).toMatchObject({ invitations: 3 });
  });

  test('the waves take their time', () => {
    const requests = [past(0, { asked: 5 })];
    const wait = (change: AgreedChange) => replayed({ waveSize: 2, ...change }, requests, offering(six)).lastAskedMs;
    expect(wait({ waveLaterMs: 60 * minuteMs })).toBe(120 * minuteMs);
    expect(wait({ waveLaterMs: 10 * minuteMs })).toBe(20 * minuteMs);
    expect(wait({ waveSize: 6 })).toBe(0);
  });

  test('whoever lives farther than three times the reach is never asked', () => {
    const far = offering([member('far', { place: { area: 'Far' } })]);
    expect(replayed({ reachMiles: 5 }, [past(0)], far)).toMatchObject({ nobody: 0, invitations: 1 });
    expect(replayed({ reachMiles: 2 }, [past(0)], far)).toMatchObject({ nobody: 1, invitations: 0 });
  });

  test('the nearer are asked in the earlier waves', () => {
    const people = offering([member('far', { place: { area: 'Far' } }), member('near', { place: { area: 'Near' } })]);
    expect(replayed({ reachMiles: 3 }, [past(0)], people)).toMatchObject({ invitations: 1, lastAskedMs: 0 });
    const both = replayed({ reachMiles: 3 }, [past(0, { asked: 2 })], people);
    expect(both.invitations).toBe(2);
    expect(both.lastAskedMs).toBeGreaterThan(0);
  });

  test('nobody is asked more often than they may be in seven days, whatever came before', () => {
    const requests = [0, 1, 2, 3, 4].map((day) => past(day * dayMs));
    const one = offering([member('a')]);
    expect(replayed({ asksPerWeek: 5 }, requests, one)).toMatchObject({ nobody: 0, atLimit: 1, invitations: 5 });
    expect(replayed({ asksPerWeek: 2 }, requests, one)).toMatchObject({ nobody: 3, atLimit: 1, invitations: 2 });
    expect(replayed({ asksPerWeek: 6 }, requests, one)).toMatchObject({ nobody: 0, atLimit: 0 });
    const before = new Map([['a', [new Date(start.getTime() - dayMs), new Date(start.getTime() - 6.5 * dayMs)]]]);
    // The older of the two is forgotten after half a day, the other after six.
    expect(replayed({ asksPerWeek: 2 }, requests, offering([member('a')], before))).toMatchObject({ nobody: 4 });
  });

  test('two replays know nothing of each other', () => {
    const people = offering([member('a')], new Map([['a', [new Date(start.getTime() - dayMs)]]]));
    const once = replayed({ asksPerWeek: 2 }, [past(0)], people);
    expect(replayed({ asksPerWeek: 2 }, [past(0)], people)).toEqual(once);
  });

  test('who sleeps is asked in the morning, where that is soon enough', () => {
    const quiet = { quietHours: { from: '08:00', to: '12:00' } };
    expect(replayed(quiet, [past(0)], offering(six))).toMatchObject({ slept: 1, lastAskedMs: 3 * 60 * minuteMs });
    const urgent = [past(0, { when: 'now' })];
    expect(replayed(quiet, urgent, offering(six))).toMatchObject({ slept: 0, nobody: 1 });
    expect(replayed({}, urgent, offering(six))).toMatchObject({ slept: 0, nobody: 0 });
  });

  test('a kind that is not offered is put to nobody, and is not counted as found nobody', () => {
    expect(replayed({ kinds: ['meal'] }, [past(0)], offering(six))).toMatchObject({ nobody: 0, invitations: 0 });
  });
});

test('what was late, and what stewards would have heard, is counted from what was', () => {
  const at = (ms: number) => new Date(start.getTime() + ms);
  const requests = [past(0, { matchedAt: at(30 * minuteMs) }), past(0, { matchedAt: at(90 * minuteMs) }), past(0)];
  const now = at(70 * minuteMs);
  const late = (ms: number) => countLate(requests, withAgreed(community, { answerWithinMs: ms }), now);
  expect([20, 45, 80, 100].map((minutes) => late(minutes * minuteMs))).toEqual([3, 2, 1, 0]);
  const alerts = (ms: number) => countAlerts(requests, withAgreed(community, { alertStewardsAfterMs: ms }), now);
  expect([20, 45, 80, 100].map((minutes) => alerts(minutes * minuteMs))).toEqual([3, 2, 1, 0]);
});

describe('what was agreed', () => {
  test('is the same after nothing was changed, whatever the order in which it is stored', () => {
    expect(withAgreed(community, {})).toEqual(community);
    expect(differencesFrom(agreedOf(community), agreedOf(community))).toEqual({});
    const [one, other] = [
      { from: '21:00', to: '08:00' },
      { to: '08:00', from: '21:00' },
    ];
    expect(differencesFrom({ ...agreedOf(community), quietHours: one }, { quietHours: other })).toEqual({});
  });

  test('comes back as it was set, setting by setting', () => {
    const other: AgreedChange = {
      ...Object.fromEntries(settings.filter((each) => each.endsWith('Ms')).map((each) => [each, 7_200_000])),
      ...{ quietHours: { from: '20:00', to: '09:00' }, reachMiles: 1.5, asksPerWeek: 9, waveSize: 8 },
      ...{ joining: 'vouch', joinCode: 'SOL', kinds: ['meal'], digestAt: '07:45', monthly: 'on' },
    };
    for (const setting of settings) {
      const changed = withAgreed(community, { [setting]: other[setting] });
      expect(agreedOf(changed)).toEqual({ ...agreedOf(community), [setting]: other[setting] });
    }
    expect(withAgreed(community, { quietHours: 'none', joinCode: '' })).not.toHaveProperty('joinCode');
  });

  test('of the demo may stay as it is', () => {
    expect(faultsIn(agreedOf(riverside), agreedOf(riverside))).toEqual([]);
  });
});
