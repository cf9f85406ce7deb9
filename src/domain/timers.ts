// What the hotline looks at again later. A timer rechecks the world when it fires; none is ever cancelled.

/** wave: ask the next neighbours · covered: tell those still waiting that others have it · alert: nobody yet, tell the stewards. */
export const timerKinds = ['wave', 'covered', 'alert'] as const;

export type TimerKind = (typeof timerKinds)[number];

export interface Timer {
  readonly kind: TimerKind;
  readonly requestId: string;
  readonly at: Date;
}

/** YES texts that cross within this time still find the standby's place; then the others hear that it is covered. */
export const coveredAfterMs = 5_000;
