// Who can help, what hinders the others, and in which order the rest are asked.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Community } from '../../src/domain/community.ts';
import { reachInWave, waveSizeFor } from '../../src/domain/dispatch.ts';
import type { Feeling } from '../../src/domain/feelings.ts';
import { parseHours } from '../../src/domain/hours.ts';
import { type Hindrance, type Need, type Ranked, rank } from '../../src/domain/matching.ts';
import type { Member } from '../../src/domain/people.ts';
import type { Invitation, Request } from '../../src/domain/request.ts';
import type { Candidate } from '../../src/domain/snapshot.ts';
import { riverside } from '../support/riverside.ts';

/** Tuesday, 9:00 in Chicago. */
const now = new Date('2026-03-03T15:00:00Z');

const community: Community = {
  ...riverside,
  areas: [
    { name: 'Here', zips: ['60640'], also: [], at: [41.96, -87.66] },
    { name: 'Near', zips: ['60613'], also: [], at: [41.945, -87.66] },
    { name: 'Far', zips: ['60614'], also: [], at: [41.85, -87.66] },
    { name: 'Unmapped', zips: ['60699'], also: [] },
  ],
  boundaries: { quietHours: { from: '21:00', to: '08:00' }, asksPerWeek: 4, reachMiles: 5, answerWithinMs: 3_600_000 },
};

const request: Request = {
  ...{ id: 'request', code: 12, requesterId: 'asker', kind: 'ride', status: 'open', when: '2026-03-04T10:00' },
  ...{ place: { area: 'Here' }, words: 'NEED RIDE', pictures: [], needed: 1, round: 0, wave: 0, truthTold: false },
  ...{ openedAt: now, invitations: [], version: 1 },
};

const need: Need = {
  request,
  requesterContactId: 'asker-phone',
  requesterLanguage: 'en',
  community,
  feelings: [],
  reachMiles: 5,
  now,
};

const gladly: Feeling = { fromId: 'asker', aboutId: 'ben', is: 'gladly', asked: 1 };

const needing = (change: Partial<Request>): Need => ({ ...need, request: { ...request, ...change } });

const vouching = (change: Partial<Request>): Need => ({
  ...needing(change),
  community: { ...need.community, joining: 'vouch' },
});

type Traits = Partial<Member> & Partial<Omit<Candidate, 'member'>>;

function candidate({ invitationsLast7Days = 0, lastInvitedAt, ...member }: Traits = {}): Candidate {
  return {
    invitationsLast7Days,
    lastInvitedAt,
    member: {
      ...{
        id: 'ben',
        contactId: `${member.id ?? 'ben'}-phone`,
        language: 'en',
        languageChosen: false,
        channel: 'text',
      },
      ...{ place: { area: 'Here' }, skills: ['ride'], steward: false },
      ...member,
    },
  };
}

const invitation = (change: Partial<Invitation>): Invitation => ({
  ...{ memberId: 'ben', contactId: 'ben-phone', status: 'asked', round: 0, wave: 1, askedAt: now },
  ...change,
});

const hindranceOf = (traits: Traits, asked: Need = need): Hindrance | undefined =>
  rank([candidate(traits)], asked).hindered[0]?.because;

const hours = (written: string) => parseHours(written);

describe('a member is not asked', () => {
  const cases: readonly [name: string, because: Hindrance | undefined, traits: Traits, asked?: Need][] = [
    ['who can help', undefined, {}],
    ['who asks', 'self', { id: 'asker' }],
    ['who lives with the one who asks', 'self', { contactId: 'asker-phone' }],
    ['whom the asker would rather not meet', 'apart', {}, { ...need, feelings: [{ ...gladly, is: 'ratherNot' }] }],
    [
      'who would rather not meet the asker',
      'apart',
      {},
      { ...need, feelings: [{ ...gladly, fromId: 'ben', aboutId: 'asker', is: 'wrong' }] },
    ],
    ['whom the asker was glad of', undefined, {}, { ...need, feelings: [gladly] }],
    ['who was asked already', 'asked', {}, needing({ invitations: [invitation({})] })],
    ['who said no', 'asked', {}, needing({ invitations: [invitation({ status: 'declined' })] })],
    ['who handed it back', 'asked', {}, needing({ round: 1, invitations: [invitation({ status: 'dropped' })] })],
    [
      'who said no the time before',
      'asked',
      {},
      needing({ round: 1, invitations: [invitation({ status: 'declined' })] }),
    ],
    ['who was told that it is covered', 'asked', {}, needing({ invitations: [invitation({ status: 'covered' })] })],
    [
      'who was told so the time before',
      undefined,
      {},
      needing({ round: 1, invitations: [invitation({ status: 'covered' })] }),
    ],
    ['for whom nobody has vouched', 'newcomer', { newcomer: true }, vouching({})],
    [
      'who is new, for what is left at the door',
      undefined,
      { newcomer: true, skills: ['meal'] },
      vouching({ kind: 'meal' }),
    ],
    ['who was new, where anybody may help', undefined, { newcomer: true }],
    ['who offers other things', 'skill', { skills: ['meal', 'company'] }],
    ['who offers nothing', 'skill', { skills: [] }],
    ['who rests', 'paused', { pausedUntil: new Date('2026-03-09T06:00:00Z') }],
    ['whose rest is over', undefined, { pausedUntil: new Date('2026-03-03T14:59:00Z') }],
    ['who was asked as often as the community agreed', 'budget', { invitationsLast7Days: 4 }],
    ['who was asked once less', undefined, { invitationsLast7Days: 3 }],
    ['who wants to be asked less', 'budget', { invitationsLast7Days: 2, asksPerWeek: 2 }],
    ['who wants to be asked more', undefined, { invitationsLast7Days: 9, asksPerWeek: 10 }],
    ['who wants not to be asked', 'budget', { asksPerWeek: 0 }],
    ['who is free then', undefined, { hours: hours('Wed 09:00-12:00') }],
    ['who is free later that day', 'hours', { hours: hours('Wed 10:30-12:00') }],
    ['who is free until then', 'hours', { hours: hours('Wed 08:00-10:00') }],
    ['who is free on other days', 'hours', { hours: hours('Thu-Tue') }],
    [
      'who is free at some time of that day',
      undefined,
      { hours: hours('Wed 18:00-20:00') },
      needing({ when: '2026-03-04' }),
    ],
    ['who is never free that day', 'hours', { hours: hours('Mon,Tue,Thu-Sun') }, needing({ when: '2026-03-04' })],
    ['who is free now', undefined, { hours: hours('Tue 08:00-10:00') }, needing({ when: 'now' })],
    ['who is not free now', 'hours', { hours: hours('Tue 12:00-18:00') }, needing({ when: 'now' })],
    ['who works by night', undefined, { hours: hours('Tue 22:00-06:00') }, needing({ when: '2026-03-04T05:00' })],
    ['who lives near', undefined, { place: { area: 'Near' } }],
    ['who lives too far', 'reach', { place: { area: 'Far' } }],
    ['who lives far, once it reaches wider', undefined, { place: { area: 'Far' } }, { ...need, reachMiles: 10 }],
    ['who does not go that far', 'reach', { place: { area: 'Near' }, reachMiles: 0.5 }],
    ['who goes farther than the community', 'reach', { place: { area: 'Far' }, reachMiles: 50 }],
    ['whose place is on no map', undefined, { place: { area: 'Unmapped' } }],
    ['whose ZIP is in no area', undefined, { place: { zip: '99999' } }],
    ['whose place is not known', undefined, { place: undefined }],
    ['while nobody knows where it is', undefined, { reachMiles: 0.1 }, needing({ place: undefined })],
    ['at night', 'quiet', {}, { ...need, now: new Date('2026-03-04T04:00:00Z') }],
  ];

  test.each(cases.map(([name, because, traits, asked]) => ({ name, because, traits, asked })))(
    '$name: $because',
    ({ because, traits, asked }) => {
      expect(hindranceOf(traits, asked)).toBe(because);
    },
  );

  test('where nothing but the night hinders, that is the reason', () => {
    const night = { ...need, now: new Date('2026-03-04T04:00:00Z') };
    expect(hindranceOf({ skills: [] }, night)).toBe('skill');
    expect(
      hindranceOf(
        {},
        { ...night, community: { ...community, boundaries: { ...community.boundaries, quietHours: undefined } } },
      ),
    ).toBeUndefined();
  });
});

describe('the order', () => {
  const order = (...traits: readonly Traits[]): readonly string[] =>
    rank(traits.map(candidate), need).eligible.map(({ candidate: { member } }) => member.id);

  test('puts a shared language before fewer invitations', () => {
    expect(order({ id: 'a', language: 'es' }, { id: 'b', invitationsLast7Days: 3 })).toEqual(['b', 'a']);
  });

  test('puts fewer invitations before the distance', () => {
    expect(order({ id: 'a', invitationsLast7Days: 1 }, { id: 'b', place: { area: 'Near' } })).toEqual(['b', 'a']);
  });

  test('puts a known distance, the nearest first, before an unknown one', () => {
    const [far, nowhere] = [
      { id: 'a', place: { area: 'Near' } },
      { id: 'b', place: undefined },
    ];
    expect(order(nowhere, far, { id: 'c' })).toEqual(['c', 'a', 'b']);
  });

  test('puts the distance before how long ago it was', () => {
    const longAgo = new Date('2026-01-01T00:00:00Z');
    expect(
      order({ id: 'a', place: { area: 'Near' }, lastInvitedAt: longAgo }, { id: 'b', lastInvitedAt: now }),
    ).toEqual(['b', 'a']);
  });

  test('puts whoever was never asked first, then whoever was asked longest ago', () => {
    const [january, february] = [new Date('2026-01-01T00:00:00Z'), new Date('2026-02-01T00:00:00Z')];
    expect(order({ id: 'a', lastInvitedAt: february }, { id: 'b', lastInvitedAt: january }, { id: 'c' })).toEqual([
      'c',
      'b',
      'a',
    ]);
  });

  test('is settled by the id where all else is equal', () => {
    expect(order({ id: 'b' }, { id: 'a' })).toEqual(['a', 'b']);
  });

  test('those who were glad of each other come before those asked less, and not where only one was', () => {
    const both = [gladly, { ...gladly, fromId: 'ben', aboutId: 'asker' }];
    const others = [candidate({ id: 'ana' }), candidate({ invitationsLast7Days: 2 })];
    const first = (feelings: readonly Feeling[]) =>
      rank(others, { ...need, feelings }).eligible[0]?.candidate.member.id;
    expect([first(both), first([gladly]), first([])]).toEqual(['ben', 'ana', 'ana']);
  });

  test('states its reasons', () => {
    const [first] = rank(
      [candidate({ place: { area: 'Near' }, language: 'es', invitationsLast7Days: 2, lastInvitedAt: now })],
      need,
    ).eligible;
    expect(first?.reasons).toEqual({
      sharesLanguage: false,
      likeEachOther: false,
      invitationsLast7Days: 2,
      miles: expect.any(Number),
      lastInvitedAt: now,
    });
    expect(first?.reasons.miles).toBeCloseTo(1.04, 1);
  });
});

describe('whoever the neighbours are', () => {
  const traits: fc.Arbitrary<Traits> = fc.record(
    {
      language: fc.constantFrom('en', 'es'),
      place: fc.constantFrom(
        ...['Here', 'Near', 'Far', 'Unmapped'].map((area) => ({ area })),
        { zip: '99999' },
        undefined,
      ),
      invitationsLast7Days: fc.integer({ min: 0, max: 5 }),
      lastInvitedAt: fc.constantFrom(undefined, now, new Date('2026-02-01T00:00:00Z')),
      reachMiles: fc.constantFrom(undefined, 0, 1, 20),
      asksPerWeek: fc.constantFrom(undefined, 0, 2, 10),
      skills: fc.constantFrom<Member['skills'][]>(['ride'], ['ride', 'meal'], []),
    },
    { requiredKeys: [] },
  );

  const crowd = fc
    .array(traits, { maxLength: 12 })
    .map((each) => each.map((one, index) => candidate({ ...one, id: `member-${String(index).padStart(2, '0')}` })));

  const shuffled = crowd.chain((all) =>
    fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
  );

  const ids = (ranked: readonly Ranked[]): readonly string[] => ranked.map(({ candidate: { member } }) => member.id);

  test('the order does not depend on where they came from', () => {
    fc.assert(
      fc.property(shuffled, ([all, mixed]) => {
        expect(ids(rank(mixed, need).eligible)).toEqual(ids(rank(all, need).eligible));
      }),
    );
  });

  test('any two stand to each other as they do among all', () => {
    fc.assert(
      fc.property(crowd, (all) => {
        const { eligible } = rank(all, need);
        for (const [place, first] of eligible.entries()) {
          for (const second of eligible.slice(place + 1)) {
            expect(ids(rank([second.candidate, first.candidate], need).eligible)).toEqual(ids([first, second]));
          }
        }
      }),
      { numRuns: 50 },
    );
  });

  test('everybody is either asked, with the reasons for their place, or hindered by something', () => {
    fc.assert(
      fc.property(crowd, (all) => {
        const { eligible, hindered } = rank(all, need);
        const seen = [...eligible, ...hindered].map(({ candidate: { member } }) => member.id);
        expect(seen.toSorted()).toEqual(all.map(({ member }) => member.id));
        for (const [place, { reasons }] of eligible.entries()) {
          const next = eligible[place + 1]?.reasons;
          if (next) expect(weigh(reasons) <= weigh(next)).toBe(true);
        }
      }),
    );
  });

  /** The reasons as one word, in which the better sorts first. */
  function weigh({ sharesLanguage, invitationsLast7Days, miles, lastInvitedAt }: Ranked['reasons']): string {
    const parts = [sharesLanguage ? 0 : 1, invitationsLast7Days, miles ?? 1e6, lastInvitedAt?.getTime() ?? 0];
    return parts.map((part) => part.toFixed(9).padStart(30, '0')).join(' ');
  }
});

describe('a wave', () => {
  test('reaches half as far again each time, and three times as far at most', () => {
    expect([0, 1, 2, 3, 4, 5, 50].map((wave) => reachInWave(wave, community))).toEqual([5, 7.5, 10, 12.5, 15, 15, 15]);
  });

  test('is larger where several are needed, and where it was handed back', () => {
    const { waveSize } = community.dispatch;
    expect(waveSizeFor(request, community)).toBe(waveSize);
    expect(waveSizeFor({ ...request, needed: 3 }, community)).toBe(waveSize + 2);
    expect(waveSizeFor({ ...request, round: 1 }, community)).toBe(waveSize * 2);
  });
});
