// Who may be disturbed when: by their own clock and wish, through both changes of the clocks.
import { describe, expect, test } from '@jest/globals';
import { DateTime } from 'luxon';
import type { Community } from '../../src/domain/community.ts';
import type { Contact, Member } from '../../src/domain/people.ts';
import { nightOf, waitsUntil } from '../../src/domain/quiet.ts';
import { riverside } from '../support/riverside.ts';

const community: Community = {
  ...riverside,
  boundaries: { ...riverside.boundaries, quietHours: { from: '21:00', to: '08:00' } },
};
const chicago = (local: string): Date => DateTime.fromISO(local, { zone: 'America/Chicago' }).toJSDate();
const shown = (instant: Date | undefined): string | undefined =>
  instant && DateTime.fromJSDate(instant, { zone: 'America/Chicago' }).toFormat("yyyy-MM-dd'T'HH:mm");

const contact: Contact = {
  ...{ id: 'contact', phone: '+13125550101', line: '+13125550100', language: 'en', optedOut: false, textless: false },
  ...{ dialogue: { questions: [] }, members: [], version: 1 },
};
const somebody: Member = {
  ...{ id: 'member', contactId: 'contact', language: 'en', languageChosen: false, channel: 'text' },
  ...{ skills: [], steward: false },
};
type Sleeper = Partial<Pick<Member, 'quietHours' | 'timezone'>>;

const waits = (at: string, sleeper: Sleeper = {}, more: { when?: string; heardAt?: string; from?: string } = {}) => {
  const heardAt = more.heardAt === undefined ? undefined : chicago(more.heardAt);
  const about = more.when === undefined ? undefined : { when: more.when };
  const from = more.from === undefined ? undefined : { phone: more.from, line: contact.line };
  const reader = { contact: { ...contact, heardAt }, member: { ...somebody, ...sleeper }, about };
  return shown(waitsUntil(reader, { now: chicago(at), community, from }));
};

describe('a text', () => {
  test.each<[string, string, Sleeper, string | undefined]>([
    ['by day', '2026-03-03T12:00', {}, undefined],
    ['in the evening', '2026-03-03T21:00', {}, '2026-03-04T08:00'],
    ['before the morning', '2026-03-03T07:59', {}, '2026-03-03T08:00'],
    ['in the morning', '2026-03-03T08:00', {}, undefined],
    ['to whoever minds nothing', '2026-03-03T23:00', { quietHours: 'none' }, undefined],
    [
      'to whoever sleeps longer',
      '2026-03-03T23:00',
      { quietHours: { from: '22:00', to: '10:00' } },
      '2026-03-04T10:00',
    ],
    [
      'to whoever sleeps by day',
      '2026-03-03T12:00',
      { quietHours: { from: '10:00', to: '17:00' } },
      '2026-03-03T17:00',
    ],
    ['to whoever is in New York', '2026-03-03T20:30', { timezone: 'America/New_York' }, '2026-03-04T07:00'],
    ['to whoever is in New York, up already', '2026-03-03T07:15', { timezone: 'America/New_York' }, undefined],
    ['in the night of 23 hours', '2027-03-13T22:00', {}, '2027-03-14T08:00'],
    ['in the night of 25 hours', '2026-10-31T22:00', {}, '2026-11-01T08:00'],
    [
      'until a time that comes twice',
      '2026-11-01T00:30',
      { quietHours: { from: '22:00', to: '01:30' } },
      '2026-11-01T01:30',
    ],
    [
      'until a time that does not come',
      '2027-03-14T01:30',
      { quietHours: { from: '22:00', to: '02:30' } },
      '2027-03-14T03:30',
    ],
    ['where the clocks stay', '2027-03-14T01:30', { timezone: 'America/Phoenix' }, '2027-03-14T10:00'],
  ])('%s', (_, at, sleeper, until) => {
    expect(waits(at, sleeper)).toBe(until);
  });

  test('to whoever has just texted does not wait', () => {
    expect(waits('2026-03-03T23:00', {}, { heardAt: '2026-03-03T22:45' })).toBeUndefined();
    expect(waits('2026-03-03T23:00', {}, { heardAt: '2026-03-03T22:25' })).toBe('2026-03-04T08:00');
    expect(waits('2026-03-03T23:00', {}, { from: contact.phone })).toBeUndefined();
  });

  test.each([
    ['now', undefined],
    ['2026-03-04T06:00', undefined],
    ['2026-03-04T09:00', undefined],
    ['2026-03-04T09:01', '2026-03-04T08:00'],
    ['2026-03-04', '2026-03-04T08:00'],
  ])('about what is needed %s waits until %s', (when, until) => {
    expect(waits('2026-03-03T23:00', {}, { when })).toBe(until);
  });
});

test('at night, and not by day, a need is said to wait where it can', () => {
  const night = (at: string, when: string) => nightOf({ when }, { now: chicago(at), community });
  expect(night('2026-03-03T12:00', 'now')).toBeUndefined();
  expect(night('2026-03-03T23:00', 'now')).toEqual({ until: chicago('2026-03-04T08:00'), canWait: false });
  expect(night('2026-03-03T23:00', '2026-03-04T14:00')).toEqual({ until: chicago('2026-03-04T08:00'), canWait: true });
  expect(night('2026-03-03T23:00', '2026-03-04T08:30')).toMatchObject({ canWait: false });
});
