// A storm round at the desk: beginning one, and the live list of who has answered.
import type { Danger, ListWish, StormReason } from '../../domain/check-in.ts';
import type { Name } from '../../domain/spoken-forms.ts';
import type { StormStand } from '../../domain/storm.ts';
import type { Short } from './standing.ts';

export interface StormWords {
  readonly title: string;
  readonly intro: string;
  /** Who is asked first, and when. */
  readonly order: string;
  readonly why: string;
  readonly dangers: Readonly<Record<Danger, string>>;
  readonly ownWords: string;
  readonly ownWordsHint: string;
  readonly begin: string;
  readonly listed: (people: number) => string;
  readonly nobodyListed: string;
  /** "A round for the heat is under way." */
  readonly underWay: (reason: StormReason) => string;
  readonly last: (reason: StormReason) => string;
  readonly began: (ago: Short) => string;
  readonly heardFrom: (people: number, of: number) => string;
  readonly progress: string;
  /** Above those who stand so. */
  readonly stands: Readonly<Record<StormStand, string>>;
  readonly answered: (ago: Short) => string;
  readonly nobodyAsked: string;
  readonly end: string;
  readonly endHint: string;
  /** On the board: leads to the list. */
  readonly toList: (people: number, of: number) => string;
  // On the page of somebody
  readonly wish: (name: Name, wish: ListWish) => string;
  readonly setWish: Readonly<Record<ListWish, string>>;
  readonly wishTitle: string;
}
