// Loads the snapshot for an event: one statement, one round trip.
import { isAbout } from '../domain/announcement.ts';
import type { AuditDetails } from '../domain/audit-entry.ts';
import type { CareCommand } from '../domain/care-command.ts';
import type { Snapshot } from '../domain/snapshot.ts';
import { type StewardCommand, wantsCandidates } from '../domain/steward-command.ts';
import type { TalkCall } from '../domain/talk.ts';
import type { VotingCommand } from '../domain/voting/command.ts';
import type { WordedScript } from '../telephony/call-script.ts';
import { type AnnouncementRow, announcementFrom } from './announcements/announcement-rows.ts';
import type { AuditHead } from './audit-chain.ts';
import { detailsOf } from './audit-rows.ts';
import { answerFrom, type CallRow, callFrom } from './call-rows.ts';
import type { Happening } from './happening.ts';
import { callSql } from './load-call-sql.ts';
import {
  announcementSql,
  callEndedSql,
  communityTimerSql,
  contactSql,
  contactTimerSql,
  recordingSql,
  stewardSql,
  timerSql,
} from './load-sql.ts';
import { firstTextSql, type TextAbout, textSql } from './load-text-sql.ts';
import type { SnapshotRow } from './loaded-rows.ts';
import { namedPhone } from './named-phone.ts';
import { snapshotFrom } from './snapshot-rows.ts';
import { commandValues, stewardValues } from './steward-values.ts';
import type { Store } from './store.ts';
import { type StormRow, stormFrom } from './storm.ts';

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

interface Row extends StormRow {
  readonly snapshot: SnapshotRow;
  readonly pending: boolean;
  readonly held: boolean;
  readonly call?: CallRow | null;
  readonly talkCall?: TalkCall | null;
  readonly answered?: string | null;
  readonly auditHead?: AuditHead | null;
  readonly announcement?: AnnouncementRow | null;
  readonly round?: AnnouncementRow | null;
  readonly dueAt?: Date | null;
  readonly lastActAt?: Date | null;
}

const asksForOwnWords = (care: CareCommand | undefined): boolean =>
  care?.care === 'kindWords' || care?.care === 'wishes' || care?.care === 'friend';

/** Numbers in a text, or in a step of a call, that may be a newcomer's vouching code. */
const vouchCodesIn = (body: string): readonly string[] => body.match(/\b\d{4}\b/g) ?? [];

/** Numbers in a step of a call by which a steward may mean a request. */
const requestCodesIn = (body: string): readonly number[] => (body.match(/\b\d{2,6}\b/g) ?? []).map(Number);

export async function load(store: Store, happening: Happening, now: Date): Promise<Loaded> {
  const { rows } = await store.pool.query<Row>(queryFor(store, happening, now));
  const [row] = rows;
  if (!row) throw new Error('the loading statement always returns one row');
  const known = snapshotFrom(row.snapshot, now, store, senderOf(happening));
  const snapshot = known && { ...known, ...stormFrom(row, store.seal) };
  const opened = (each: AnnouncementRow | null | undefined) => each && announcementFrom(each, store.seal);
  const running = opened(row.round);
  const round = running && isAbout(running, 'round') ? running : undefined;
  if (happening.of !== 'call' || !row.call) {
    const talkCall = row.talkCall ?? undefined;
    const announcement = opened(row.announcement) ?? undefined;
    return {
      pending: row.pending,
      held: row.held,
      answered: detailsOf(store, row.answered ?? null),
      auditHead: row.auditHead ?? undefined,
      snapshot: snapshot && {
        ...{ ...snapshot, talkCall, announcement, round },
        ...{ dueAt: row.dueAt ?? undefined, lastActAt: row.lastActAt ?? undefined },
      },
    };
  }
  const call = callFrom(row.call, happening.step.sid, store.seal);
  // A step that has been answered is answered the same again.
  const isAnswered = call.step > happening.step.number;
  const answer = isAnswered ? answerFrom(row.call, store.seal) : undefined;
  const auditHead = row.auditHead ?? undefined;
  return { pending: !isAnswered, held: false, answer, auditHead, snapshot: snapshot && { ...snapshot, round, call } };
}

function senderOf(happening: Happening): Snapshot['from'] {
  switch (happening.of) {
    case 'text':
      return { phone: happening.text.from, line: happening.text.to };
    case 'call':
      return { phone: happening.step.phone, line: happening.step.line };
    case 'steward':
    case 'announcement':
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
  return rows[0] && snapshotFrom(rows[0].snapshot, now, store, undefined);
}

function aboutOf(command: StewardCommand | undefined, voting: VotingCommand | undefined): TextAbout {
  if (wantsCandidates(command)) return 'withCandidates';
  if (command?.command === 'round') return 'withRound';
  if (command?.command === 'storm') return 'withStorm';
  return voting ? 'withProposals' : 'plain';
}

function queryFor({ seal }: Store, happening: Happening, now: Date) {
  switch (happening.of) {
    case 'text': {
      const { text, recorded, command = happening.waiting } = happening;
      const sender = [text.to, seal.hashPhone(text.from), vouchCodesIn(text.body), now, text.sid];
      const wanted = [
        happening.wantsPartners ?? false,
        namedPhone(happening, seal),
        (happening.wantsMe ?? false) || asksForOwnWords(happening.care),
      ];
      const values = [...sender, ...commandValues(command), ...wanted];
      const which = aboutOf(command, happening.voting);
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
      if ('communityId' in timer)
        return {
          name: 'community-timer',
          text: communityTimerSql,
          values: [timer.communityId, now, id, claimedUntil, kind === 'votesOver', kind === 'stormOver'],
        };
      return 'requestId' in timer
        ? { name: 'timer', text: timerSql, values: [timer.requestId, now, kind === 'wave', id, claimedUntil] }
        : {
            name: 'contact-timer',
            text: contactTimerSql,
            values: [timer.contactId, now, id, claimedUntil, kind === 'lookBack', kind === 'friends'],
          };
    }
    case 'call': {
      const { line, phone, sid, outgoingId, about } = happening.step;
      const { keys, words = '' } = happening.step;
      const body = keys ?? words;
      const caller = [line, seal.hashPhone(phone), now, sid, outgoingId ?? null];
      const others = [happening.wantsPartners ?? false, namedPhone(happening, seal), vouchCodesIn(body)];
      const { wantsOthers = false, wantsStorm = false } = happening;
      const which = about === undefined ? 'plain' : 'withCandidates';
      const values = [...caller, ...others, requestCodesIn(body), about ?? null, wantsOthers, wantsStorm];
      return { name: `call ${which}`, text: callSql[which], values };
    }
    case 'steward':
      return { name: 'steward', text: stewardSql, values: stewardValues(happening.action, now, seal) };
    case 'announcement': {
      const { announcementId, contactId } = happening;
      return { name: 'announcement', text: announcementSql, values: [contactId, now, announcementId] };
    }
    case 'recording':
      return { name: 'recording', text: recordingSql, values: [happening.recording.sid, now] };
    case 'callEnded':
      return { name: 'call-ended', text: callEndedSql, values: [happening.ended.contactId, now] };
    case 'signIn':
    case 'refusal':
      return { name: 'contact', text: contactSql, values: [happening.contactId, now] };
  }
}
