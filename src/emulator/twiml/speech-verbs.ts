// The marks inside `<Say>` (SSML): their attributes and what may stand inside them.
import { anything, matching, oneOf, type Value } from './values.ts';
import { schemaWarning, type Verb } from './verb.ts';

const rate = matching(/^(x-slow|slow|medium|fast|x-fast|default|\d{2,3}%)$/, 'x-slow … x-fast or a percentage');
const spoken = ['break', 'emphasis', 'lang', 'p', 'phoneme', 'prosody', 's', 'say-as', 'sub', 'w'];

function mark(attributes: Readonly<Record<string, Value>>, children: readonly string[] = spoken): Verb {
  const named = Object.entries(attributes).map(([name, value]) => [name, [value, schemaWarning]] as const);
  return { attributes: Object.fromEntries(named), children, badChild: schemaWarning, words: [anything, schemaWarning] };
}

export const speechVerbs: Readonly<Record<string, Verb>> = {
  break: mark(
    {
      time: matching(/^\d+(\.\d+)?(s|ms)$/, 'seconds (2s) or milliseconds (500ms)'),
      strength: oneOf('none', 'x-weak', 'weak', 'medium', 'strong', 'x-strong'),
    },
    [],
  ),
  emphasis: mark({ level: oneOf('strong', 'moderate', 'reduced') }),
  lang: mark({ 'xml:lang': matching(/^[a-z]{2,3}(-[A-Za-z]{2,4})*$/, 'a language') }),
  p: mark({}),
  phoneme: mark({ alphabet: anything, ph: anything }),
  prosody: mark({ rate, pitch: anything, volume: anything }),
  s: mark({}),
  'say-as': mark({
    'interpret-as': oneOf(
      ...['characters', 'spell-out', 'cardinal', 'number', 'ordinal', 'digits', 'fraction', 'unit', 'date', 'time'],
      ...['address', 'expletive', 'telephone'],
    ),
    format: anything,
  }),
  sub: mark({ alias: anything }),
  w: mark({ role: anything }),
};
