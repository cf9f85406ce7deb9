// English, when it is heard in a call, where that is worded otherwise: deciding together.
import type { Wordings } from '../../../domain/phrases.ts';
import type { SaidProposal, VotingSayings } from '../../../domain/voting/phrases.ts';
import { answered } from '../../../domain/voting/rule.ts';
import { someone } from '../wording/phrasing.ts';
import { moment, yesOrNo } from '../wording/said.ts';
import { proposal } from '../wording/voting.ts';

const howToSay: Readonly<Record<SaidProposal['what'], string>> = {
  quietHours: 'Say: propose quiet hours, and from when to when.',
  asksPerWeek: 'One person can be asked 1 to 50 times a week.',
  reachMiles: 'Helpers can be asked to go up to 500 miles.',
  addKind: 'That is no kind of help I know.',
  dropKind: 'One kind of help has to be left.',
  joining: 'There is no code to join with yet. Say: propose join code, and one word.',
  monthly: 'Say: propose monthly, or: propose monthly off.',
  area: 'Say: propose area, the ZIP, and the name of the area.',
  voting: 'Five to 100 percent can be asked to answer, 50 to 100 to agree, within 1 to 30 days.',
  steward: 'Say: propose steward, and the first name of a neighbor who helped you.',
  keepOut: 'Say: propose keep out, and a first name.',
};

export const votingHeard: Partial<Pick<Wordings, keyof VotingSayings>> = {
  proposalUsage: () => `Say: propose, and what should change, like: propose quiet hours from 10 pm to 7 am.`,
  proposalLacks: ({ about }) => `That can't be proposed like this. ${howToSay[about]}`,
  confirmProposal: ({ proposed, days }) =>
    `You propose: ${proposal(proposed)}. Shall I ask all members, for ${days} day${days === 1 ? '' : 's'}? ${yesOrNo}`,
  proposalOpened: ({ until }) =>
    `Thank you. All members are asked now, and you hear what they decide after ${moment(until)}.`,
  proposalTaken: () => `Members are deciding about that just now. You can propose again when it is over.`,
  proposalOwn: ({ proposed }) =>
    `One at a time: members still decide on what you proposed, which is: ${proposal(proposed)}.`,
  proposalWho: () => `I don't know who that is.`,
  proposalUnclear: ({ name }) => `More than one ${someone(name)} could be meant. Please press their number.`,
  proposeAgain: () => `Welcome! To propose a change, please say it once more.`,
  askStand: () =>
    `A neighbor would like you as a steward, who looks after this line for a month. The members vote on it. Would you? ${yesOrNo}`,
  standThanks: ({ until }) => `Thank you! All members are asked now. You hear what they decide after ${moment(until)}.`,
  youAreSteward: ({ until }) =>
    `The members chose you as a steward until ${moment(until)}. Thank you! For what stewards do, press 0 in the main menu.`,
  stewardStays: () =>
    `Your month as a steward is over, but nobody else is one. Please stay until another is chosen. You can propose somebody.`,
  askVote: ({ proposed, until, again }) =>
    `${again ? 'You have answered this, and can change it' : 'A neighbor proposes'}: ${proposal(proposed)}. Do you agree? Press 1 for yes, 2 for no, 3 if either is fine. You have until ${moment(until)}.`,
  voteKept: ({ until }) => `Your answer is kept, and nobody sees it. You can change it until ${moment(until)}.`,
  noVotes: () => `There is nothing to vote on just now.`,
  voteResult: ({ proposed, outcome, tally }) => {
    if (!tally) return `Taken back by who proposed it: ${proposal(proposed)}. Nothing changes.`;
    const counts = `${tally.yes} said yes, ${tally.no} no, and ${tally.either} either`;
    if (outcome === 'noQuorum')
      return `${answered(tally)} answered and ${tally.needed} were needed, so nothing changes. It was about: ${proposal(proposed)}.`;
    if (outcome === 'carried') return `We decided, and it holds from now on: ${proposal(proposed)}. ${counts}.`;
    if (outcome === 'moot') return `Most agreed, but it can't be done any more: ${proposal(proposed)}. ${counts}.`;
    return `We decided to leave it as it is. Not agreed: ${proposal(proposed)}. ${counts}.`;
  },
};
