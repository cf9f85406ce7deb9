// What members feel about each other, in its rows.
import type { Feeling } from '../domain/feelings.ts';
import type { CommitPart } from './commit-part.ts';
import type { FeelingRow } from './loaded-rows.ts';

export const feelingColumns = 'from_id AS "fromId", about_id AS "aboutId", liking, asked';

/** A row of `feeling` as `FeelingRow`. */
export const feelingJson = `json_build_object('fromId', from_id, 'aboutId', about_id, 'liking', liking, 'asked', asked)`;

export const feelingFrom = ({ liking, ...row }: FeelingRow): Feeling => ({ ...row, is: liking ?? undefined });

/** Whoever has been forgotten meanwhile feels nothing any more. */
export const writeFeelings: readonly CommitPart[] = [
  {
    of: ['feelings'],
    sql: `upsert_feeling AS (
  INSERT INTO feeling (from_id, about_id, liking, asked, felt_at)
  SELECT e."fromId", e."aboutId", e.is, e.asked, $2::timestamptz
  FROM given, jsonb_to_recordset(j->'feelings') AS e("fromId" uuid, "aboutId" uuid, "is" text, asked int)
  WHERE EXISTS (SELECT 1 FROM member WHERE id = e."fromId") AND EXISTS (SELECT 1 FROM member WHERE id = e."aboutId")
    AND (SELECT ok FROM verdict)
  ON CONFLICT (from_id, about_id) DO UPDATE SET liking = excluded.liking, asked = excluded.asked, felt_at = excluded.felt_at
)`,
  },
];
