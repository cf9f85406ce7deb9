// What is said around a storm round: to whoever is asked how they are, and to stewards.
import type { ListWish, StormReason } from './check-in.ts';
import type { Name } from './spoken-forms.ts';
import type { StormTold } from './storm.ts';
import type { Clock } from './when.ts';

export interface StormSayings {
  stormListed: { atNight: boolean };
  stormListOff: object;
  stormCheck: { name: Name; reason: StormReason; again: boolean };
  // To stewards
  stormUsage: object;
  stormStarted: { reason: StormReason };
  stormStartedBy: { steward: Name; reason: StormReason };
  stormRunning: { reason: StormReason; since: Clock };
  stormNobody: object;
  stormStands: StormTold;
  stormOver: StormTold;
  noStorm: object;
  /** `silent`: have not answered · `waiting`: were not asked. */
  stormEnded: { silent: number; waiting: number };
  stormEndedBy: { steward: Name };
  stormListSet: { name: Name; wish: ListWish };
}
