// Reads a text in the community and at the moment that the labelled tables refer to.
import { referenceBackground } from '../../scripts/scoring.ts';
import type { Reading } from '../../src/domain/reading.ts';
import type { Background } from '../../src/understanding/understand.ts';
import { understand } from '../../src/understanding/understand.ts';

export const readAs = (as: Background['as'], text: string, changes: Partial<Background> = {}): Reading =>
  understand(text, { ...referenceBackground(as), ...changes });
