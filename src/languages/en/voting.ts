// English: how a change is proposed, and how a proposal is answered.
import type { VotingLexicon } from '../language.ts';

export const voting: VotingLexicon = {
  greetings:
    'hi, hello, hey, hi there, hello there, hi all, hello all, good morning, good afternoon, good evening, please',
  propose:
    "propose, i propose, i'd like to propose, id like to propose, i would like to propose, i want to propose, can i propose, may i propose, we propose, proposal, let's vote on, lets vote on, let us vote on, can we vote on, could we vote on, i'd like us to vote on, i would like us to vote on",
  vote: 'vote, votes, voting, my vote, i vote, i vote for, the vote, what are we voting on, change my vote',
  answers: {
    yes: 'yes, y, yes please, i agree, agree, agreed, in favor, for it, i am for it, im for it',
    no: 'no, n, no thanks, i disagree, disagree, against, against it, i am against it, im against it',
    either:
      "either, either is fine, either way, i don't mind, i dont mind, dont mind, no preference, both are fine, abstain, i abstain",
  },
  off: 'off, nothing, no more, take it back, withdraw',
  subjects: {
    quietHours: 'quiet hours, quiet time, quiet, quiet hours be, quiet hours are, no texts',
    asksPerWeek: 'asks, asks a week, asked, ask, times a week, invitations',
    reachMiles: 'reach, miles, mile',
    area: 'area, zip, zip code',
    joining: 'join, joins, joining, members join, people join, who joins, new members',
    monthly: 'monthly, monthly text, monthly news, text a month, each month, every month',
    steward: 'steward, stewards',
    keepOut: 'keep out, kept out',
    voting: 'voting, vote, votes, voting rule',
    quorumPercent: 'quorum',
    sharePercent: 'share, majority',
    days: 'days, voting days',
  },
  joining: {
    open: 'open, anyone, anybody, everyone, everybody',
    code: 'code, with a code, by code, join code',
    vouch: 'vouch, vouched, vouching, a member vouches, vouched for',
  },
  remove: 'remove, drop, end, stop, without, no, no more, take out',
  none: 'none, no, off, never, be none',
  me: 'me, myself, i',
  filler:
    'as, as a, as our, for, to be, be, become, becomes, is, our, a, the, next, month, for a month, for the next month, for next month, add, to, with, by, should',
  from: 'from, be from, are from, be, between, at, to be',
  to: 'to, until, till, and, through',
  before: 'at',
  am: 'am, a m, in the morning, at night am',
  pm: 'pm, p m, at night, in the evening, in the afternoon',
};
