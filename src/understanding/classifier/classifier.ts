// Which of some labels a text most resembles, by what labelled texts have taught (multinomial logistic regression).
import { buckets, featuresOf } from './features.ts';

export interface Classifier {
  readonly labels: readonly string[];
  /** A row of weights for each bucket and one for what holds for every text, each with a weight for each label, −127 to 127. */
  readonly weights: Int8Array;
  /** What a weight of 1 stands for. */
  readonly scale: number;
}

export interface Opinion {
  readonly label: string;
  /** 0 to 1; of all labels together 1. */
  readonly probability: number;
}

/** Turns scores into probabilities, in place. */
export const softmax = (scores: Float64Array): Float64Array => {
  const highest = Math.max(...scores);
  let total = 0;
  for (let label = 0; label < scores.length; label += 1) {
    const weight = Math.exp((scores[label] ?? 0) - highest);
    scores[label] = weight;
    total += weight;
  }
  for (let label = 0; label < scores.length; label += 1) scores[label] = (scores[label] ?? 0) / total;
  return scores;
};

/** The rows of weights that a text touches: a long text is no surer than a short one, so they count less the more there are. */
export const rowsOf = (text: string): number[] => [...featuresOf(text), buckets];

/** The label that fits best. */
export const classify = ({ labels, weights, scale }: Classifier, text: string): Opinion => {
  const rows = rowsOf(text);
  const scores = new Float64Array(labels.length);
  for (const row of rows)
    for (let label = 0; label < labels.length; label += 1)
      scores[label] = (scores[label] ?? 0) + (weights[row * labels.length + label] ?? 0);
  const share = scale / Math.sqrt(rows.length);
  const probabilities = softmax(scores.map((score) => score * share));
  const probability = Math.max(...probabilities);
  return { label: labels[probabilities.indexOf(probability)] ?? '', probability };
};
