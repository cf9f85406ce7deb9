// What Prometheus may read. Nothing here is about a person.
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Tally } from './tally.ts';

export const registry = new Registry();

const registers = [registry];

collectDefaultMetrics({ register: registry });

export const textsReceived = new Counter({
  name: 'neighborline_texts_received_total',
  help: 'Texts that the network brought, each time it did.',
  registers,
});

export const textHandling = new Histogram({
  name: 'neighborline_text_handling_seconds',
  help: 'From the arrival of a text until its effects were committed, or until it was safe otherwise, by outcome.',
  labelNames: ['outcome'] as const,
  buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 5, 15, 60, 300, 1800],
  registers,
});

export const textsSent = new Counter({
  name: 'neighborline_texts_sent_total',
  help: 'Attempts to send a text, by result.',
  labelNames: ['result'] as const,
  registers,
});

export const callsPlaced = new Counter({
  name: 'neighborline_calls_placed_total',
  help: 'Attempts to place a call, by result.',
  labelNames: ['result'] as const,
  registers,
});

export const textsSetAside = new Counter({
  name: 'neighborline_texts_set_aside_total',
  help: 'Texts that could not be handled because of a fault of ours; an operator should look into each.',
  registers,
});

export const arrivalsKept = new Counter({
  name: 'neighborline_arrivals_kept_total',
  help: 'Webhooks that arrived while the database was away, by what became of them: kept on disk, or refused.',
  labelNames: ['result'] as const,
  registers,
});

/** Set when they are read; without a value where the database can't be asked. */
export const oldestDue = new Gauge({
  name: 'neighborline_oldest_due_seconds',
  help: 'For how long the oldest row that waits to be worked on has been due, by kind.',
  labelNames: ['rows'] as const,
  registers,
});

const eventsHandled = new Counter({
  name: 'neighborline_events_handled_total',
  help: 'Events whose effects were committed, by kind.',
  labelNames: ['event'] as const,
  registers,
});

const timersFired = new Counter({
  name: 'neighborline_timers_fired_total',
  help: 'Timers that fired, by kind.',
  labelNames: ['timer'] as const,
  registers,
});

const callSteps = new Counter({
  name: 'neighborline_call_steps_total',
  help: 'Steps of calls that were answered, by the direction of the call.',
  labelNames: ['direction'] as const,
  registers,
});

const requestsOpened = new Counter({
  name: 'neighborline_requests_opened_total',
  help: 'Requests that were opened.',
  registers,
});

const waves = new Counter({
  name: 'neighborline_waves_total',
  help: 'Waves of invitations.',
  registers,
});

const claims = new Counter({
  name: 'neighborline_claims_total',
  help: 'Helpers who got a request.',
  registers,
});

const minute = 60;
const hour = 60 * minute;

const needToMatch = new Histogram({
  name: 'neighborline_need_to_match_seconds',
  help: 'From when a request was opened until it had all its helpers.',
  buckets: [minute, 5 * minute, 15 * minute, 30 * minute, hour, 2 * hour, 6 * hour, 12 * hour, 24 * hour, 72 * hour],
  registers,
});

/** Counts a decision that was committed. */
export function count(event: string, tally: Tally): void {
  eventsHandled.inc({ event });
  if (tally.timerFired) timersFired.inc({ timer: tally.timerFired });
  if (tally.callStepped) callSteps.inc({ direction: tally.callStepped });
  requestsOpened.inc(tally.requestsOpened);
  waves.inc(tally.waves);
  claims.inc(tally.claims);
  for (const seconds of tally.secondsToMatch) needToMatch.observe(seconds);
}
