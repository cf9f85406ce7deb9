// The map of what a community has: who could come, where and when it is thin.

import type { DayPart } from '../../domain/figures/slots.ts';
import type { NeedKind } from '../../domain/kinds.ts';
import type { Hindrance } from '../../domain/matching.ts';

export interface ResourcesWords {
  readonly title: string;
  readonly intro: string;
  readonly noAreas: string;
  readonly thinTitle: string;
  readonly thinNone: string;
  /** "rides in Mill Creek on Sundays" */
  readonly thinSpot: (spot: {
    readonly kind: NeedKind;
    readonly area: string;
    readonly weekday: number;
    readonly couldCome: number;
    readonly asked: number;
    readonly unmet: number;
  }) => string;
  readonly matrix: string;
  readonly matrixHint: (waveSize: number) => string;
  readonly kind: string;
  readonly area: string;
  readonly day: string;
  readonly part: string;
  readonly anyDay: string;
  readonly wholeDay: string;
  readonly show: string;
  /** ISO weekday, 1 = Monday. */
  readonly weekday: (weekday: number) => string;
  readonly parts: Readonly<Record<DayPart, string>>;
  readonly couldCome: string;
  readonly asked: string;
  readonly unmet: string;
  /** In a cell: what was asked and not met. */
  readonly notMet: (unmet: number, asked: number) => string;
  readonly thin: string;
  readonly map: (kind: NeedKind) => string;
  readonly mapHint: string;
  readonly notOnMap: (areas: readonly string[]) => string;
  readonly times: (kind: NeedKind) => string;
  readonly timesHint: string;
  readonly who: string;
  readonly whoHint: string;
  readonly on: string;
  readonly at: string;
  readonly ask: string;
  readonly whoFault: string;
  readonly whoNobody: string;
  readonly first: string;
  readonly later: string;
  readonly others: (because: Hindrance, count: number) => string;
}
