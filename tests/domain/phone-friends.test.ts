// Phone friends are called at their hour, and never while one of the two sleeps: by the clock on the wall, whatever the seed.
import { expect, test } from '@jest/globals';
import { decide } from '../../src/domain/decide.ts';
import { nothingKnown } from '../../src/domain/nothing-known.ts';
import type { Contact, Member } from '../../src/domain/people.ts';
import { nextTalk, type PhoneFriends } from '../../src/domain/phone-friends.ts';
import { isResting } from '../../src/domain/quiet.ts';
import type { Snapshot } from '../../src/domain/snapshot.ts';
import { chanceFrom } from '../faults/harness/random.ts';
import { riverside } from '../support/riverside.ts';

const zone = { timezone: 'America/Chicago' };
const hourMs = 60 * 60_000;

test('an hour is one on the wall, also where it is skipped or comes twice', () => {
  const next = (time: Parameters<typeof nextTalk>[0], after: string) =>
    nextTalk(time, new Date(after), zone).toISOString();
  // The clocks go forward on Sunday, March 8.
  expect(next({ at: '15:00', weekday: 7 }, '2026-03-02T00:00:00Z')).toBe('2026-03-08T20:00:00.000Z');
  expect(next({ at: '15:00', weekday: 7 }, '2026-03-08T20:00:00Z')).toBe('2026-03-15T20:00:00.000Z');
  expect(next({ at: '15:00', weekday: 7 }, '2026-02-22T21:00:00Z')).toBe('2026-03-01T21:00:00.000Z');
  expect(next({ at: '02:30' }, '2026-03-08T07:00:00Z')).toBe('2026-03-08T08:30:00.000Z');
  // And back on Sunday, November 1: it is the first of the two.
  expect(next({ at: '01:30' }, '2026-11-01T05:00:00Z')).toBe('2026-11-01T06:30:00.000Z');
});

test('nobody is called while one of the two sleeps, rests or has stopped us', () => {
  const draw = chanceFrom(7).next;
  const outcomes = { called: 0, left: 0 };
  for (let nth = 0; nth < 500; nth++) {
    const now = new Date(Date.parse('2026-03-01T00:00:00Z') + Math.floor(draw() * 365 * 24) * hourMs);
    const [one, other] = [person('one', draw), person('other', draw)];
    const friends: PhoneFriends = {
      ...{ id: 'pair', oneId: 'one', otherId: 'other', oneAgreed: true, otherAgreed: true, isSet: true },
      ...{ time: { at: '15:00' }, nextAt: now, version: 1 },
    };
    const snapshot = known(now, [phone(one, draw), phone(other, draw)], friends);
    const effects = decide({ kind: 'timerFired', timer: { kind: 'friends', contactId: 'one' } }, snapshot);
    const calls = effects.filter((effect) => effect.do === 'placeCall');
    const mayCall = snapshot.contacts.every(
      ({ optedOut, members: [member] }) => !optedOut && !member?.pausedUntil && !isResting(member, riverside, now),
    );
    expect(calls).toHaveLength(mayCall ? 1 : 0);
    outcomes[mayCall ? 'called' : 'left'] += 1;
  }
  expect(Math.min(outcomes.called, outcomes.left)).toBeGreaterThan(50);
});

test('where no process was there at the hour, nobody is called late, and the next time stands', () => {
  const now = new Date('2026-03-03T21:30:00Z');
  const friends: PhoneFriends = {
    ...{ id: 'pair', oneId: 'one', otherId: 'other', oneAgreed: true, otherAgreed: true, isSet: true },
    ...{ time: { at: '15:00' }, nextAt: new Date('2026-03-03T21:00:00Z'), version: 1 },
  };
  const draw = () => 0.99;
  const snapshot = known(now, [phone(person('one', draw), draw), phone(person('other', draw), draw)], friends);
  const effects = decide({ kind: 'timerFired', timer: { kind: 'friends', contactId: 'one' } }, snapshot);
  expect(effects.map((effect) => effect.do).filter((what) => what === 'placeCall' || what === 'text')).toEqual([]);
  const saved = effects.find((effect) => effect.do === 'saveFriends');
  expect(saved?.friends.nextAt.toISOString()).toBe('2026-03-04T21:00:00.000Z');
});

const person = (id: string, draw: () => number): Member =>
  ({
    ...{ id, contactId: id, name: id, language: 'en', languageChosen: true, channel: 'text', listening: 'usual' },
    ...{ skills: [], steward: false },
    quietHours: draw() < 0.5 ? { from: '21:00', to: '08:00' } : draw() < 0.5 ? { from: '13:00', to: '17:00' } : 'none',
    ...(draw() < 0.1 && { pausedUntil: new Date('2030-01-01T00:00:00Z') }),
  }) as Member;

const phone = (member: Member, draw: () => number): Contact =>
  ({
    ...{ id: member.contactId, phone: `+1312555${member.id}`, line: '+13125550100', language: 'en', version: 1 },
    ...{ optedOut: draw() < 0.1, textless: false, members: [member], dialogue: { questions: [] } },
  }) as unknown as Contact;

const known = (now: Date, contacts: readonly Contact[], friends: PhoneFriends): Snapshot =>
  ({
    ...nothingKnown,
    now,
    community: riverside,
    contacts,
    friends: [friends],
    contactId: 'one',
    fresh: {},
  }) as unknown as Snapshot;
