// Spoken words: claimed to be fetched and passed on, kept sealed, played, and deleted when they have been kept for long enough.
import type { RecordedWords } from '../domain/recording.ts';
import { type RecordingRow, recordingFrom } from './recording-rows.ts';
import type { Store } from './store.ts';

/** What is still to be done about a recording. */
export interface ClaimedRecording {
  readonly recording: RecordedWords;
  readonly tries: number;
  readonly createdAt: Date;
  readonly isFetched: boolean;
  readonly isLost: boolean;
  readonly isTold: boolean;
  /** The call in which it was said, for the log. */
  readonly cause: string;
}

interface Row extends RecordingRow {
  readonly tries: number;
  readonly created_at: Date;
  readonly fetched_at: Date | null;
  readonly lost_at: Date | null;
  readonly told_at: Date | null;
  readonly cause: string | null;
}

/** An attempt that has not come back after this long is lost. */
const attemptLasts = `interval '60 seconds'`;

/** Claims the recording that has waited longest for its next step. */
export async function claimRecording({ pool }: Store, now: Date): Promise<ClaimedRecording | undefined> {
  const { rows } = await pool.query<Row>(
    `UPDATE recording SET tries = tries + 1, due_at = $1::timestamptz + ${attemptLasts}
     WHERE sid = (
       SELECT sid FROM recording
       WHERE due_at <= $1::timestamptz AND (deleted_at IS NULL OR told_at IS NULL)
       ORDER BY due_at LIMIT 1 FOR UPDATE SKIP LOCKED
     )
     RETURNING sid, purpose, from_contact_id, from_member_id, for_member_id, request_id, seconds, expires_at, tries, created_at,
       fetched_at, lost_at, told_at, cause`,
    [now],
  );
  return rows.map((row) => ({
    recording: recordingFrom(row),
    tries: row.tries,
    createdAt: row.created_at,
    isFetched: row.fetched_at !== null,
    isLost: row.lost_at !== null,
    isTold: row.told_at !== null,
    cause: row.cause ?? row.sid,
  }))[0];
}

export async function postponeRecording({ pool }: Store, sid: string, until: Date): Promise<void> {
  await pool.query('UPDATE recording SET due_at = $2 WHERE sid = $1', [sid, until]);
}

/** Whoever was forgotten meanwhile leaves no word behind. */
export async function keepSound({ pool, seal }: Store, sid: string, sound: Uint8Array, now: Date): Promise<void> {
  await pool.query(
    'UPDATE recording SET sealed_sound = $2, fetched_at = $3, tries = 0 WHERE sid = $1 AND lost_at IS NULL',
    [sid, seal.sealBytes(sound), now],
  );
}

/** It can not be had any more. */
export async function giveUpRecording({ pool }: Store, sid: string, now: Date): Promise<void> {
  await pool.query('UPDATE recording SET lost_at = $2 WHERE sid = $1', [sid, now]);
}

/** It is gone at the provider; once it has been told of too, nothing is left to do. */
export async function settleDeleted({ pool }: Store, sid: string, now: Date): Promise<void> {
  await pool.query(
    `UPDATE recording SET deleted_at = $2, due_at = CASE WHEN told_at IS NULL THEN due_at ELSE 'infinity' END WHERE sid = $1`,
    [sid, now],
  );
}

/** The sound, as WAV; `undefined` where it is not kept, or not any more. */
export async function findSound({ pool, seal }: Store, sid: string, now: Date): Promise<Buffer | undefined> {
  const { rows } = await pool.query<{ sealed_sound: Buffer }>(
    'SELECT sealed_sound FROM recording WHERE sid = $1 AND expires_at > $2 AND sealed_sound IS NOT NULL',
    [sid, now],
  );
  return rows[0] && seal.openBytes(rows[0].sealed_sound);
}

/** Deletes what has been kept for long enough. What is still at the provider is remembered until it is deleted there too. */
export async function deleteExpiredRecordings({ pool }: Store, now: Date): Promise<void> {
  await pool.query('DELETE FROM recording WHERE expires_at <= $1 AND deleted_at IS NOT NULL', [now]);
  await pool.query('UPDATE recording SET sealed_sound = NULL WHERE expires_at <= $1 AND sealed_sound IS NOT NULL', [
    now,
  ]);
}
