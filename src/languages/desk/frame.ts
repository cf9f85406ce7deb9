// What stands around every page of the desk.
import type { Name } from '../../domain/spoken-forms.ts';

export interface FrameWords {
  readonly skip: string;
  /** Of the navigation, for whoever hears it. */
  readonly pages: string;
  readonly groups: {
    readonly board: string;
    readonly people: string;
    readonly rota: string;
    readonly community: string;
  };
  /** The pages of a group that has several, in a row below. */
  readonly nav: {
    readonly people: string;
    readonly announcements: string;
    readonly storm: string;
    readonly rota: string;
    readonly sheet: string;
    readonly resources: string;
    readonly pulse: string;
    readonly boundaries: string;
  };
  readonly signedIn: (name: Name) => string;
  /** Where several are stewards by one phone: leads to where it is said who it is. */
  readonly somebodyElse: string;
  readonly elsewhere: string;
  readonly signOut: string;
  readonly signOutEverywhere: string;
  readonly missing: { readonly title: string; readonly words: string; readonly back: string };
  readonly refused: { readonly title: string; readonly words: string; readonly back: string };
  readonly failed: { readonly title: string; readonly words: string };
  readonly chooseCommunity: string;
  readonly noCommunity: { readonly title: string; readonly words: string };
}
