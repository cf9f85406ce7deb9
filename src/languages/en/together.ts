// English: what is only ever said in a call where members decide together.
import type { CallWordings } from '../../domain/call-phrases.ts';
import type { MonthCallSayings } from '../../domain/month-phrases.ts';
import type { VotingCallSayings } from '../../domain/voting/phrases.ts';
import { kindName } from './wording/kinds.ts';
import { keys, others } from './wording/said.ts';

const counts = {
  asksPerWeek: 'How many times a week may one person be asked at most?',
  reachMiles: 'How many miles may helpers be asked to go at most?',
  quorumPercent: 'How many percent of those asked have to answer, from 5 to 100?',
  sharePercent: 'How many percent have to agree, from 50 to 100?',
  days: 'For how many days are members asked, from 1 to 30?',
} as const;

export const together: Pick<CallWordings, keyof (VotingCallSayings & MonthCallSayings)> = {
  togetherMenu: ({ open }) =>
    `${open === 0 ? 'There is nothing to vote on just now.' : `${open === 1 ? 'One proposal is' : `${open} proposals are`} open. To hear and answer, press 1.`} To propose a change, 2. To take back what you proposed, 3. For what is told each month, 4.`,
  monthsMenu: ({ monthly }) =>
    monthly
      ? `At the beginning of each month you can hear how many of us gave and received, without names. To hear it, press 1. To hear it no more, 2. To propose that it is told to nobody, 3.`
      : `Each month all of us could hear how many gave and received, without names. To propose that, press 1.`,
  proposeMenu: () =>
    `What should change? When, how often and how far we ask, press 1. The kinds of help, 2. Who joins, 3. A steward for a month, 4. How we vote, 5.`,
  proposeAskingMenu: () => `For quiet hours, press 1. How often one is asked, 2. How far, 3.`,
  proposeHelpMenu: () => `For a new kind of help, press 1. To end one, 2.`,
  askProposedHours: () =>
    `Press when quiet begins and when it ends, like 2 2 0 0 0 7 0 0 for 10 at night to 7 in the morning. For no quiet hours, press just pound.`,
  askProposedCount: ({ of }) => `${counts[of]} Press the number, then pound.`,
  askProposedKind: ({ add, kinds, onward }) =>
    kinds.length === 0
      ? `There is no other kind of help. To go back, press star.`
      : `Which kind of help should ${add ? 'be new' : 'end'}? ${keys(kinds.map(({ digit, kind }) => ({ digit, name: kindName(kind) })))}${others(onward)}`,
  askProposedJoining: () =>
    `Who should be able to join? Press 1 for anyone, 2 for people with the code, 3 for anyone, who then helps inside homes once a member vouches for them.`,
  askProposedSteward: () =>
    `Who should be a steward for a month? For yourself, press 1 and pound. For somebody else, press the ten numbers of their telephone. Or say: propose steward, and a first name.`,
  askProposedRule: () =>
    `What should change? How many have to answer, press 1. How many have to agree, 2. For how long members are asked, 3.`,
};
