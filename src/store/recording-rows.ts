// Recordings as they are stored.
import type { RecordedWords } from '../domain/recording.ts';
import type { WordedEffect } from './worded-effect.ts';

export interface RecordingRow {
  readonly sid: string;
  readonly purpose: RecordedWords['for'];
  readonly from_contact_id: string | null;
  readonly from_member_id: string | null;
  readonly for_member_id: string | null;
  readonly request_id: string | null;
  readonly seconds: number;
  readonly expires_at: Date;
}

export const recordingFrom = (row: RecordingRow): RecordedWords => ({
  sid: row.sid,
  for: row.purpose,
  fromContactId: row.from_contact_id ?? undefined,
  fromMemberId: row.from_member_id ?? undefined,
  forMemberId: row.for_member_id ?? undefined,
  requestId: row.request_id ?? undefined,
  seconds: row.seconds,
  expiresAt: row.expires_at,
});

export const recordingsJson = (effects: readonly WordedEffect[]) =>
  effects.flatMap((effect) => {
    if (effect.do !== 'keepRecording') return [];
    const { for: purpose, seconds, ...recording } = effect.recording;
    return [{ ...recording, purpose, seconds: Math.round(seconds) }];
  });
