// What is said of giving and receiving in a month, to everybody who wants to hear it.
import type { ToldFlow } from './figures/flow.ts';

export interface MonthSayings {
  /** `month`: January is 1. */
  monthTold: ToldFlow & { community: string; month: number };
  /** `monthly`: the community wants it told at all. */
  monthsOn: { monthly: boolean };
  monthsOff: object;
}

/** What is said in calls alone. */
export interface MonthCallSayings {
  /** `monthly`: the community has it told. */
  monthsMenu: { monthly: boolean };
}
