// What the labelled texts of all languages have taught. Made by `npm run build` (scripts/train.ts); unpacked when first needed.
import { helper, member } from '../../generated/classifiers.ts';
import type { Classifier } from './classifier.ts';
import { fromStored } from './stored.ts';

const stored = { helper, member };
const unpacked = new Map<keyof typeof stored, Classifier>();

/** Knows what answers an invitation (`helper`), or what members say of their own (`member`). */
export const classifierFor = (as: keyof typeof stored): Classifier => {
  const classifier = unpacked.get(as) ?? fromStored(stored[as]);
  unpacked.set(as, classifier);
  return classifier;
};
