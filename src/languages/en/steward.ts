// English: the commands that are taught to stewards.
import type { StewardLexicon } from '../language.ts';

export const steward: StewardLexicon = {
  words: {
    open: 'open, open requests, whats open',
    assign: 'assign, give',
    tell: 'tell',
    close: 'close',
    more: 'more, ask more',
    together: 'together',
    onCall: 'on call, oncall, whos on call',
    round: 'round, start a round, ask everybody',
  },
  me: 'me, myself',
  off: 'off, end it, no more',
  closing: { done: 'done', withdrawn: 'not needed, no longer needed, withdrawn', unmet: 'unmet, not met, nobody' },
};
