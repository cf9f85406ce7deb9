// Everything that is said around asking for help.
import type { Kind, NeedKind } from './kinds.ts';
import type { Rhythm } from './series.ts';
import type { Name, Night, Numbered, Onward, Span, SpokenRequest } from './spoken-forms.ts';
import type { Moment } from './when.ts';

/** Asking for help, once or again and again. */
export interface AskingSayings {
  askKind: { kinds: readonly { digit: number; kind: Kind }[] };
  askWhen: { past: boolean };
  askArea: { areas: readonly Numbered[]; unknown: boolean };
  confirmNeed: {
    kind: NeedKind;
    when?: Moment | undefined;
    rhythm?: Rhythm | undefined;
    area?: string | undefined;
  };
  needDropped: object;
  unfinished: object;
  opened: { request: SpokenRequest; answerWithin: Span; needed: number; night?: Night | undefined };
  openedForStewards: { code: number };
  confirmChange: { request: SpokenRequest };
  changed: { request: SpokenRequest; once: boolean };
  changedForHelper: { name: Name; request: SpokenRequest };
  unchanged: object;
  timePast: object;
  nobodyLeft: { code: number; kind: NeedKind };
  withdrawn: { code: number };
  // What repeats
  nextTime: { request: SpokenRequest; first: readonly Name[] };
  askWhichTimes: { request: SpokenRequest };
  skipped: { when: Moment; next: SpokenRequest };
  seriesOver: { request: SpokenRequest };
  /** `onward`: where they are told a few at a time. */
  whichRequest: { choices: readonly { digit: number; request: SpokenRequest }[]; onward?: Onward | undefined };
  noSuchRequest: { code: number };
}
