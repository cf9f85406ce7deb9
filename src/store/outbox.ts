// Texts to be sent, as a process takes them: in order for one person, urgent ones first, and no more than each line may send.
import type { OutboundText } from '../telephony/provider.ts';
import { claimSql } from './outbox-claim-sql.ts';
import type { Store } from './store.ts';

export interface ClaimedText extends Pick<OutboundText, 'from' | 'to' | 'body'> {
  readonly id: string;
  readonly contactId: string | undefined;
  /** Addresses of its pictures at the provider. */
  readonly pictures: readonly string[];
  /** The phrase it was worded from. */
  readonly saying: string | undefined;
  readonly requestId: string | undefined;
  readonly urgent: boolean;
  readonly lastWord: boolean;
  /** An earlier attempt did not come back: it may have been sent. */
  readonly isDoubtful: boolean;
  /**
   * Of what is in doubt: it is not sent any more where it was not sent before, since its reader has stopped all texts, or since it says
   * nothing true or useful any more.
   */
  readonly endsAs: 'suppressed' | 'expired' | undefined;
  /** Counts the attempts, this one included. */
  readonly tries: number;
  readonly claimedAt: Date;
  readonly createdAt: Date;
  readonly expiresAt: Date | undefined;
  /** What it was caused by, for the log. */
  readonly cause: string | undefined;
}

export interface Claim {
  readonly texts: readonly ClaimedText[];
  /** Rows were moved on, so that there may be more. */
  readonly hasMoved: boolean;
  /** When a line that has more to send is free again. */
  readonly nextAt: Date | undefined;
}

interface TextRow {
  readonly id: string;
  readonly contact_id: string | null;
  readonly to_sealed: Buffer;
  readonly line: string;
  readonly bodies: readonly Buffer[];
  readonly sealed_pictures: Buffer | null;
  readonly saying: string | null;
  readonly request_id: string | null;
  readonly urgent: boolean;
  readonly last_word: boolean;
  readonly is_doubtful: boolean;
  readonly ends_as: 'suppressed' | 'expired' | null;
  readonly tries: number;
  readonly created_at: Date;
  readonly expires_at: Date | null;
  readonly cause: string | null;
}

type Row = { readonly moved: number; readonly next_at: Date | null } & (TextRow | { readonly id: null });

/** What the process that claims has in hand: the line of each text that is under way, and how many of one line may be. */
export interface InHand {
  readonly lines: readonly string[];
  readonly mostOfALine: number;
}

/** Claims texts that are due, `most` at most. A person's later text waits until their earlier one is settled. */
export async function claimTexts(
  { pool, seal }: Store,
  now: Date,
  most: number,
  { lines, mostOfALine }: InHand = { lines: [], mostOfALine: most },
): Promise<Claim> {
  const values = [now, most, lines, mostOfALine];
  const { rows } = await pool.query<Row>({ name: 'claim-texts', text: claimSql, values });
  const [first] = rows;
  return {
    texts: rows.flatMap((row) => (row.id === null ? [] : claimedFrom(row, seal, now))),
    hasMoved: (first?.moved ?? 0) > 0,
    nextAt: first?.next_at ?? undefined,
  };
}

function claimedFrom(row: TextRow, seal: Store['seal'], claimedAt: Date): ClaimedText {
  return {
    id: row.id,
    contactId: row.contact_id ?? undefined,
    from: row.line,
    to: seal.open(row.to_sealed),
    body: row.bodies.map((body) => seal.open(body)).join('\n'),
    pictures: row.sealed_pictures ? (JSON.parse(seal.open(row.sealed_pictures)) as string[]) : [],
    saying: row.saying ?? undefined,
    requestId: row.request_id ?? undefined,
    urgent: row.urgent,
    lastWord: row.last_word,
    isDoubtful: row.is_doubtful,
    endsAs: row.ends_as ?? undefined,
    tries: row.tries,
    claimedAt,
    createdAt: row.created_at,
    expiresAt: row.bodies.length > 1 ? undefined : (row.expires_at ?? undefined),
    cause: row.cause ?? undefined,
  };
}

/** Texts that are settled are not kept for longer than they are of use. */
export async function deleteSettledBefore({ pool }: Store, instant: Date): Promise<void> {
  await pool.query(`DELETE FROM outbox_text WHERE status NOT IN ('queued', 'sending') AND created_at < $1`, [instant]);
}
