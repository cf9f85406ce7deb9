// What may reach somebody in their quiet hours. The one list of it; everything else waits for their morning, but for answers to what they
// have just said, and for news of a need that the morning would be too late for (`quiet.ts`).
import type { SayingId } from './phrases.ts';

/** danger: to somebody's life · wish: they, or whoever they look after, wanted it at that hour · asked: they are waiting for it. */
export type Why = 'danger' | 'wish' | 'asked';

const listed: ReadonlyMap<SayingId, Why> = new Map([
  ['emergency', 'danger'],
  ['stewardEmergency', 'danger'],
  ['stewardWrong', 'danger'],
  ['stewardUnwell', 'danger'],
  ['stewardFoundUnwell', 'danger'],
  ['stewardNeedsHelp', 'danger'],
  // Their hour is their wish, and whoever looks in agreed to it.
  ['checkIn', 'wish'],
  ['stormCheck', 'wish'],
  ['lookIn', 'wish'],
  ['answeredAfterAll', 'wish'],
  ['stewardSilent', 'wish'],
  ['stewardAnswered', 'wish'],
  ['signInCode', 'asked'],
  // The confirmation of a stop, which goes to whoever has just sent it.
  ['optedOut', 'asked'],
]);

/** Why a sentence may reach somebody at any hour; `undefined` where it may not. */
export const mayWake = (saying: SayingId): Why | undefined => listed.get(saying);
