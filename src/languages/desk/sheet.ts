// The sheet for the day the power fails.
import type { Name } from '../../domain/spoken-forms.ts';

export interface SheetWords {
  readonly title: string;
  readonly intro: string;
  readonly logged: string;
  readonly open: string;
  /** Above the sheet, and not printed. */
  readonly howToPrint: string;
  readonly print: string;
  /** On the sheet: of when it is. */
  readonly asOf: (day: string, clock: string) => string;
  readonly anyArea: string;
  readonly private: string;
  readonly today: string;
  readonly tomorrow: string;
  readonly waiting: string;
  readonly stewards: string;
  readonly onCall: string;
  readonly nothing: string;
  readonly anyTime: string;
  readonly needs: (name: Name) => string;
  readonly comes: (name: Name) => string;
  readonly standsBy: (name: Name) => string;
  readonly missing: (missing: number, needed: number) => string;
  readonly more: (count: number) => string;
}
