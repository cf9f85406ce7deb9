// How English says what is proposed.
import type { SaidProposal } from '../../../domain/voting/phrases.ts';
import { kindName } from './kinds.ts';
import { someone } from './phrasing.ts';
import { clock } from './times.ts';

const rule = {
  quorumPercent: (count: number) => `a vote counts once ${count}% have answered`,
  sharePercent: (count: number) => `a change needs ${count}% in favor`,
  days: (count: number) => `a vote lasts ${count} day${count === 1 ? '' : 's'}`,
} as const;

const joining = {
  open: () => 'anyone can join',
  code: (code: string) => `people join with the code ${code}`,
  vouch: () => 'a member vouches for newcomers before they help in homes',
} as const;

/** "quiet hours from 10 pm to 7 am" */
export function proposal(proposed: SaidProposal): string {
  switch (proposed.what) {
    case 'quietHours': {
      const { hours } = proposed;
      return hours === 'none' ? 'no quiet hours' : `quiet hours from ${clock(hours.from)} to ${clock(hours.to)}`;
    }
    case 'asksPerWeek':
      return `nobody is asked more than ${proposed.count === 1 ? 'once' : `${proposed.count} times`} a week`;
    case 'reachMiles':
      return `helpers are asked up to ${proposed.count} mile${proposed.count === 1 ? '' : 's'} away`;
    case 'addKind':
      return `${kindName(proposed.kind)} as a new kind of help`;
    case 'dropKind':
      return `no more ${kindName(proposed.kind)}`;
    case 'joining':
      return proposed.joining === 'code' ? joining.code(proposed.code) : joining[proposed.joining]();
    case 'monthly':
      return `${proposed.on ? 'we hear' : 'we no longer hear'} each month how many gave and received`;
    case 'area':
      return `ZIP ${proposed.zip} belongs to ${proposed.isNew ? 'a new area, ' : ''}${proposed.area}`;
    case 'voting':
      return rule[proposed.part](proposed.count);
    case 'steward':
      return `${someone(proposed.name)} as a steward for a month`;
    case 'keepOut':
      return `${someone(proposed.name)} is kept out for good`;
  }
}

/** How a value is given, and between which bounds. */
export const howToSay: Readonly<Record<SaidProposal['what'], string>> = {
  quietHours: 'PROPOSE QUIET HOURS 10PM-7AM, or PROPOSE QUIET HOURS NONE.',
  asksPerWeek: 'PROPOSE ASKS 3: how often a week one person is asked at most, 1 to 50.',
  reachMiles: 'PROPOSE REACH 4: how many miles helpers are asked to go at most.',
  addKind: 'PROPOSE ADD PETS, or another kind of help.',
  dropKind: 'PROPOSE REMOVE PETS, or another kind of help. One has to be left.',
  joining: 'PROPOSE JOIN OPEN, PROPOSE JOIN VOUCH, or PROPOSE JOIN CODE and one word.',
  monthly: 'PROPOSE MONTHLY, or PROPOSE MONTHLY OFF.',
  area: 'PROPOSE AREA 60640 and the name of the area that the ZIP belongs to.',
  voting: 'PROPOSE QUORUM 30 (percent who answer, 5-100), SHARE 60 (percent in favor, 50-100) or DAYS 5 (1-30).',
  steward: 'PROPOSE STEWARD and ME, a number, or the first name of a neighbor who helped you.',
  keepOut: 'PROPOSE KEEP OUT and the number of somebody whom stewards keep out just now.',
};
