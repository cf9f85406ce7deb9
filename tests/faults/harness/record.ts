// What is judged: what the phones and the network have seen, and what the hotline's own rows say about it.
import type { CallStory } from '../../../src/emulator/control/call-view.ts';
import type { TextView } from '../../../src/emulator/control/text-view.ts';
import type { Emulator } from '../../../src/emulator/start.ts';
import type { Db } from '../../../src/store/prisma.ts';
import type { Seal } from '../../../src/store/seal.ts';

/** A text that the hotline sent, or meant to. */
export interface OutboxRow {
  readonly id: string;
  readonly status: string;
  /** Its ids at the network: of the last try, and of tries that did not arrive. */
  readonly sid: string | null;
  readonly pastSids: readonly string[];
  readonly joinedTo: string | null;
  readonly cause: string | null;
  readonly lastWord: boolean;
  /** The network's, where it did not arrive. */
  readonly errorCode: number | null;
  readonly createdAt: Date;
  readonly dueAt: Date;
}

export interface InboxRow {
  readonly sid: string;
  /** When what it led to was committed. */
  readonly handledAt: Date | null;
}

export interface RequestRow {
  readonly code: number;
  readonly status: string;
  readonly needed: number;
  readonly round: number;
  /** How many helpers have it, or have done it. */
  readonly helpers: number;
  readonly timers: number;
}

/** Something that is told by telephone. */
export interface NewsRow {
  readonly id: string;
  readonly isHeard: boolean;
  readonly isExpired: boolean;
  /** Somebody will look after it: a timer, or a call that is not over or not followed. */
  readonly isAwaited: boolean;
}

export interface RunRecord {
  /** Every call of the run, to its end, oldest first. */
  readonly calls: readonly CallStory[];
  readonly news: readonly NewsRow[];
  /** Phones that take no texts. */
  readonly landlines: readonly string[];
  /** Every text of the run, as the phones see it, oldest first. */
  readonly texts: readonly TextView[];
  readonly outbox: readonly OutboxRow[];
  readonly inbox: readonly InboxRow[];
  readonly requests: readonly RequestRow[];
  /** Phones that the hotline takes for stopped. */
  readonly stoppedPhones: readonly string[];
  /** Phones whose owners sleep and wrote nothing. */
  readonly sleepers: readonly string[];
  /** When all that was due had been done; what came due later was left to the next worker. */
  readonly restedAt: Date;
  /** What was still due when that was given up. */
  readonly workLeft: string;
}

export type Evidence = Pick<RunRecord, 'sleepers' | 'landlines' | 'restedAt' | 'workLeft'>;

export async function gatherRecord(emulator: Emulator, db: Db, seal: Seal, evidence: Evidence): Promise<RunRecord> {
  const outbox = await db.outboxText.findMany();
  const stopped = await db.contact.findMany({ where: { optedOut: true } });
  const requests = await db.request.findMany({ include: { invitations: true, timers: true } });
  return {
    ...evidence,
    texts: emulator.texts(),
    calls: emulator.calls().map(({ sid }) => emulator.callStory(sid)),
    news: await newsIn(db),
    outbox: outbox.map(({ id, joinedTo, ...row }) => ({
      ...row,
      id: `${id}`,
      joinedTo: joinedTo === null ? null : `${joinedTo}`,
    })),
    inbox: await db.$queryRaw<InboxRow[]>`
      SELECT sid, CASE WHEN handled_at IS NOT NULL THEN pg_xact_commit_timestamp(xmin) END AS "handledAt" FROM inbox_text`,
    stoppedPhones: stopped.map(({ phoneSealed }) => seal.open(phoneSealed)),
    requests: requests.map(({ code, status, needed, round, invitations, timers }) => ({
      ...{ code, status, needed, round, timers: timers.length },
      helpers: invitations.filter((each) => each.status === 'matched' || each.status === 'done').length,
    })),
  };
}

/** A steward who was told that somebody does not answer looks after it as well. */
const newsIn = (db: Db): Promise<readonly NewsRow[]> => db.$queryRaw<NewsRow[]>`
  SELECT news.id::text, heard_at IS NOT NULL AS "isHeard", coalesce(expires_at <= now(), false) AS "isExpired",
    EXISTS (SELECT 1 FROM timer WHERE kind = 'callOut' AND timer.contact_id = news.contact_id)
    OR EXISTS (SELECT 1 FROM outgoing_call o WHERE o.contact_id = news.contact_id
               AND (o.status IN ('queued', 'placing', 'placed') OR o.follow_at IS NOT NULL))
    OR (SELECT count(*) > 4 FROM outgoing_call o WHERE o.contact_id = news.contact_id
        AND o.status IN ('machine', 'busy', 'unanswered', 'failed')) AS "isAwaited"
  FROM news JOIN contact ON contact.id = news.contact_id
  WHERE EXISTS (SELECT 1 FROM member WHERE member.contact_id = contact.id AND member.channel = 'voice')`;

/** What the hotline's people got, without the carrier's own words. */
export const received = ({ texts }: Pick<RunRecord, 'texts'>): readonly TextView[] =>
  texts.filter(({ direction, byCarrier }) => direction === 'received' && !byCarrier);

export const sent = ({ texts }: Pick<RunRecord, 'texts'>): readonly TextView[] =>
  texts.filter(({ direction }) => direction === 'sent');
