// load → read → decide → word → commit: the one path that everything takes. Two round trips to the database.
import { backgroundOf } from './background.ts';
import type { Context } from './context.ts';
import type { AuditDetails } from './domain/audit-entry.ts';
import { decide } from './domain/decide.ts';
import type { Event } from './domain/event.ts';
import type { Snapshot } from './domain/snapshot.ts';
import { languageNamed } from './languages/named.ts';
import { count } from './metrics.ts';
import { readBeforehand, withOthers, withStorm, withWaiting } from './read-beforehand.ts';
import { causeOf, commit } from './store/commit.ts';
import type { Happening } from './store/happening.ts';
import { settleUnknown } from './store/inbox.ts';
import { load } from './store/load.ts';
import type { StewardAction } from './store/steward-action.ts';
import type { WordedEffect } from './store/worded-effect.ts';
import { tallyOf } from './tally.ts';
import type { WordedScript } from './telephony/call-script.ts';
import type { InboundStep } from './telephony/provider.ts';
import { readCareCommand } from './understanding/care-command.ts';
import { understand } from './understanding/understand.ts';
import { readVoting } from './understanding/voting-command.ts';
import { say, wordAll } from './wording.ts';

/** A race this long is no race any more. */
const mostAttempts = 100;

/**
 * handled: its effects are committed · seen: somebody has dealt with it · unknown: it concerns no community · held: an earlier text of
 * the same phone comes first, and this one stands in the inbox until then.
 */
export type Outcome = 'handled' | 'seen' | 'unknown' | 'held';

/**
 * Decides about what happened and commits the effects, once, however often and wherever it is called for the same happening.
 * Throws where the database is out of reach; a text that was recorded is then handled by `retry-inbox`.
 */
export const handle = async (context: Context, happened: Happening): Promise<Outcome> =>
  (await carryOut(context, happened)).outcome;

/**
 * Decides about a step of a call and commits the effects, once, however often it is reported. Resolves to what is said next;
 * `undefined` where the number is of no community.
 */
export const handleCallStep = async (context: Context, step: InboundStep): Promise<WordedScript | undefined> =>
  (await carryOut(context, { of: 'call', step })).answer;

/** What a steward at the desk is told of what they did. */
export interface StewardAnswer {
  /** False where nothing was changed; `said` tells why. */
  readonly isDone: boolean;
  /** In the language that was asked for. Empty where it was done before and its words are gone with somebody who was forgotten. */
  readonly said: string;
}

/** Carries out what a steward did at the desk, once, however often it is sent. `undefined` where there is no such steward. */
export const handleSteward = async (
  context: Context,
  action: StewardAction,
  language: string,
): Promise<StewardAnswer | undefined> => {
  const { outcome, answered } = await carryOut(context, { of: 'steward', action });
  if (outcome === 'unknown') return undefined;
  if (!answered) return { isDone: true, said: '' };
  const { wordings } = languageNamed(context.languages, language);
  return { isDone: answered.isDone, said: say(wordings, answered.answer) };
};

interface CarriedOut {
  readonly outcome: Outcome;
  /** What is said in the call of the event. */
  readonly answer?: WordedScript | undefined;
  /** What a steward who did it is answered. */
  readonly answered?: AuditDetails | undefined;
}

const answersIn = (effects: readonly WordedEffect[]): Omit<CarriedOut, 'outcome'> => ({
  answer: effects.find((effect) => effect.do === 'sayInCall')?.script,
  answered: effects.find((effect) => effect.do === 'audit')?.entry.details,
});

async function carryOut(context: Context, happened: Happening): Promise<CarriedOut> {
  let happening = readBeforehand(context, happened);
  const startedAtMs = performance.now();
  for (let attempt = 1; attempt <= mostAttempts; attempt++) {
    const now = context.now();
    const loaded = await load(context.store, happening, now);
    const { pending, held, answer, answered, snapshot } = loaded;
    if (!pending) return { outcome: 'seen', answer, answered };
    if (held) return { outcome: 'held' };
    if (!snapshot) return { outcome: await onUnknown(context, happening) };
    const wider = withWaiting(happening, snapshot);
    if (wider) {
      happening = wider;
      continue;
    }
    const event = eventOf(context, happening, snapshot);
    const effects = wordAll(decide(event, snapshot), context.languages);
    const further = withOthers(happening, snapshot, effects) ?? withStorm(happening, effects);
    if (further) {
      happening = further;
      continue;
    }
    if (await commit(context.store, snapshot.community.id, effects, happening, now, loaded)) {
      wake(context, effects);
      count(event.kind, tallyOf(event, effects, snapshot));
      tell(context, happening, event, effects.length, performance.now() - startedAtMs);
      return { outcome: 'handled', ...answersIn(effects) };
    }
    // Somebody was faster. The text is in the inbox by now, so that it is only loaded anew.
    if (happening.of === 'text') happening = { ...happening, recorded: true };
  }
  throw new Error(`the world kept moving through ${mostAttempts} attempts`);
}

function eventOf(context: Context, happening: Happening, snapshot: Snapshot): Event {
  switch (happening.of) {
    case 'text': {
      const { body, pictures, carrier } = happening.text;
      // "Tomorrow" is said from the day on which it was written.
      const { receivedAt } = happening;
      const now = receivedAt ?? snapshot.now;
      const reading = understand(body, backgroundOf({ ...snapshot, now }, context.languages));
      const { command, care, voting } = happening;
      return { kind: 'textReceived', body, pictures, carrier, reading, receivedAt, command, care, voting };
    }
    case 'call':
      return callEventOf(context, happening.step, snapshot);
    case 'timer':
      return { kind: 'timerFired', timer: happening.timer };
    case 'callEnded': {
      const { sid, direction, missed, talkOf } = happening.ended;
      return { kind: 'callEnded', sid, direction, missed, talkOf };
    }
    case 'steward': {
      const { byId, act } = happening.action;
      return { kind: 'stewardActed', byId, channel: 'desk', act };
    }
    case 'announcement':
      return { kind: 'announcementDue' };
    case 'recording':
      return { kind: 'recordingKept', recording: happening.recording, isLost: happening.isLost };
    case 'signIn':
      return { kind: 'codeAsked', ...happening.asked };
    case 'refusal':
      return refusalEventOf(happening);
  }
}

const refusalEventOf = ({ because, saying, unread, writtenAt }: Happening & { of: 'refusal' }): Event => ({
  kind: 'deliveryRefused',
  because,
  saying,
  unread,
  writtenAt,
});

/** Keys and words are read as a text would be. */
function callEventOf({ languages }: Context, step: InboundStep, snapshot: Snapshot): Event {
  const { keys, words, talked, recorded, sid, direction, answeredBy, outgoingId } = step;
  const body = keys ?? words;
  const stepped = { kind: 'callStepped', sid, direction, answeredBy, outgoingId } as const;
  if (recorded) return { ...stepped, heard: { by: 'recording', ...recorded } };
  if (talked !== undefined) return { ...stepped, heard: { by: 'dial', talked } };
  if (body === undefined) return { ...stepped, heard: { by: 'silence' } };
  const text = {
    body,
    pictures: [],
    spoken: true,
    reading: understand(body, backgroundOf(snapshot, languages)),
    care: words === undefined ? undefined : readCareCommand(words, languages),
    voting: words === undefined ? undefined : readVoting(words, languages),
  } as const;
  const heard = keys === undefined ? ({ by: 'words', text } as const) : ({ by: 'keys', keys, text } as const);
  return { ...stepped, heard };
}

function wake({ queue }: Context, effects: readonly WordedEffect[]): void {
  if (effects.some((effect) => effect.do === 'placeCall')) queue.wake('placeCalls');
  if (effects.some(({ do: what }) => what === 'stopRinging' || what === 'fetchCall')) queue.wake('steerCalls');
  if (effects.some(({ do: what }) => what === 'keepRecording' || what === 'attachRecording'))
    queue.wake('fetchRecordings');
  if (effects.some((effect) => effect.do === 'text')) queue.wake('sendOutbox');
  if (effects.some((effect) => effect.do === 'saveAnnouncement')) queue.wake('sendAnnouncements');
  for (const effect of effects) if (effect.do === 'setTimer') queue.wake('fireTimers', effect.timer.at);
}

function tell({ log }: Context, happening: Happening, event: Event, effects: number, tookMs: number): void {
  const told = { event: event.kind, outcome: 'handled', effects, durationMs: Math.round(tookMs) };
  const timer = event.kind === 'timerFired' ? { timer: event.timer.kind } : {};
  log.info({ cause: causeOf(happening) ?? undefined, ...told, ...timer }, 'something that happened was handled');
}

async function onUnknown(context: Context, happening: Happening): Promise<Outcome> {
  if (happening.of === 'text') {
    context.log.warn({ cause: happening.text.sid, outcome: 'unknown' }, 'a text came in to a number of no community');
    await settleUnknown(context.store, happening.text.sid, context.now());
  }
  return 'unknown';
}
