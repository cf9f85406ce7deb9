// Values of settings as they are read, and what may be chosen.
import type { Agreed, Setting } from '../../domain/agreed/agreed.ts';
import { type Bounds, countBounds, isCount, isLength, lengthBounds } from '../../domain/agreed/bounds.ts';
import type { DeskWords } from '../../languages/desk/words.ts';
import { lengthOf } from './length.ts';

export function valueInWords({ boundaries: words, say }: DeskWords, setting: Setting, agreed: Agreed): string {
  if (isLength(setting)) return words.length(lengthOf(agreed[setting]));
  switch (setting) {
    case 'reachMiles':
      return words.miles(agreed.reachMiles);
    case 'asksPerWeek':
      return words.times(agreed.asksPerWeek);
    case 'waveSize':
      return words.people(agreed.waveSize);
    case 'quietHours':
      return agreed.quietHours === 'none' ? words.noQuiet : words.quiet(agreed.quietHours.from, agreed.quietHours.to);
    case 'joining':
      return words.joinings[agreed.joining];
    case 'joinCode':
      return agreed.joinCode === '' ? words.noCode : agreed.joinCode;
    case 'digestAt':
      return agreed.digestAt === '' ? words.noDigest : agreed.digestAt;
    case 'monthly':
      return words.monthlies[agreed.monthly];
    case 'kinds':
      return agreed.kinds.map((kind) => say.kind(kind)).join(', ');
  }
}

/** The least and the most, in words; `undefined` where it is no number. */
export function boundsInWords(words: DeskWords, setting: Setting): readonly [string, string] | undefined {
  const { boundaries } = words;
  const both = ({ least, most }: Bounds, write: (value: number) => string) => [write(least), write(most)] as const;
  if (isLength(setting)) return both(lengthBounds[setting], (ms) => boundaries.length(lengthOf(ms)));
  return isCount(setting) ? both(countBounds[setting], String) : undefined;
}

export function faultInWords(words: DeskWords, setting: Setting): string {
  const { boundaries } = words;
  const bounds = boundsInWords(words, setting);
  if (!bounds) return boundaries.faults[setting as keyof typeof boundaries.faults];
  const fault = boundaries.numberFault(...bounds);
  return setting === 'giveUpQuestionAfterMs' ? `${fault} ${boundaries.givenUpFirst}` : fault;
}
