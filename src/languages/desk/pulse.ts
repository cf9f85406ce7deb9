// The pulse of a community: what its requests came to.
import type { CameBy, Outcome } from '../../domain/figures/asked.ts';
import type { Short } from './standing.ts';

/** `of`: over the names of its rows. */
interface FlowTitle {
  readonly title: string;
  readonly hint: string;
  readonly of: string;
}

export interface PulseWords {
  readonly title: string;
  readonly intro: (weeks: number) => string;
  readonly countedAt: (time: string) => string;
  readonly nothing: string;
  readonly summary: (lately: { readonly asked: number; readonly met: number; readonly unmet: number }) => string;
  readonly asTable: string;
  readonly week: string;
  readonly weekOf: (day: string) => string;
  readonly day: (monday: string) => string;
  readonly outcome: Readonly<Record<Outcome, string>>;
  readonly asked: string;
  readonly kind: string;
  readonly requests: { readonly title: string; readonly hint: string };
  readonly kinds: { readonly title: string; readonly hint: string };
  readonly waits: { readonly title: string; readonly hint: string; readonly median: string; readonly most: string };
  /** Absent: nobody waited that week. */
  readonly wait: (time: Short | 'none') => string;
  readonly evenness: {
    readonly title: string;
    readonly hint: string;
    readonly tenth: string;
    readonly share: string;
    readonly nth: (tenth: number) => string;
    readonly even: string;
  };
  readonly channels: { readonly title: string; readonly hint: string; readonly way: string };
  readonly cameBy: Readonly<Record<CameBy, string>>;
  readonly languages: { readonly title: string; readonly hint: string; readonly language: string };
  /** People who gave and received, as they are named beside a picture. */
  readonly flow: FlowTitle & Readonly<Record<'gave' | 'received' | 'both' | 'few' | 'untold', string>>;
  readonly flowKinds: FlowTitle;
  /** `YYYY-MM`, in full and as it stands below a bar. */
  readonly month: (month: string) => { readonly name: string; readonly short: string };
  /** Nothing is drawn in so small a community. */
  readonly flowTooFew: (members: number) => string;
  readonly percent: (share: number) => string;
}
