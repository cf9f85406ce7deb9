// Codes for signing in at the desk: few of them for one phone, and few guesses, of one code and of all.
import type { Store } from './store.ts';

export interface NewCode {
  /** The secret of the browser that asked. */
  readonly ask: string;
  readonly code: string;
  /** E.164. */
  readonly phone: string;
  readonly expiresAt: Date;
}

/** In an hour, for one phone: whoever needs more has another trouble, and whoever asks for others should not ring them all day. */
const mostCodes = 5;

const mostGuesses = 5;

/** In an hour, of all codes together: a million codes then stand against few hundred guesses, from however many places. */
const mostGuessesOfAll = 300;

const anHourAgo = (parameter: string): string => `${parameter}::timestamptz - interval '1 hour'`;

/** What a code is found by: the same digits are another code in another browser. */
const codeHashOf = ({ seal }: Store, { ask, code }: Pick<NewCode, 'ask' | 'code'>) => seal.hashToken(`${ask} ${code}`);

/** Resolves to false where this phone was sent enough codes. */
export async function keepCode(store: Store, given: NewCode, now: Date): Promise<boolean> {
  const { pool, seal } = store;
  const { rowCount } = await pool.query(
    `INSERT INTO sign_in_code (ask_hash, phone_hash, code_hash, created_at, expires_at)
     SELECT $1, $2, $3, $4, $5
     WHERE (SELECT count(*) FROM sign_in_code WHERE phone_hash = $2 AND created_at > ${anHourAgo('$4')}) < ${mostCodes}`,
    [seal.hashToken(given.ask), seal.hashPhone(given.phone), codeHashOf(store, given), now, given.expiresAt],
  );
  return rowCount === 1;
}

/** Takes a guess, and uses the code up where it is right. Resolves to the hash of its phone then. */
export async function useCode(
  store: Store,
  guess: Pick<NewCode, 'ask' | 'code'>,
  now: Date,
): Promise<Buffer | undefined> {
  const { rows } = await store.pool.query<{ phone_hash: Buffer; used_at: Date | null }>(
    `UPDATE sign_in_code
     SET guesses = guesses + 1, used_at = CASE WHEN code_hash = $2 THEN $3::timestamptz END
     WHERE ask_hash = $1 AND used_at IS NULL AND expires_at > $3 AND guesses < ${mostGuesses}
       AND (SELECT coalesce(sum(guesses), 0) FROM sign_in_code WHERE created_at > ${anHourAgo('$3')}) < ${mostGuessesOfAll}
     RETURNING phone_hash, used_at`,
    [store.seal.hashToken(guess.ask), codeHashOf(store, guess), now],
  );
  const [row] = rows;
  return row?.used_at ? row.phone_hash : undefined;
}

export async function deleteCodesBefore({ pool }: Store, instant: Date): Promise<void> {
  await pool.query('DELETE FROM sign_in_code WHERE created_at < $1', [instant]);
}
