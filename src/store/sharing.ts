// What members could use, and when they were asked, in its rows.
import type { AskedWhat, Sharing, Wishes } from '../domain/sharing.ts';
import type { CommitPart } from './commit-part.ts';
import type { SharingRow, WishesRow } from './loaded-rows.ts';
import type { Seal } from './seal.ts';
import { openHex, type Store, sealHex } from './store.ts';
import type { WordedEffect } from './worded-effect.ts';

/** When the people of `own_member` were last asked. */
export const sharingsJson = `(
    SELECT coalesce(json_agg(json_build_object(
      'memberId', member_id, 'round', round_asked_at, 'offers', offers_asked_at, 'gap', gap_asked_at,
      'noMonths', no_months)), '[]')
    FROM sharing WHERE member_id = ANY(ARRAY(SELECT id FROM own_member)))`;

/** What the people of `own_member` could use. `wanted`: whether it is. */
export const wishesOf = (wanted: string): string => `(
    SELECT coalesce(json_agg(json_build_object('memberId', member_id, 'wishes', encode(sealed_wishes, 'hex'))), '[]')
    FROM sharing WHERE ${wanted} AND sealed_wishes IS NOT NULL AND member_id = ANY(ARRAY(SELECT id FROM own_member)))`;

export const wishesFrom = ({ memberId, wishes }: WishesRow, seal: Seal) => ({
  memberId,
  wishes: JSON.parse(openHex(seal, wishes)) as Wishes,
});

/** A wish that was said so long ago is none any more. */
export async function deleteWishesBefore({ pool }: Store, instant: Date): Promise<void> {
  await pool.query('UPDATE sharing SET sealed_wishes = NULL WHERE sealed_wishes IS NOT NULL AND answered_at < $1', [
    instant,
  ]);
}

export function sharingFrom({ memberId, noMonths, ...asked }: SharingRow): Sharing {
  const known = (Object.entries(asked) as readonly [AskedWhat, string | null][]).flatMap(([what, at]) =>
    at === null ? [] : [[what, new Date(at)] as const],
  );
  return { memberId, askedAt: Object.fromEntries(known), ...(noMonths && { noMonths }) };
}

export const wishesJson = ({ seal }: Store, effects: readonly WordedEffect[]) =>
  effects.flatMap((effect) =>
    effect.do === 'keepWishes'
      ? { memberId: effect.memberId, wishes: sealHex(seal, JSON.stringify(effect.wishes)) }
      : [],
  );

export const askedJson = (effects: readonly WordedEffect[]) =>
  effects.flatMap((effect) => (effect.do === 'keepAsked' ? { memberId: effect.memberId, what: effect.what } : []));

export const monthsJson = (effects: readonly WordedEffect[]) =>
  effects.flatMap((effect) => (effect.do === 'keepMonths' ? { memberId: effect.memberId, no: !effect.wanted } : []));

/** Whoever has been forgotten meanwhile wishes nothing any more. */
export const writeSharings: readonly CommitPart[] = [
  {
    of: ['wishes'],
    sql: `upsert_wishes AS (
  INSERT INTO sharing (member_id, sealed_wishes, answered_at)
  SELECT e."memberId", decode(e.wishes, 'hex'), $2::timestamptz
  FROM given, jsonb_to_recordset(j->'wishes') AS e("memberId" uuid, wishes text)
  WHERE EXISTS (SELECT 1 FROM member WHERE id = e."memberId") AND (SELECT ok FROM verdict)
  ON CONFLICT (member_id) DO UPDATE SET sealed_wishes = excluded.sealed_wishes, answered_at = excluded.answered_at
)`,
  },
  {
    of: ['asked'],
    sql: `upsert_asked AS (
  INSERT INTO sharing AS s (member_id, round_asked_at, offers_asked_at, gap_asked_at)
  SELECT e."memberId", CASE e.what WHEN 'round' THEN $2::timestamptz END, CASE e.what WHEN 'offers' THEN $2::timestamptz END,
         CASE e.what WHEN 'gap' THEN $2::timestamptz END
  FROM given, jsonb_to_recordset(j->'asked') AS e("memberId" uuid, what text)
  WHERE EXISTS (SELECT 1 FROM member WHERE id = e."memberId") AND (SELECT ok FROM verdict)
  ON CONFLICT (member_id) DO UPDATE SET
    round_asked_at = coalesce(excluded.round_asked_at, s.round_asked_at),
    offers_asked_at = coalesce(excluded.offers_asked_at, s.offers_asked_at),
    gap_asked_at = coalesce(excluded.gap_asked_at, s.gap_asked_at)
)`,
  },
  {
    of: ['months'],
    sql: `upsert_months AS (
  INSERT INTO sharing (member_id, no_months)
  SELECT e."memberId", e.no FROM given, jsonb_to_recordset(j->'months') AS e("memberId" uuid, no boolean)
  WHERE EXISTS (SELECT 1 FROM member WHERE id = e."memberId") AND (SELECT ok FROM verdict)
  ON CONFLICT (member_id) DO UPDATE SET no_months = excluded.no_months
)`,
  },
];
