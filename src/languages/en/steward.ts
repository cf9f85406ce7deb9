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
    storm: 'storm round, weather round, heat round',
    round: 'round, start a round, ask everybody',
  },
  me: 'me, myself',
  off: 'off, end it, no more',
  dangers: {
    heat: 'heat, hot, heat wave, heatwave, the heat',
    cold: 'cold, frost, freeze, cold snap, cold wave, the cold',
    storm: 'storm, the storm, blizzard, snow, snowstorm, hurricane, tornado, flood, flooding',
    power: 'power cut, power, power outage, outage, no power, blackout',
  },
  closing: { done: 'done', withdrawn: 'not needed, no longer needed, withdrawn', unmet: 'unmet, not met, nobody' },
};
