// What a verb is carried out in.
import type { Element } from '../twiml/xml.ts';
import type { Leg } from './leg.ts';
import type { Next, Source } from './source.ts';
import type { Switchboard } from './switchboard.ts';

export interface Scene {
  readonly leg: Leg;
  readonly switchboard: Switchboard;
  /** Where the document came from; null: with the request. */
  readonly documentUrl: string | null;
  /** Stops what is said and played: the leg's own signal, or that of the verb around it. */
  readonly signal: AbortSignal;
  /** Tells a webhook of what has happened, when the call is over and its answer leads nowhere. */
  readonly tell: (source: Source) => void;
  /** Heard by somebody who was dialled, before being connected: they cannot dial themselves. */
  readonly isWhisper: boolean;
  /** Carries out instructions on a leg; how they end. */
  readonly follow: Follow;
}

export type Follow = (
  switchboard: Switchboard,
  leg: Leg,
  source: Source,
  options?: { readonly isWhisper: boolean },
) => Promise<'hangUp' | 'end'>;

export type Perform = (scene: Scene, element: Element) => Promise<Next>;
