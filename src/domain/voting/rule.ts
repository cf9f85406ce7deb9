// How a community decides: how many have to answer, how many of those have to agree, and how long they are asked.
import type { Voting } from '../community.ts';
import type { Tally } from './proposal.ts';

export const usualVoting: Voting = { quorumPercent: 25, sharePercent: 60, days: 5 };

/** From half of them a majority decides; nobody can ask for more than all. */
export const votingBounds: Readonly<Record<keyof Voting, { readonly least: number; readonly most: number }>> = {
  quorumPercent: { least: 5, most: 100 },
  sharePercent: { least: 50, most: 100 },
  days: { least: 1, most: 30 },
};

export const isWithin = (part: keyof Voting, count: number): boolean =>
  Number.isInteger(count) && count >= votingBounds[part].least && count <= votingBounds[part].most;

export const answered = ({ yes, no, either }: Tally): number => yes + no + either;

/** So many have to answer. */
export const neededFor = ({ asked }: Pick<Tally, 'asked'>, { quorumPercent }: Voting): number =>
  Math.max(1, Math.ceil((asked * quorumPercent) / 100));

/** "Either is fine" counts as an answer, and for neither side. As many against as for it: it stays as it is. */
export function outcomeOf(tally: Tally, rule: Voting): 'carried' | 'rejected' | 'noQuorum' {
  const { yes, no } = tally;
  if (answered(tally) < neededFor(tally, rule)) return 'noQuorum';
  return yes > no && yes * 100 >= rule.sharePercent * (yes + no) ? 'carried' : 'rejected';
}
