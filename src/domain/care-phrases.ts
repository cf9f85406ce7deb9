// What is said where somebody is looked after: to them, to their buddy, and to stewards; and what they were thanked with.
import type { CareWord } from './care-command.ts';
import type { Weight } from './carrying.ts';
import type { HowTheyAre } from './check-in.ts';
import type { SaidKindly } from './kind-words.ts';
import type { Name } from './spoken-forms.ts';
import type { Clock } from './when.ts';

export interface CareSayings {
  // Set by themselves
  careUsage: { word: CareWord };
  checkInSet: { at: Clock };
  checkInSetWithBuddy: { at: Clock; name: Name };
  checkInOff: object;
  ifSilentKept: object;
  /** `most`: letters. */
  ifSilentTooLong: { most: number };
  ifSilentOff: object;
  /** All that is known of how they wish to be looked after; `words`: what they left for whoever looks in, or `''`. */
  meCare: {
    at?: Clock | undefined;
    buddy?: { name: Name; agreed: boolean } | undefined;
    words: string;
    storm?: { atNight: boolean } | undefined;
  };
  buddyAsked: { name: Name };
  buddyUnknown: object;
  buddyUnclear: { name: Name };
  buddyOff: object;
  buddyAgreed: { name: Name };
  buddyDeclined: { name: Name };
  buddyGone: { name: Name };
  // Looking back with whoever helped, or was helped
  howWasTalk: object;
  talkAllRight: object;
  /** `rest`: it asks whether they want to rest. */
  hardTalk: { rest: boolean };
  offerRest: Weight;
  noRest: object;
  offerOneDay: object;
  offerNotNow: object;
  kindWords: { said: readonly SaidKindly[] };
  // Day by day. `hour`: by which they are greeted
  checkIn: { name: Name; hour: number; again: boolean };
  checkInFine: { at?: Clock | undefined };
  checkInUnclear: object;
  // To the buddy
  beBuddy: { name: Name };
  buddyThanks: { name: Name };
  buddyNotNow: { name: Name };
  noLongerBuddy: { name: Name };
  lookIn: { name: Name };
  lookInThanks: { name: Name; words: string };
  lookInByOthers: { name: Name };
  lookedInWell: { name: Name };
  lookedInHelp: { name: Name; call: string };
  answeredAfterAll: { name: Name };
  // To stewards
  stewardSilent: { name: Name; words: string };
  stewardAnswered: { name: Name; how: HowTheyAre };
  stewardUnwell: { name: Name; words: string };
  stewardNeedsHelp: { name: Name };
  stewardFoundUnwell: { name: Name; buddy: Name };
  stewardCheckInEnded: { name: Name };
}
