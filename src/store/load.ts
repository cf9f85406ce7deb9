// Loads the snapshot for an event: one statement, one round trip.
import type { AuditDetails } from '../domain/audit-entry.ts';
import type { CodeAsked, DeliveryRefused, MissedCall, UnreadText } from '../domain/event.ts';
import type { RecordedWords } from '../domain/recording.ts';
import type { Snapshot } from '../domain/snapshot.ts';
import { type StewardCommand, wantsCandidates } from '../domain/steward-command.ts';
import type { TalkCall } from '../domain/talk.ts';
import type { TimerSubject } from '../domain/timers.ts';
import type { WordedScript } from '../telephony/call-script.ts';
import type { InboundStep, InboundText } from '../telephony/provider.ts';
import type { AuditHead } from './audit-chain.ts';
import { detailsOf } from './audit-rows.ts';
import { answerFrom, type CallRow, callFrom } from './call-rows.ts';
import {
  callEndedSql,
  callSql,
  contactSql,
  contactTimerSql,
  firstTextSql,
  recordingSql,
  stewardSql,
  textSql,
  timerSql,
} from './load-sql.ts';
import type { SnapshotRow } from './loaded-rows.ts';
import { snapshotFrom } from './snapshot-rows.ts';
import type { StewardAction } from './steward-action.ts';
import { commandValues, stewardValues } from './steward-values.ts';
import type { Store } from './store.ts';

/** A timer that this process has claimed and is working on. */
export type ClaimedTimer = TimerSubject & {
  readonly id: string;
  readonly claimedUntil: Date;
  /** What set it, for the log. */
  readonly cause?: string | undefined;
};

/** A call that is over, of a phone that we know. */
export interface EndedCall {
  readonly contactId: string;
  /** The provider's own id; absent where the call was never placed. */
  readonly sid?: string | undefined;
  readonly direction: 'in' | 'out';
  readonly missed?: MissedCall | undefined;
  /** Of a call of ours that was missed: the request whose asker waits on the line to talk. */
  readonly talkOf?: string | undefined;
  /** What caused it, for the log. */
  readonly cause?: string | undefined;
}

/** What happened, as far as it decides which part of the world it is about. */
export type Happening =
  /** `recorded`: it stands in the inbox already. `receivedAt`: where that was some time ago. */
  | {
      readonly of: 'text';
      readonly text: InboundText;
      readonly recorded: boolean;
      readonly receivedAt?: Date;
      readonly command?: StewardCommand | undefined;
    }
  | { readonly of: 'timer'; readonly timer: ClaimedTimer }
  | { readonly of: 'call'; readonly step: InboundStep }
  | { readonly of: 'steward'; readonly action: StewardAction }
  | { readonly of: 'callEnded'; readonly ended: EndedCall }
  /** Recorded words have been fetched, or given up. */
  | { readonly of: 'recording'; readonly recording: RecordedWords; readonly isLost: boolean }
  /** Somebody wants to sign in at the desk by the phone of this contact. */
  | { readonly of: 'signIn'; readonly contactId: string; readonly asked: Omit<CodeAsked, 'kind'> }
  | {
      readonly of: 'refusal';
      readonly contactId: string;
      readonly because: DeliveryRefused['because'];
      readonly saying?: string | undefined;
      /** What is to be told by telephone. */
      readonly unread?: readonly UnreadText[] | undefined;
      /** When it was written, where that is known. */
      readonly writtenAt?: Date | undefined;
      /** What caused the text that was refused, for the log. */
      readonly cause?: string | undefined;
    };

export interface Loaded {
  /** False where it has been dealt with, or somebody else is at it. */
  readonly pending: boolean;
  /** An earlier text of the same phone has not been handled yet, and this one must wait for it. */
  readonly held: boolean;
  /** What was answered to this very step of a call before. */
  readonly answer?: WordedScript | undefined;
  /** What a steward was answered to this very action before. */
  readonly answered?: AuditDetails | undefined;
  /** The last row of the audit log, where something may be added to it. */
  readonly auditHead?: AuditHead | undefined;
  /** Absent where it concerns no community. */
  readonly snapshot: Snapshot | undefined;
}

interface Row {
  readonly snapshot: SnapshotRow;
  readonly pending: boolean;
  readonly held: boolean;
  readonly call?: CallRow | null;
  readonly talkCall?: TalkCall | null;
  readonly answered?: string | null;
  readonly auditHead?: AuditHead | null;
}

/** Numbers in a text that may be a newcomer's vouching code. */
const vouchCodesIn = (body: string): readonly string[] => body.match(/\b\d{4}\b/g) ?? [];

export async function load(store: Store, happening: Happening, now: Date): Promise<Loaded> {
  const { rows } = await store.pool.query<Row>(queryFor(store, happening, now));
  const [row] = rows;
  if (!row) throw new Error('the loading statement always returns one row');
  const snapshot = snapshotFrom(row.snapshot, now, store.seal, senderOf(happening));
  if (happening.of !== 'call' || !row.call) {
    const talkCall = row.talkCall ?? undefined;
    return {
      pending: row.pending,
      held: row.held,
      answered: detailsOf(store, row.answered ?? null),
      auditHead: row.auditHead ?? undefined,
      snapshot: snapshot && { ...snapshot, talkCall },
    };
  }
  const call = callFrom(row.call, happening.step.sid, store.seal);
  // A step that has been answered is answered the same again.
  const isAnswered = call.step > happening.step.number;
  const answer = isAnswered ? answerFrom(row.call, store.seal) : undefined;
  return { pending: !isAnswered, held: false, answer, snapshot: snapshot && { ...snapshot, call } };
}

function senderOf(happening: Happening): Snapshot['from'] {
  switch (happening.of) {
    case 'text':
      return { phone: happening.text.from, line: happening.text.to };
    case 'call':
      return { phone: happening.step.phone, line: happening.step.line };
    case 'steward':
    case 'timer':
    case 'callEnded':
    case 'recording':
    case 'signIn':
    case 'refusal':
      return undefined;
  }
}

/** What is known around a phone; `undefined` where it was forgotten. */
export async function loadContact(store: Store, contactId: string, now: Date): Promise<Snapshot | undefined> {
  const query = { name: 'contact', text: contactSql, values: [contactId, now] };
  const { rows } = await store.pool.query<Row>(query);
  return rows[0] && snapshotFrom(rows[0].snapshot, now, store.seal, undefined);
}

function queryFor({ seal }: Store, happening: Happening, now: Date) {
  switch (happening.of) {
    case 'text': {
      const { text, recorded } = happening;
      const sender = [text.to, seal.hashPhone(text.from), vouchCodesIn(text.body), now, text.sid];
      const values = [...sender, ...commandValues(happening.command)];
      const which = wantsCandidates(happening.command) ? 'withCandidates' : 'plain';
      return recorded
        ? { name: `text ${which}`, text: textSql[which], values }
        : {
            name: `first-text ${which}`,
            text: firstTextSql[which],
            values: [...values, seal.seal(JSON.stringify(text))],
          };
    }
    case 'timer': {
      const { timer } = happening;
      const { id, kind, claimedUntil } = timer;
      return 'requestId' in timer
        ? { name: 'timer', text: timerSql, values: [timer.requestId, now, kind === 'wave', id, claimedUntil] }
        : { name: 'contact-timer', text: contactTimerSql, values: [timer.contactId, now, id, claimedUntil] };
    }
    case 'call': {
      const { line, phone, sid, outgoingId } = happening.step;
      return { name: 'call', text: callSql, values: [line, seal.hashPhone(phone), now, sid, outgoingId ?? null] };
    }
    case 'steward':
      return { name: 'steward', text: stewardSql, values: stewardValues(happening.action, now, seal) };
    case 'recording':
      return { name: 'recording', text: recordingSql, values: [happening.recording.sid, now] };
    case 'callEnded':
      return { name: 'call-ended', text: callEndedSql, values: [happening.ended.contactId, now] };
    case 'signIn':
    case 'refusal':
      return { name: 'contact', text: contactSql, values: [happening.contactId, now] };
  }
}
