// A round at the desk: everybody is asked what they could use and give; and gaps, which some are asked to fill.
import type { Gap } from '../../domain/gap.ts';
import type { RoundResult } from '../../domain/round-result.ts';
import type { Name } from '../../domain/spoken-forms.ts';
import type { Moment } from '../../domain/when.ts';

export interface RoundsWords {
  readonly title: string;
  readonly intro: string;
  readonly start: string;
  readonly awaited: string;
  readonly proposedBy: (steward: Name) => string;
  readonly agree: string;
  readonly running: (until: Moment) => string;
  readonly progress: string;
  readonly asked: (phones: number, of: number) => string;
  readonly answered: (people: number) => string;
  readonly stop: string;
  readonly last: string;
  readonly result: (result: RoundResult) => string;
  readonly ask: string;
  /** For whoever does not see which gap the button stands beside. */
  readonly askFor: (gap: Omit<Gap, 'nobody'>) => string;
  readonly askHint: string;
  /** In a cell: how many would like it there. */
  readonly wished: (count: number) => string;
}
