// What was in a text that did not arrive: its phrase, and those of the texts that went out with it.
import type { UnreadText } from '../domain/event.ts';
import type { Phrase } from '../domain/phrases.ts';
import type { Store } from './store.ts';

/** What is kept of a text beside its words. */
export interface KeptPhrase {
  readonly phrase: Phrase;
  readonly memberId?: string | undefined;
}

interface Row {
  readonly sealed_phrase: Buffer | null;
  readonly body_sealed: Buffer;
  readonly saying: string | null;
  readonly request_id: string | null;
  readonly urgent: boolean;
  readonly expires_at: Date | null;
}

/** In the order in which they were written, without what has no use any more. */
export async function unreadTexts({ pool, seal }: Store, id: string, now: Date): Promise<readonly UnreadText[]> {
  const { rows } = await pool.query<Row>(
    `SELECT sealed_phrase, body_sealed, saying, request_id, urgent, expires_at FROM outbox_text
     WHERE (id = $1 OR joined_to = $1) AND coalesce(expires_at > $2::timestamptz, true) ORDER BY id`,
    [id, now],
  );
  return rows.map((row) => ({
    ...keptIn(row, seal),
    requestId: row.request_id ?? undefined,
    urgent: row.urgent,
    expiresAt: row.expires_at ?? undefined,
  }));
}

/** A text from before phrases were kept is read as it was written. */
const keptIn = (
  { sealed_phrase, body_sealed, saying }: Row,
  seal: Store['seal'],
): Pick<UnreadText, 'phrase' | 'memberId'> =>
  sealed_phrase
    ? (JSON.parse(seal.open(sealed_phrase)) as KeptPhrase)
    : { phrase: { say: 'readText', words: seal.open(body_sealed), saying: saying ?? undefined } };
