// Thanks that are kept for helpers, in their rows.
import type { KindWords } from '../domain/kind-words.ts';
import type { CommitPart } from './commit-part.ts';
import type { KindWordsRow } from './loaded-rows.ts';
import type { Seal } from './seal.ts';
import { openHex, type Store, sealHex } from './store.ts';
import type { WordedEffect } from './worded-effect.ts';

/** More than are read at once, as several people may share the phone. */
const mostLoaded = 20;

/** The latest that were kept for the people of `own_member`, the latest first. `wanted`: whether they are. */
export const kindWordsOf = (wanted: string): string => `(
    SELECT coalesce(json_agg(json_build_object('toId', to_id, 'from', "from", 'words', words) ORDER BY id DESC), '[]')
    FROM (
      SELECT k.id, k.to_id, encode(m.name_sealed, 'hex') AS "from", encode(k.sealed_words, 'hex') AS words
      FROM kind_words k JOIN member m ON m.id = k.from_id
      WHERE ${wanted} AND k.to_id = ANY(ARRAY(SELECT id FROM own_member))
      ORDER BY k.id DESC LIMIT ${mostLoaded}
    ) latest)`;

export const kindWordsFrom = ({ toId, from, words }: KindWordsRow, seal: Seal): KindWords => ({
  toId,
  from: from === null ? undefined : openHex(seal, from),
  words: openHex(seal, words),
});

export const kindWordsJson = ({ seal }: Store, effects: readonly WordedEffect[]) =>
  effects.flatMap((effect) =>
    effect.do === 'keepKindWords'
      ? { toId: effect.toId, fromId: effect.fromId, words: sealHex(seal, effect.words) }
      : [],
  );

/** Whoever has been forgotten meanwhile is not thanked any more. */
export const writeKindWords: readonly CommitPart[] = [
  {
    of: ['kindWords'],
    sql: `insert_kind_words AS (
  INSERT INTO kind_words (to_id, from_id, sealed_words, created_at)
  SELECT e."toId", e."fromId", decode(e.words, 'hex'), $2::timestamptz
  FROM given, jsonb_to_recordset(j->'kindWords') AS e("toId" uuid, "fromId" uuid, words text)
  WHERE EXISTS (SELECT 1 FROM member WHERE id = e."toId") AND EXISTS (SELECT 1 FROM member WHERE id = e."fromId")
    AND (SELECT ok FROM verdict)
)`,
  },
];

export async function deleteKindWordsBefore({ pool }: Store, instant: Date): Promise<void> {
  await pool.query('DELETE FROM kind_words WHERE created_at < $1', [instant]);
}
