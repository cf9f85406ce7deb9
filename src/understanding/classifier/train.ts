// Learns from labelled texts: stochastic gradient descent with a step for each weight (Adagrad), shrunk after every round.
import type { Classifier } from './classifier.ts';
import { rowsOf, softmax } from './classifier.ts';
import { buckets } from './features.ts';
import { randomFrom } from './random.ts';

export interface Example {
  readonly text: string;
  readonly label: string;
}

const rounds = 20;
const step = 0.5;
const shrinking = 0.97;
const largest = 127;

/** The places below `count`, in an order that is the same every time (Fisher–Yates). */
const shuffled = (count: number, seed: number): number[] => {
  const random = randomFrom(seed);
  const places = Array.from({ length: count }, (_, place) => place);
  for (let last = count - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [places[last], places[other]] = [places[other] ?? 0, places[last] ?? 0];
  }
  return places;
};

const quantised = (labels: readonly string[], weights: Float64Array): Classifier => {
  const scale = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / largest || 1;
  return { labels, weights: Int8Array.from(weights, (weight) => Math.round(weight / scale)), scale };
};

/** The same examples give the same classifier. */
export const train = (examples: readonly Example[]): Classifier => {
  const labels = [...new Set(examples.map(({ label }) => label))].sort();
  const count = labels.length;
  const weights = new Float64Array((buckets + 1) * count);
  const squares = new Float64Array(weights.length).fill(1e-6);
  const known = examples.map(({ text, label }) => ({ rows: rowsOf(text), label: labels.indexOf(label) }));
  for (let round = 0; round < rounds; round += 1) {
    for (const place of shuffled(known.length, round)) {
      const example = known[place];
      if (example === undefined) continue;
      const { rows, label } = example;
      const share = 1 / Math.sqrt(rows.length);
      const scores = new Float64Array(count);
      for (const row of rows)
        for (let at = 0; at < count; at += 1) scores[at] = (scores[at] ?? 0) + (weights[row * count + at] ?? 0) * share;
      const slopes = softmax(scores).map((probability, at) => (probability - (at === label ? 1 : 0)) * share);
      for (const row of rows)
        for (let at = 0; at < count; at += 1) {
          const slope = slopes[at] ?? 0;
          const weight = row * count + at;
          const square = (squares[weight] ?? 0) + slope * slope;
          squares[weight] = square;
          weights[weight] = (weights[weight] ?? 0) - (step * slope) / Math.sqrt(square);
        }
    }
    for (let weight = 0; weight < weights.length; weight += 1) weights[weight] = (weights[weight] ?? 0) * shrinking;
  }
  return quantised(labels, weights);
};
