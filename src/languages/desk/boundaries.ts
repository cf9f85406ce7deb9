// The boundaries: what a community agreed on, what each setting does, and what a change would have done.
import type { Setting } from '../../domain/agreed/agreed.ts';
import type { Joining, Voting } from '../../domain/community.ts';
import type { SaidProposal } from '../../domain/voting/phrases.ts';
import type { Proposal } from '../../domain/voting/proposal.ts';

export type SettingGroup = 'quiet' | 'reach' | 'asks' | 'waves' | 'around' | 'daily' | 'joining' | 'kinds' | 'keeping';

/** A length of time as stewards write it: an amount and one of these. */
export type LengthUnit = 'second' | 'minute' | 'hour' | 'day';

export interface Length {
  readonly amount: number;
  readonly unit: LengthUnit;
}

/** As it is now, and with the change. */
export interface BeforeAfter {
  readonly before: number;
  readonly after: number;
}

export interface BoundariesWords {
  readonly title: string;
  readonly intro: string;
  readonly groups: Readonly<Record<SettingGroup, string>>;
  readonly settings: Readonly<Record<Setting, { readonly label: string; readonly about: string }>>;
  readonly from: string;
  readonly to: string;
  readonly quietHint: string;
  readonly unit: string;
  readonly units: Readonly<Record<LengthUnit, string>>;
  readonly length: (length: Length) => string;
  /** What may be chosen. */
  readonly between: (least: string, most: string) => string;
  readonly miles: (miles: number) => string;
  readonly times: (count: number) => string;
  readonly people: (count: number) => string;
  readonly quiet: (from: string, to: string) => string;
  readonly noQuiet: string;
  readonly joinings: Readonly<Record<Joining, string>>;
  /** Whether each month is told. */
  readonly monthlies: Readonly<Record<'on' | 'off', string>>;
  readonly noCode: string;
  readonly noDigest: string;
  readonly faults: Readonly<
    Record<Exclude<Setting, `${string}Ms` | 'reachMiles' | 'asksPerWeek' | 'waveSize'>, string>
  >;
  readonly numberFault: (least: string, most: string) => string;
  readonly givenUpFirst: string;
  readonly notRight: string;
  readonly same: string;
  readonly try: string;
  readonly file: string;
  readonly fileHint: string;
  readonly export: string;
  readonly exportHint: string;
  readonly onlyFile: Readonly<
    Record<'name' | 'numbers' | 'timezone' | 'languages' | 'areas' | 'danger' | 'listening', string>
  >;
  readonly noAreas: string;
  readonly preview: string;
  readonly previewIntro: string;
  readonly moved: string;
  readonly changes: string;
  readonly fromTo: (before: string, after: string) => string;
  readonly save: string;
  readonly again: string;
  readonly lastMonth: string;
  readonly nothingAsked: string;
  /** Requests that were asked again, of all, or of more than `total`. */
  readonly lookedAt: (of: { readonly count: number; readonly total: number; readonly hasMore: boolean }) => string;
  readonly wouldFindNobody: (count: BeforeAfter & { readonly of: number }) => string;
  readonly result: string;
  readonly asItIs: string;
  readonly changed: string;
  readonly nobody: string;
  readonly slept: string;
  readonly invitations: string;
  readonly atLimit: string;
  readonly lastAsked: string;
  readonly late: (count: BeforeAfter & { readonly of: number }) => string;
  readonly alerts: (count: BeforeAfter & { readonly of: number }) => string;
  readonly notOffered: (count: number) => string;
  readonly cannotKnow: string;
  readonly sample: string;
  readonly onlyWords: string;
  /** What members decide together. */
  readonly decisions: {
    readonly title: string;
    readonly rule: (rule: Voting) => string;
    readonly none: string;
    readonly proposal: (proposed: SaidProposal) => string;
    readonly open: (of: { readonly answered: number; readonly mayAnswer: number; readonly until: string }) => string;
    readonly over: (of: Pick<Proposal, 'state' | 'tally'> & { readonly at: string }) => string;
  };
}
