// English, when it is read: deciding together.
import type { Wordings } from '../../../domain/phrases.ts';
import type { VotingSayings } from '../../../domain/voting/phrases.ts';
import { answered } from '../../../domain/voting/rule.ts';
import { capital, someone } from '../wording/phrasing.ts';
import { moment } from '../wording/times.ts';
import { howToSay, proposal } from '../wording/voting.ts';

export const votingTexted: Pick<Wordings, keyof VotingSayings> = {
  proposalUsage: () =>
    `What should change? PROPOSE and one of: QUIET HOURS 10PM-7AM, ASKS 3, REACH 4, AREA, ADD PETS, JOIN VOUCH, STEWARD ME, QUORUM 30. To see what is open: VOTE`,
  proposalLacks: ({ about }) => `Text it like this: ${howToSay[about]}`,
  confirmProposal: ({ proposed, days }) =>
    `You propose: ${proposal(proposed)}. Shall we ask all members, for ${days} day${days === 1 ? '' : 's'}? 1 yes, 2 no`,
  proposalOpened: ({ until }) =>
    `Thank you. All members are asked now, and you hear what they decide after ${moment(until)}. To take it back: PROPOSE OFF`,
  proposalDropped: () => `All right, nobody is asked.`,
  proposalSame: () => `It is like that already, so there is nothing to decide.`,
  proposalTaken: () =>
    `Members are deciding about that just now. To answer, text VOTE. You can propose again when it is over.`,
  proposalOwn: ({ proposed }) =>
    `One at a time: members still decide on what you proposed (${proposal(proposed)}). To take it back: PROPOSE OFF`,
  proposalsEnough: () =>
    `Members are deciding about three things already. Please propose this when one of them is over.`,
  proposalWho: () =>
    `We don't know who that is. Give the number of a member here, or the first name of a neighbor who helped you.`,
  proposalUnclear: ({ name }) => `More than one ${someone(name)} could be meant. Please give their number.`,
  proposeAgain: () => `Welcome! To propose a change, please text it once more.`,
  stewardAlready: ({ name }) => `${capital(someone(name))} is a steward already.`,
  notKeptOut: () =>
    `Only stewards can put that to the members, and only of somebody who is kept out for three days just now.`,
  standAsked: ({ name }) =>
    `We ask ${someone(name)} first. If they would do it, all members are asked. You hear if not.`,
  standDeclined: ({ name }) => `${capital(someone(name))} would rather not be a steward just now, so nobody is asked.`,
  proposalWithdrawn: () => `It is taken back. Whoever was asked hears so.`,
  nothingProposed: () => `You have not proposed anything that is still open.`,
  askStand: () =>
    `A neighbor would like you as a steward, who looks after this line for a month. Members vote on it. Would you? 1 yes, 2 no`,
  standThanks: ({ until }) => `Thank you! All members are asked now. You hear what they decide after ${moment(until)}.`,
  standNotNow: () => `That is fine, and nobody else hears of it but who asked for you.`,
  youAreSteward: ({ until }) =>
    `The members chose you as a steward until ${moment(until)}. Thank you! Text OPEN to see who waits for help.`,
  stewardThanked: () => `Your month as a steward is over. Thank you for looking after all of us!`,
  stewardStays: () =>
    `Your month as a steward is over, but nobody else is one. Please stay till another is chosen: PROPOSE STEWARD and a name or number.`,
  askVote: ({ proposed, until, household, again }) =>
    `${again ? 'You have answered this, and can change it' : 'A neighbor proposes'}: ${proposal(proposed)}. ${household ? 'Each of you: do you' : 'Do you'} agree? 1 yes, 2 no, 3 either is fine. Until ${moment(until)}`,
  voteKept: ({ proposed, until }) =>
    `Your answer is kept, and nobody sees it: ${proposal(proposed)}. To change it until ${moment(until)}, text VOTE`,
  voteIsOver: () => `That vote is over. Thank you all the same!`,
  voteNotYours: () => `What is open now was proposed before you came. You will be asked the next time.`,
  noVotes: () => `There is nothing to vote on just now. To propose a change, text PROPOSE`,
  voteResult: ({ proposed, outcome, tally }) => {
    if (!tally)
      return `Taken back by who proposed it: ${proposal(proposed)}. Nothing changes. Thank you for your answers!`;
    const { yes, no, either, needed } = tally;
    const counts = `${yes} yes, ${no} no, ${either} either`;
    if (outcome === 'noQuorum')
      return `Not enough answers (${answered(tally)}, ${needed} were needed), so nothing changes: ${proposal(proposed)}.`;
    if (outcome === 'carried')
      return `We decided, and it holds from now on: ${proposal(proposed)} (${counts}). Thank you!`;
    if (outcome === 'moot') return `Most agreed (${counts}), but it can't be done any more: ${proposal(proposed)}.`;
    return `We decided to leave it as it is. Not agreed: ${proposal(proposed)} (${counts}). Thank you!`;
  },
};
