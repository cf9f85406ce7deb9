// What Prometheus may read. Nothing here is about a person.
import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client';

export const registry = new Registry();

collectDefaultMetrics({ register: registry });

export const textHandling = new Histogram({
  name: 'neighborline_text_handling_seconds',
  help: 'From the arrival of a text until its effects were committed, by outcome.',
  labelNames: ['outcome'] as const,
  buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 5],
  registers: [registry],
});

export const textsSent = new Counter({
  name: 'neighborline_texts_sent_total',
  help: 'Attempts to send a text, by result.',
  labelNames: ['result'] as const,
  registers: [registry],
});

export const textsSetAside = new Counter({
  name: 'neighborline_texts_set_aside_total',
  help: 'Texts that could not be handled because of a fault of ours; an operator should look into each.',
  registers: [registry],
});

export const arrivalsKept = new Counter({
  name: 'neighborline_arrivals_kept_total',
  help: 'Webhooks that arrived while the database was away, by what became of them: kept on disk, or refused.',
  labelNames: ['result'] as const,
  registers: [registry],
});
