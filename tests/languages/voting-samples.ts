// What is said where members decide together, with arguments as they usually are and as long as they get.
import type { MonthCallSayings } from '../../src/domain/month-phrases.ts';
import type { SaidProposal, VotingCallSayings, VotingSayings } from '../../src/domain/voting/phrases.ts';
import { longestName, name, type Samples } from './sample-arguments.ts';

const until = { day: { weekday: 4, month: 3, day: 5 }, clock: { hour: 20, minute: 0 } } as const;
const quiet = { what: 'quietHours', hours: { from: { hour: 22, minute: 0 }, to: { hour: 7, minute: 0 } } } as const;
const longest: SaidProposal = { what: 'steward', name: longestName };
const alone = { typical: [{}] };
const proposalId = '7b1c0000-0000-4000-8000-000000000001';

const everyProposal: readonly SaidProposal[] = [
  quiet,
  { what: 'quietHours', hours: 'none' },
  { what: 'asksPerWeek', count: 1 },
  { what: 'asksPerWeek', count: 3 },
  { what: 'reachMiles', count: 4 },
  { what: 'addKind', kind: 'pets' },
  { what: 'dropKind', kind: 'tech' },
  { what: 'joining', joining: 'open' },
  { what: 'joining', joining: 'vouch' },
  { what: 'joining', joining: 'code', code: 'RIVER' },
  { what: 'monthly', on: true },
  { what: 'monthly', on: false },
  { what: 'area', zip: '60625', area: 'Northside', isNew: false },
  { what: 'area', zip: '60626', area: 'Sunnyside', isNew: true },
  { what: 'voting', part: 'quorumPercent', count: 30 },
  { what: 'voting', part: 'sharePercent', count: 66 },
  { what: 'voting', part: 'days', count: 7 },
  { what: 'steward', name },
  { what: 'keepOut', name: undefined },
];

const tally = { yes: 12, no: 3, either: 2, asked: 31, needed: 8 };

export const votingSamples: { readonly [Id in keyof VotingSayings]: Samples<Id> } = {
  proposalUsage: alone,
  proposalLacks: {
    typical: (
      [
        'quietHours',
        'asksPerWeek',
        'reachMiles',
        'addKind',
        'dropKind',
        'joining',
        'monthly',
        'area',
        'voting',
        'steward',
        'keepOut',
      ] as const
    ).map((about) => ({ about })),
  },
  confirmProposal: {
    typical: everyProposal.map((proposed) => ({ proposed, days: 5 })),
    longest: { proposed: longest, days: 30 },
  },
  proposalOpened: { typical: [{ until }] },
  proposalDropped: alone,
  proposalSame: alone,
  proposalTaken: { typical: [{ proposed: quiet }] },
  proposalOwn: { typical: [{ proposed: quiet }], longest: { proposed: longest } },
  proposalsEnough: alone,
  proposalWho: alone,
  proposalUnclear: { typical: [{ name }], longest: { name: longestName } },
  proposeAgain: alone,
  stewardAlready: { typical: [{ name }], longest: { name: longestName } },
  notKeptOut: alone,
  standAsked: { typical: [{ name }], longest: { name: longestName } },
  standDeclined: { typical: [{ name }, { name: undefined }], longest: { name: longestName } },
  proposalWithdrawn: alone,
  nothingProposed: alone,
  askStand: alone,
  standThanks: { typical: [{ until }] },
  standNotNow: alone,
  youAreSteward: { typical: [{ until }] },
  stewardThanked: alone,
  stewardStays: alone,
  askVote: {
    typical: [
      { proposalId, proposed: quiet, until, household: false, again: false },
      { proposalId, proposed: quiet, until, household: true, again: false },
      { proposalId, proposed: quiet, until, household: false, again: true },
    ],
    longest: { proposalId, proposed: longest, until, household: true, again: false },
  },
  voteKept: { typical: [{ proposed: quiet, until }], longest: { proposed: longest, until } },
  voteIsOver: alone,
  voteNotYours: alone,
  noVotes: alone,
  voteResult: {
    typical: [
      { proposed: quiet, outcome: 'carried', tally },
      { proposed: quiet, outcome: 'rejected', tally },
      { proposed: quiet, outcome: 'noQuorum', tally: { ...tally, yes: 2, no: 0, either: 1 } },
      { proposed: quiet, outcome: 'moot', tally },
      { proposed: quiet, outcome: 'withdrawn' },
    ],
    longest: { proposed: longest, outcome: 'rejected', tally },
  },
};

type TogetherCallSayings = VotingCallSayings & MonthCallSayings;
type CallArguments = { readonly [Id in keyof TogetherCallSayings]: readonly Readonly<TogetherCallSayings[Id]>[] };

const some = [
  { digit: 1, kind: 'childcare' },
  { digit: 2, kind: 'repair' },
  { digit: 3, kind: 'pets' },
  { digit: 4, kind: 'supplies' },
] as const;

export const togetherSamples: CallArguments = {
  togetherMenu: [{ open: 0 }, { open: 1 }, { open: 3 }],
  monthsMenu: [{ monthly: true }, { monthly: false }],
  proposeMenu: [{}],
  proposeAskingMenu: [{}],
  proposeHelpMenu: [{}],
  askProposedHours: [{}],
  askProposedCount: [
    { of: 'asksPerWeek' },
    { of: 'reachMiles' },
    { of: 'quorumPercent' },
    { of: 'sharePercent' },
    { of: 'days' },
  ],
  askProposedKind: [
    { add: true, kinds: some },
    { add: false, kinds: some, onward: { digit: 5, toStart: false } },
    { add: true, kinds: [] },
  ],
  askProposedJoining: [{}],
  askProposedSteward: [{}],
  askProposedRule: [{}],
};
