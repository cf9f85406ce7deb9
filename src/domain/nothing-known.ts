// What a snapshot holds where nothing of it is known or wanted.
import type { Snapshot } from './snapshot.ts';

export const nothingKnown = {
  requests: [],
  contacts: [],
  stewards: [],
  news: [],
  failedCalls: 0,
  inCall: false,
  feelings: [],
  partnerIds: [],
  kindWords: [],
  carried: [],
  sharings: [],
  wishes: [],
  friends: [],
  opinions: [],
  shifts: [],
  candidates: [],
} as const satisfies Partial<Snapshot>;
