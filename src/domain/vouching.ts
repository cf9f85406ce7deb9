// Who is new where members vouch for each other: until somebody has, they can ask for anything, and help where nobody is alone at home.
import type { Community } from './community.ts';
import { isAlone, type NeedKind } from './kinds.ts';
import type { Member } from './people.ts';

const dayMs = 24 * 60 * 60_000;

/** After this a vouching code is good for nothing; a used one takes back nothing any more. */
export const codeHoldsForMs = 14 * dayMs;

/** So many wrong codes in a row, and a member can give none for a day. */
export const mostWrongCodes = 5;
export const closedForMs = dayMs;

/** So many newcomers a member can vouch for in a month; for more it takes a steward, who has no such limit. */
export const mostVouches = 3;
export const vouchesCountForMs = 30 * dayMs;

/** A code that is given once more takes back what it did, if that is within this. */
export const takesBackWithinMs = dayMs;

type Known = Pick<Member, 'newcomer'>;

/** Where a community has changed its mind about who joins, nobody is new any more. */
export const isNewcomer = ({ newcomer = false }: Known, { joining }: Pick<Community, 'joining'>): boolean =>
  newcomer && joining === 'vouch';

/** Whether somebody may be alone with a helper whom nobody knows. */
export const isTooNew = (member: Known, kind: NeedKind, community: Pick<Community, 'joining'>): boolean =>
  isAlone(kind) && isNewcomer(member, community);
