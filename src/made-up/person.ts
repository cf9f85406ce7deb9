// A made-up person: a member, and the habits that their year follows from.
import type { Member } from '../domain/people.ts';

export interface Person {
  readonly member: Member;
  readonly phone: string;
  readonly joinedAt: Date;
  /** Since when they have been pausing, where they do. */
  readonly pausedSince?: Date | undefined;
  /** They stopped all texts. */
  readonly optedOut: boolean;
  /** How often they ask, compared with others. */
  readonly asks: number;
  /** How likely they say yes, and no, when they are asked; else they are silent. */
  readonly yes: number;
  readonly no: number;
  /** Half of their answers come within this. */
  readonly answersWithinMs: number;
  /** When they were asked before, the latest last. */
  readonly askedAt: Date[];
}
