// A classifier as a file keeps it.
import type { Classifier } from './classifier.ts';

export interface Stored {
  readonly labels: readonly string[];
  readonly scale: number;
  /** Base64 of the weights. */
  readonly weights: string;
}

export const toStored = ({ labels, scale, weights }: Classifier): Stored => ({
  labels,
  scale,
  weights: Buffer.from(weights.buffer, weights.byteOffset, weights.byteLength).toString('base64'),
});

export const fromStored = ({ labels, scale, weights }: Stored): Classifier => ({
  labels,
  scale,
  weights: new Int8Array(Buffer.from(weights, 'base64')),
});
