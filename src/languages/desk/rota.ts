// The rota: who is on call, and when.
import type { Name } from '../../domain/spoken-forms.ts';

export interface RotaWords {
  readonly title: string;
  readonly intro: string;
  readonly onCall: (names: readonly Name[]) => string;
  /** Nobody has a shift now, and these are all the stewards. */
  readonly everybody: (names: readonly Name[]) => string;
  readonly takeOver: string;
  readonly takeOverHint: string;
  readonly weeks: string;
  readonly week: (week: 'this' | 'next' | { readonly monday: string }) => string;
  /** "today through Sun Mar 8", or one day alone. */
  readonly days: (from: string, until: string) => string;
  /** A stretch that goes on from the week before. */
  readonly goesOn: string;
  readonly nobody: string;
  readonly handOver: string;
  readonly handOverTo: string;
  readonly handOverButton: string;
  readonly takeOff: string;
  readonly add: string;
  readonly who: string;
  readonly myself: (name: Name) => string;
  readonly firstDay: string;
  readonly lastDay: string;
  readonly addButton: string;
}
