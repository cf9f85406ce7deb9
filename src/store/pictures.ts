// Pictures on their way from one member to another, kept sealed under a token that only the address holds.
import { randomBytes } from 'node:crypto';
import type { FetchedPicture } from '../telephony/provider.ts';
import type { Store } from './store.ts';

const tokenBytes = 32;
const servedForMs = 24 * 60 * 60 * 1000;

/** Keeps a picture and returns the token by which it can be had until it expires. */
export async function keepPicture(
  { pool, seal }: Store,
  outboxId: string,
  { contentType, bytes }: FetchedPicture,
  now: Date,
): Promise<string> {
  const token = randomBytes(tokenBytes).toString('base64url');
  await pool.query(
    'INSERT INTO picture (token_hash, outbox_id, content_type, sealed_bytes, expires_at) VALUES ($1, $2, $3, $4, $5)',
    [seal.hashToken(token), outboxId, contentType, seal.sealBytes(bytes), new Date(now.getTime() + servedForMs)],
  );
  return token;
}

/** `undefined` where the token is nobody's or has expired. */
export async function findPicture(
  { pool, seal }: Store,
  token: string,
  now: Date,
): Promise<FetchedPicture | undefined> {
  const { rows } = await pool.query<{ content_type: string; sealed_bytes: Buffer }>(
    'SELECT content_type, sealed_bytes FROM picture WHERE token_hash = $1 AND expires_at > $2',
    [seal.hashToken(token), now],
  );
  const [found] = rows;
  return found && { contentType: found.content_type, bytes: seal.openBytes(found.sealed_bytes) };
}

export async function deleteExpired({ pool }: Store, now: Date): Promise<void> {
  await pool.query('DELETE FROM picture WHERE expires_at <= $1', [now]);
}
