// Callers as decisions may meet them, each with what the line knows of them, for walking through all menus without a database.
import type { AnnouncementOf } from '../../src/domain/announcement.ts';
import type { CallPlace } from '../../src/domain/call-place.ts';
import type { Spoken } from '../../src/domain/call-script.ts';
import type { Community } from '../../src/domain/community.ts';
import type { Decision } from '../../src/domain/decision.ts';
import type { HeldText } from '../../src/domain/held-text.ts';
import { kinds } from '../../src/domain/kinds.ts';
import type { Contact, Member, StewardPin } from '../../src/domain/people.ts';
import type { PhoneFriends, Side } from '../../src/domain/phone-friends.ts';
import type { Question } from '../../src/domain/question.ts';
import type { Invitation, Request } from '../../src/domain/request.ts';
import { newSeries } from '../../src/domain/series.ts';
import type { News, Snapshot } from '../../src/domain/snapshot.ts';
import type { SpokenRequest } from '../../src/domain/spoken-forms.ts';
import type { Balloted } from '../../src/domain/voting/proposal.ts';
import { riverside } from '../support/riverside.ts';

/** 10 in the morning in Chicago, a Tuesday. */
const now = new Date('2026-03-03T16:00:00Z');
const line = '+13125550100';
const place = { area: 'Northside', zip: '60640' };

type Details = Parameters<Decision['ask']>[1];

export interface Scene {
  readonly name: string;
  readonly snapshot: Snapshot;
  readonly direction: 'in' | 'out';
  /** The caller comes out of this place; absent: the call begins. */
  readonly comesFrom?: CallPlace;
  /** The main menu is walked from here, too: with every key, or with these. */
  readonly goesOn?: true | readonly string[];
  readonly answeredBy?: 'machine';
}

const member = (id: string, contactId: string, more: Partial<Member> = {}): Member => ({
  id,
  contactId,
  name: 'María Guadalupe',
  language: 'en',
  languageChosen: true,
  channel: 'voice',
  skills: [],
  steward: false,
  place,
  ...more,
});

const contact = (id: string, members: readonly Member[], more: Partial<Contact> = {}): Contact => ({
  id,
  phone: `+1312555${id.padStart(4, '0')}`,
  line,
  language: members[0]?.language ?? 'en',
  optedOut: false,
  textless: false,
  dialogue: { questions: [] },
  members,
  version: 1,
  ...more,
});

const proposal = (state: 'open' | 'asked'): Balloted => ({
  ...{ id: state, byId: 'ben', state, openedAt: now, closesAt: new Date('2026-03-08T20:00:00Z'), cast: 0 },
  proposed: state === 'open' ? { what: 'asksPerWeek', count: 3 } : { what: 'steward', memberId: 'me' },
  voters: [{ memberId: 'me', hasAnswered: false }],
});

const vote = {
  proposalId: 'open',
  friendsId: 'open',
  proposed: { what: 'asksPerWeek', count: 3 },
  until: { day: { weekday: 7, month: 3, day: 8 }, clock: { hour: 14, minute: 0 } },
  household: false,
  again: false,
} as const;

const invitation = (memberId: string, contactId: string, status: Invitation['status']): Invitation => ({
  ...{ memberId, contactId, status, round: 0, wave: 1, askedAt: now },
  ...(status === 'asked' ? {} : { answeredAt: now }),
});

const request = (code: number, requesterId: string, more: Partial<Request> = {}): Request => ({
  ...{ id: `request-${code}`, code, requesterId, kind: 'company', status: 'open', when: '2026-03-05T14:30', place },
  ...{ words: 'to the clinic', pictures: [], needed: 1, round: 0, wave: 1, truthTold: false, openedAt: now },
  invitations: [],
  version: 1,
  ...more,
});

const said = (code: number): SpokenRequest => ({
  code,
  kind: 'company',
  when: { day: { weekday: 4, month: 3, day: 5 }, clock: { hour: 14, minute: 30 } },
  area: 'Northside',
});

const words: HeldText = {
  body: 'is there a lift?',
  pictures: [],
  reading: { meaning: 'talk', sureness: 1, explicit: false },
};

const allKinds = kinds.map(({ id }) => id);
const kindChoices = allKinds.map((kind, index) => ({ digit: index + 1, kind }));

export function scenes(language: string): readonly Scene[] {
  const community: Community = { ...riverside, kinds: allKinds, languages: ['en', 'es'], joinCode: 'RIVER' };
  const me = (more: Partial<Member> = {}) => member('me', '1', { language, ...more });
  const own = contact('1', [me()], { language });
  const ben = contact('2', [member('ben', '2', { name: 'Benjamín Antonio', channel: 'text' })]);
  const ana = contact('3', [member('ana', '3', { name: undefined, channel: 'text' })]);
  const rosa = contact('9', [member('rosa', '9', { name: 'Rosa', channel: 'text', steward: true })]);
  const luis = contact('8', [member('luis', '8', { name: 'Luis', channel: 'text', steward: true })]);
  const others = [ben, ana, rosa, luis];

  const world = (more: Partial<Snapshot>): Snapshot => ({
    now,
    community,
    from: { phone: own.phone, line },
    contactId: '1',
    requests: [],
    contacts: [own, ...others],
    stewards: [
      { memberId: 'rosa', contactId: '9' },
      { memberId: 'luis', contactId: '8' },
    ],
    feelings: [],
    partnerIds: [],
    kindWords: [],
    carried: [],
    sharings: [],
    wishes: [],
    opinions: [],
    shifts: [],
    candidates: [],
    friends: [],
    proposals: [proposal('open'), proposal('asked')],
    news: [],
    failedCalls: 0,
    inCall: false,
    fresh: {
      contactId: 'new',
      memberId: 'new-member',
      requestId: 'new-request',
      requestCode: 99,
      vouchCode: '4711',
      opinionId: 'new-opinion',
      shiftId: 'new-shift',
      announcementId: 'new-announcement',
      proposalId: 'new-proposal',
      friendsId: 'new-friends',
    },
    ...more,
  });
  const caller = (known: Contact, more: Partial<Snapshot> = {}) => world({ contacts: [known, ...others], ...more });
  const stranger = (more: Partial<Community>, phone = own.phone) =>
    world({ community: { ...community, ...more }, from: { phone, line }, contactId: undefined, contacts: others });
  const incoming = (name: string, snapshot: Snapshot): Scene => ({ name, snapshot, direction: 'in' });

  /** The main menu is walked from here, too. */
  const allOf = (name: string, snapshot: Snapshot): Scene => ({ ...incoming(name, snapshot), goesOn: true });

  const asked = (question: Details, phrase: Spoken, requests: readonly Request[] = []): Scene => {
    const open = { askedAt: now, ...question, memberId: 'me' } as Question;
    const news: News = { id: '1', memberId: 'me', phrase, urgent: false, dueAt: now, requestId: requests[0]?.id };
    const known = contact('1', [me()], { language, dialogue: { questions: [open] } });
    return { name: `called: ${phrase.say}`, snapshot: caller(known, { news: [news], requests }), direction: 'out' };
  };
  const told = (phrase: Spoken, requests: readonly Request[] = []): Scene => {
    const news: News = { id: '1', memberId: 'me', phrase, urgent: false, dueAt: now, requestId: requests[0]?.id };
    return { name: `called: ${phrase.say}`, snapshot: caller(own, { news: [news], requests }), direction: 'out' };
  };

  const open = [request(11, 'ben'), request(12, 'ana', { when: 'now', place: { zip: '60613' } })];
  const helped = request(13, 'me', { status: 'matched', invitations: [invitation('ben', '2', 'matched')] });
  const helping = request(14, 'ben', { status: 'matched', invitations: [invitation('me', '1', 'matched')] });
  const waiting = request(15, 'me', { invitations: [invitation('ben', '2', 'asked')] });
  const weekly = request(16, 'me', {
    series: {
      ...newSeries,
      rhythm: { weekdays: [4], weeks: 1, time: '14:30' },
      day: '2026-03-05',
      words: '',
      place,
      needed: 1,
    },
  });
  const invited = request(17, 'ben', { invitations: [invitation('me', '1', 'asked')] });
  const draft = { needed: 1, words: 'I need help', pictures: [] };
  const held = words;
  const choices = Array.from({ length: 6 }, (_, index) => ({ digit: index + 1, request: said(20 + index) }));
  const six = choices.map(({ request: { code } }) =>
    request(code, 'ben', { invitations: [invitation('me', '1', 'asked')] }),
  );

  const talk = { asker: { callSid: 'CA9', nextStep: 3 }, until: new Date(now.getTime() + 180_000) };
  const lonely = request(19, 'ben', { when: 'now', place: undefined, words: '', talk });
  const rung = (name: string, more: Partial<Request> = {}, members: readonly Member[] = [me()]): Scene => {
    const asked = { ...lonely, invitations: [invitation('me', '1', 'asked')], ...more };
    const known = contact('1', members, { language });
    const talkCall = { requestId: asked.id, memberId: 'me' };
    return { name, snapshot: { ...caller(known, { requests: [asked] }), talkCall }, direction: 'out' };
  };
  const friends = (name: string, side: Side): Scene => {
    const [one, other] = side === 'one' ? ['me', 'ana'] : ['ana', 'me'];
    const meeting = { tries: 1, ringing: side, dueAt: new Date(now.getTime() + 240_000) };
    const pair: PhoneFriends = {
      ...{ id: 'friends', oneId: one, otherId: other, oneAgreed: true, otherAgreed: true, isSet: true },
      ...{ time: { at: '15:00', weekday: 4 }, nextAt: new Date(now.getTime() + 86_400_000), meeting, version: 1 },
    };
    const known = caller(contact('1', [me()], { language }), {});
    const snapshot = { ...known, friends: [pair], talkCall: { requestId: pair.id, memberId: 'me' } };
    return { name, snapshot, direction: 'out' };
  };
  const fetched = (name: string, { talk: _, ...more }: Partial<Request>): Scene => {
    const own = { ...request(19, 'me', { when: 'now', place: undefined, words: '' }), ...more };
    const comesFrom = { menu: 'companyWait', requestId: own.id } as const;
    return { ...incoming(name, caller(contact('1', [me()], { language }), { requests: [own] })), comesFrom };
  };
  const steward = (name: string, pin?: StewardPin): Scene => {
    const phrase = { say: 'wordFrom', name: 'Ana', recording: { sid: `RE${'2'.repeat(32)}`, seconds: 9 } } as const;
    const dialogue = { questions: [], ...(pin && { pins: { me: pin } }) };
    const news: readonly News[] = [{ id: '1', memberId: 'me', phrase, urgent: false, dueAt: now }];
    return incoming(name, caller(contact('1', [me({ steward: true })], { language, dialogue }), { news }));
  };
  const later = new Date(now.getTime() + 3_600_000);
  const pins = { me: { is: 'chosen', digits: '2468', wrong: 0 } } as const;
  const looksAfter = contact('1', [me({ steward: true })], { language, dialogue: { questions: [], pins } });
  const stewards = [
    { memberId: 'me', contactId: '1' },
    { memberId: 'rosa', contactId: '9' },
  ];
  const unopposed = { askedAt: now, expiresAt: new Date(now.getTime() + 86_400_000) };
  const neighbours = ['José Antonio', 'María José', 'Ana Lucía', 'Benjamín', undefined].map((name, index) =>
    contact(`2${index}`, [member(`neighbour-${index}`, `2${index}`, { name, skills: ['company'] })]),
  );
  const candidates = neighbours.flatMap(({ members }) =>
    members.map((one) => ({ member: one, invitationsLast7Days: 0, lastInvitedAt: undefined })),
  );
  const wrong = request(21, 'ana', { status: 'done', closedAt: now, invitations: [invitation('ben', '2', 'done')] });
  const many = Array.from({ length: 7 }, (_, index) => `Juan Antonio ${'ABCDEFG'[index]}`);
  const large = contact(
    '1',
    many.map((name, index) => member(index === 0 ? 'me' : `other-${index}`, '1', { name, language })),
    { language },
  );
  const crew = many.map((name, index) => contact(`3${index}`, [member(`crew-${index}`, `3${index}`, { name })]));
  const helpedByMany = (requesterId: string): Request =>
    request(23, requesterId, {
      ...{ status: 'matched', needed: crew.length },
      invitations: crew.map(({ id }, index) => invitation(`crew-${index}`, id, 'matched')),
    });
  const round: AnnouncementOf<'round'> = {
    ...{ id: 'round', byId: 'rosa', audience: {}, state: 'sending', announcedAt: now },
    content: { about: 'round', until: later },
  };
  const reason = { danger: 'heat' } as const;
  const storm = {
    ...{ id: 'storm', byId: 'rosa', audience: {}, announcedAt: now },
    state: 'sending',
    content: { about: 'storm', reason, until: later },
  } as const;
  const silent = { storm: { asked: { roundId: 'storm', reason, askedAt: now } } };
  const stormPeople = ['José Antonio', undefined].map((name) => ({
    ...{ memberId: `silent-${name}`, name, checkIn: silent, buddyName: undefined, waits: false },
  }));
  const atDesk = (name: string, more: Partial<Snapshot>): Scene => ({
    ...incoming(name, caller(looksAfter, { ...more, stewards })),
    goesOn: ['0', 'silence'],
  });

  return [
    rung('rung to talk'),
    rung('rung to talk, and somebody was faster', { status: 'matched' }),
    rung('rung to talk, and they are gone', { status: 'withdrawn' }),
    rung('rung to talk, and they are to be called back', { talk: undefined }),
    rung('a household is rung to talk', {}, [me(), member('he', '1', { name: 'Harold', language })]),
    { ...rung('a machine is rung to talk'), answeredBy: 'machine' },
    friends('a friend is rung first', 'one'),
    friends('a friend is rung, and the other waits', 'other'),
    fetched('nobody came to talk', {}),
    fetched('somebody came by text', { status: 'matched', invitations: [invitation('ben', '2', 'matched')] }),
    fetched('a talk is over', { status: 'done', closedAt: now }),
    fetched('a talk is not wanted any more', { status: 'withdrawn', closedAt: now }),
    steward('a steward with a PIN', { is: 'chosen', digits: '2468', wrong: 0 }),
    steward('a steward with a code', { is: 'code', digits: '4711', wrong: 0, until: later }),
    steward('a steward with an old code', { is: 'code', digits: '4711', wrong: 0, until: now }),
    steward('a steward without a PIN'),
    atDesk('a steward who looks after the line', {
      ...{ requests: [...open, lonely], candidates, contacts: [looksAfter, ...others, ...neighbours] },
      opinions: [{ id: 'opinion', about: 'block', memberId: 'ben', askedById: 'rosa', ...unopposed }],
    }),
    atDesk('a steward where something was wrong, and many help', {
      requests: [wrong, helpedByMany('ana')],
      contacts: [looksAfter, ...others, ...crew],
      feelings: [{ fromId: 'ana', aboutId: 'ben', is: 'wrong', asked: 1 }],
    }),
    atDesk('a steward while nobody waits and a round is under way', { round }),
    atDesk('a steward in a storm', { storm, stormPeople }),
    steward('a steward who keyed wrong ones', { is: 'chosen', digits: '2468', wrong: 0, closedUntil: later }),
    incoming('a stranger', stranger({ joining: 'open' })),
    incoming('a stranger where a code is wanted', stranger({ joining: 'code' })),
    incoming('a stranger who must be vouched for', stranger({ joining: 'vouch' })),
    incoming('a stranger where one language is spoken', stranger({ joining: 'open', languages: [language] })),
    incoming('a hidden number', stranger({}, '')),
    allOf(
      'a member',
      caller(own, {
        requests: [...open, lonely],
        wishes: [{ memberId: 'me', wishes: { kinds: ['company', 'ride'], when: 'weekends' } }],
      }),
    ),
    allOf(
      'a member without name and place',
      caller(contact('1', [me({ name: undefined, place: undefined })], { language })),
    ),
    incoming(
      'a household',
      caller(contact('1', [me(), member('he', '1', { name: 'Harold', language })], { language })),
    ),
    incoming('a large household', caller(large)),
    incoming('a member who rests', caller(contact('1', [me({ pausedUntil: new Date('2027-01-01') })], { language }))),
    incoming('a member who stopped the texts', caller(contact('1', [me()], { language, optedOut: true }))),
    incoming('a member who is kept out', caller(contact('1', [me({ blockedUntil: later })], { language }))),
    incoming(
      'a member who is kept out for good',
      caller(contact('1', [me({ blockedUntil: new Date('9999-01-01') })], { language })),
    ),
    {
      ...incoming(
        'a member who may let newcomers in',
        caller(own, { requests: open, community: { ...community, joining: 'vouch' } }),
      ),
      goesOn: ['4'],
    },
    {
      ...incoming(
        'somebody new, for whom nobody has vouched',
        caller(
          contact('1', [me({ newcomer: true })], {
            language,
            vouchCode: '4812',
            dialogue: { questions: [], codeUntil: later },
          }),
          {
            requests: open,
            community: { ...community, joining: 'vouch' },
          },
        ),
      ),
      goesOn: ['4'],
    },
    incoming('a member with one match', caller(own, { requests: [helped] })),
    allOf(
      'a member whom many help',
      caller(own, { requests: [helpedByMany('me')], contacts: [own, ...others, ...crew] }),
    ),
    allOf('a member with several requests', caller(own, { requests: [helped, helping, waiting, weekly, ...open] })),
    incoming('a member who is invited', caller(own, { requests: [invited] })),
    told({ say: 'invitation', request: said(17), miles: 2, again: false, helpedBefore: true }, [invited]),
    told({ say: 'invitationChanged', request: said(17) }, [invited]),
    told({ say: 'matchedRequester', name: 'Benjamín Antonio', request: said(13), more: 0 }, [helped]),
    told({ say: 'deskCall', name: 'Benjamín Antonio', code: 13, memberId: 'ben' }, [helped]),
    told({ say: 'reminder', request: said(13), names: ['Benjamín Antonio'] }, [helped]),
    told({ say: 'relay', name: 'Benjamín Antonio', code: 13, words: 'I am on my way.' }, [helped]),
    told({ say: 'readText', words: 'Request 13 is covered. Thank you for being there!', saying: 'covered' }),
    asked({ ask: 'kind', draft }, { say: 'askKind', kinds: kindChoices }),
    asked({ ask: 'when', draft: { ...draft, kind: 'ride' } }, { say: 'askWhen', past: false }),
    asked(
      { ask: 'area', draft: { ...draft, kind: 'ride', when: 'now' } },
      { say: 'askArea', areas: [], unknown: false },
    ),
    asked(
      { ask: 'confirmNeed', draft: { ...draft, kind: 'ride', when: 'now', place } },
      { say: 'confirmNeed', kind: 'ride' },
    ),
    asked({ ask: 'name', memberId: 'me' }, { say: 'askName' }),
    asked({ ask: 'offerKinds' }, { say: 'askOffer', kinds: kindChoices, offered: [] }),
    asked({ ask: 'ownArea' }, { say: 'askArea', areas: [], unknown: false }),
    asked({ ask: 'ownHours' }, { say: 'askHours', unknown: false }),
    asked({ ask: 'forgetMe' }, { say: 'askForget' }),
    asked(
      { ask: 'whichTimes', requestId: weekly.id },
      { say: 'askWhichTimes', request: { ...said(16), rhythm: { weekdays: [4], weeks: 1, time: '14:30' } } },
      [weekly],
    ),
    asked(
      { ask: 'which', to: 'yes', requestIds: six.map(({ id }) => id), held },
      { say: 'whichRequest', choices },
      six,
    ),
    asked(
      { ask: 'condition', requestId: waiting.id, helperId: 'ben' },
      { say: 'condition', request: said(15), words: 'yes but not before 3' },
      [{ ...waiting, invitations: [invitation('ben', '2', 'conditional')] }],
    ),
    asked(
      { ask: 'answerHelper', requestId: waiting.id, helperId: 'ben', words: 'is there a lift?' },
      { say: 'helperAsks', code: 15, words: 'is there a lift?' },
      [waiting],
    ),
    asked(
      { ask: 'didItHappen', requestId: helped.id },
      { say: 'didItHappen', request: said(13), names: ['Benjamín Antonio'] },
      [helped],
    ),
    asked(
      { ask: 'didItHappen', requestId: helping.id },
      { say: 'didYouHelp', request: said(14), name: 'Benjamín Antonio' },
      [helping],
    ),
    asked({ ask: 'checkIn', memberId: 'me' }, { say: 'checkIn', name: 'Edna', hour: 9, again: true }),
    asked({ ask: 'howWasTalk', requestId: helping.id }, { say: 'howWasTalk' }, [helping]),
    asked({ ask: 'rest' }, { say: 'offerRest', because: 'people', count: 5 }, [helping]),
    asked({ ask: 'offerOneDay' }, { say: 'offerOneDay' }),
    asked({ ask: 'couldUse' }, { say: 'couldUse', community: community.name, kinds: kindChoices }),
    asked({ ask: 'couldGive', use: ['company'] }, { say: 'couldGive', kinds: kindChoices, offered: [] }),
    asked({ ask: 'stillOffers' }, { say: 'stillOffers', kinds: ['ride'] }),
    asked(
      { ask: 'couldFill', gap: { kind: 'ride', area: 'Northside', weekday: 7, nobody: true } },
      { say: 'couldFill', kind: 'ride', area: 'Northside', weekday: 7, nobody: true },
    ),
    asked(
      { ask: 'confirmProposal', proposed: { what: 'addKind', kind: 'pets' } },
      { say: 'confirmProposal', proposed: { what: 'addKind', kind: 'pets' }, days: 5 },
    ),
    asked({ ask: 'stand', proposalId: 'asked' }, { say: 'askStand' }),
    asked(
      { ask: 'vote', proposalId: 'open', until: proposal('open').closesAt, all: false },
      { say: 'askVote', ...vote },
    ),
    asked({ ask: 'beBuddy', forId: 'ana' }, { say: 'beBuddy', name: 'Ana' }),
    asked(
      { ask: 'beFriends', forId: 'ana', friendsId: 'friends', name: 'Ana' },
      { say: 'beFriends', name: 'Ana', time: { clock: { hour: 15, minute: 0 }, weekday: 4 } },
    ),
    asked({ ask: 'lookIn', forId: 'ana' }, { say: 'lookIn', name: 'Ana' }),
    asked({ ask: 'lookedIn', forId: 'ana' }, { say: 'lookInThanks', name: 'Ana', words: 'My neighbor has a key' }),
    asked(
      { ask: 'again', requestId: helped.id, aboutIds: ['ben'] },
      { say: 'done', code: 13, again: { name: 'Benjamín Antonio' } },
      [helped],
    ),
    asked(
      { ask: 'notWith', memberIds: ['ben', 'ana', 'ben', 'ana'] },
      {
        say: 'whichPartner',
        names: ['Northside', 'Riverside', 'Eastgate', 'Old Town'].map((area, index) => ({
          ...{ digit: index + 1, name: `Benjamín Antonio, ${area}` },
        })),
      },
      [helped],
    ),
    asked(
      { ask: 'stillWilling', requestId: helping.id },
      { say: 'promoted', request: said(14), name: 'Benjamín Antonio' },
      [helping],
    ),
    asked(
      { ask: 'sendAnyway', requestId: helped.id, held },
      { say: 'sendAnyway', name: 'Benjamín Antonio', holds: 'phone' },
      [helped],
    ),
    asked({ ask: 'meant', held }, { say: 'meant', meaning: 'hours' }),
    asked(
      { ask: 'sure', answer: 'yes', requestId: invited.id, held },
      { say: 'sure', answer: 'yes', request: said(17) },
      [invited],
    ),
    asked(
      {
        ask: 'confirmChange',
        requestId: waiting.id,
        held,
        change: { kind: 'ride', when: '2026-03-06', words: '', needed: 1 },
      },
      { say: 'confirmChange', request: said(15) },
      [waiting],
    ),
    { ...told({ say: 'covered', code: 13 }), name: 'a machine', answeredBy: 'machine' },
    {
      ...told({ say: 'covered', code: 13 }),
      name: 'a large household is called',
      snapshot: caller(large, { news: [{ id: '1', phrase: { say: 'covered', code: 13 }, urgent: false, dueAt: now }] }),
    },
    {
      ...told({ say: 'covered', code: 13 }),
      name: 'a household is called',
      snapshot: caller(contact('1', [me(), member('he', '1', { name: 'Harold', language })], { language }), {
        news: [{ id: '1', phrase: { say: 'covered', code: 13 }, urgent: false, dueAt: now }],
      }),
    },
  ];
}
