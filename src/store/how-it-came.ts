// How a request comes, by what it was opened for.
import type { CameBy } from '../domain/figures/asked.ts';
import type { Happening } from './happening.ts';

/** How a request comes that is opened by what happened. */
export function howItCame({ of }: Happening): CameBy {
  switch (of) {
    case 'text':
    case 'refusal':
    case 'signIn':
    case 'announcement':
      return 'text';
    case 'call':
    case 'callEnded':
    case 'recording':
      return 'call';
    // Noted down for somebody who phoned a steward.
    case 'steward':
      return 'steward';
    case 'timer':
      return 'series';
  }
}
