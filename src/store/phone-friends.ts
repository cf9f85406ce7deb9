// Phone friends, in their rows. When they talk and how far their call is, is sealed.
import type { PhoneFriends, TalkTime } from '../domain/phone-friends.ts';
import type { CommitPart } from './commit-part.ts';
import { withDatesFrom } from './documents.ts';
import type { Seal } from './seal.ts';
import { openHex, type Store, sealHex } from './store.ts';
import type { WordedEffect } from './worded-effect.ts';

export interface FriendsRow {
  readonly id: string;
  readonly oneId: string | null;
  readonly otherId: string | null;
  readonly oneAgreed: boolean;
  readonly otherAgreed: boolean;
  readonly endedById: string | null;
  readonly details: string;
  readonly version: number;
}

/** Those of the people of `own_member`. `wanted`: whether they are. */
const ofSender = (wanted: string): string => `${wanted}
      AND (f.one_id = ANY(ARRAY(SELECT id FROM own_member)) OR f.other_id = ANY(ARRAY(SELECT id FROM own_member)))`;

export const friendsOf = (wanted: string): string => `(
    SELECT coalesce(json_agg(json_build_object(
      'id', f.id, 'oneId', f.one_id, 'otherId', f.other_id, 'oneAgreed', f.one_agreed, 'otherAgreed', f.other_agreed,
      'endedById', f.ended_by_id, 'details', encode(f.sealed_details, 'hex'), 'version', f.version) ORDER BY f.id), '[]')
    FROM phone_friends f WHERE ${ofSender(wanted)})`;

/** The phones of both. */
export const phonesOfFriends = (wanted: string): string => `SELECT m.contact_id FROM phone_friends f
  JOIN member m ON m.id = ANY(ARRAY[f.one_id, f.other_id]) WHERE ${ofSender(wanted)}`;

export const friendsFrom = ({ details, ...row }: FriendsRow, seal: Seal): PhoneFriends => ({
  ...withDatesFrom<Omit<PhoneFriends, keyof FriendsRow>>(openHex(seal, details)),
  ...row,
  ...{ oneId: row.oneId ?? undefined, otherId: row.otherId ?? undefined, endedById: row.endedById ?? undefined },
});

export const friendsJson = ({ seal }: Store, effects: readonly WordedEffect[]) =>
  effects.flatMap((effect) => {
    if (effect.do !== 'saveFriends') return [];
    const { friends, gone } = effect;
    const { id, oneId, otherId, oneAgreed, otherAgreed, endedById, version, ...details } = friends;
    return {
      ...{ id, oneId, otherId, oneAgreed, otherAgreed, endedById, version, gone },
      details: sealHex(seal, JSON.stringify(details)),
    };
  });

export const friendAnswersJson = (effects: readonly WordedEffect[]) =>
  effects.flatMap((effect) => {
    if (effect.do === 'answerFriends') return { ofId: effect.friendsId, memberId: effect.memberId, yes: effect.yes };
    return effect.do === 'endFriends' ? { ofId: null, memberId: effect.memberId, yes: false } : [];
  });

export const givenFriends: readonly CommitPart[] = [
  {
    of: ['friends'],
    sql: `new_friends AS MATERIALIZED (
  SELECT e.* FROM given, jsonb_to_recordset(j->'friends') AS e(id uuid, "oneId" uuid, "otherId" uuid, "oneAgreed" boolean,
    "otherAgreed" boolean, "endedById" uuid, details text, version int, gone boolean)
)`,
  },
];

export const heldFriends: CommitPart = {
  of: ['friends'],
  sql: `held_friends AS MATERIALIZED (
  SELECT f.id FROM phone_friends f JOIN new_friends n ON n.id = f.id AND n.version = f.version
  ORDER BY f.id FOR NO KEY UPDATE OF f
)`,
};

/** Two have one time with each other: a new one takes the place of the old one, whoever wished for it. */
export const writeFriends: readonly CommitPart[] = [
  {
    of: ['friends'],
    sql: `insert_friends AS (
  INSERT INTO phone_friends (id, community_id, one_id, other_id, one_agreed, other_agreed, sealed_details)
  SELECT n.id, $1::uuid, n."oneId", n."otherId", n."oneAgreed", n."otherAgreed", decode(n.details, 'hex')
  FROM new_friends n WHERE n.version = 0 AND NOT n.gone AND (SELECT ok FROM verdict)
  ON CONFLICT (one_id, other_id) DO UPDATE SET id = excluded.id, one_agreed = excluded.one_agreed,
    other_agreed = excluded.other_agreed, ended_by_id = NULL, sealed_details = excluded.sealed_details, version = 1
)`,
  },
  {
    of: ['friends'],
    sql: `replace_friends AS (
  DELETE FROM phone_friends f USING new_friends n
  WHERE n.version = 0 AND f.one_id = n."otherId" AND f.other_id = n."oneId" AND (SELECT ok FROM verdict)
)`,
  },
  {
    of: ['friends'],
    sql: `update_friends AS (
  UPDATE phone_friends f SET one_agreed = n."oneAgreed", other_agreed = n."otherAgreed", ended_by_id = n."endedById",
    sealed_details = decode(n.details, 'hex'), version = f.version + 1
  FROM new_friends n WHERE n.id = f.id AND n.version > 0 AND NOT n.gone AND (SELECT ok FROM verdict)
)`,
  },
  {
    of: ['friends'],
    sql: `drop_friends AS (
  DELETE FROM phone_friends f USING new_friends n WHERE n.id = f.id AND n.gone AND (SELECT ok FROM verdict)
)`,
  },
  {
    of: ['friendAnswers'],
    sql: `answer_friends AS (
  UPDATE phone_friends f SET
    one_agreed = f.one_agreed OR (e.yes AND f.one_id = e."memberId"), other_agreed = f.other_agreed OR (e.yes AND f.other_id = e."memberId"),
    ended_by_id = CASE WHEN NOT e.yes THEN e."memberId" END, version = f.version + 1
  FROM given, jsonb_to_recordset(j->'friendAnswers') AS e("ofId" uuid, "memberId" uuid, yes boolean)
  WHERE (e."ofId" IS NULL OR f.id = e."ofId") AND e."memberId" IN (f.one_id, f.other_id) AND f.ended_by_id IS NULL
    AND (SELECT ok FROM verdict)
)`,
  },
];

/** Both have been forgotten. */
export async function deleteFriendless({ pool }: Store): Promise<void> {
  await pool.query('DELETE FROM phone_friends WHERE one_id IS NULL AND other_id IS NULL');
}

/** As the page of a person shows them: with whom, when, and whether both have agreed. */
export interface FriendShown {
  readonly id: string;
  readonly name: string | undefined;
  readonly time: TalkTime;
  readonly isSet: boolean;
}

export async function friendsOfMember(
  { pool, seal }: Store,
  communityId: string,
  memberId: string,
): Promise<readonly FriendShown[]> {
  const { rows } = await pool.query<{ id: string; details: string; agreed: boolean; name_sealed: Buffer | null }>(
    `SELECT f.id, encode(f.sealed_details, 'hex') AS details, f.one_agreed AND f.other_agreed AS agreed, m.name_sealed
     FROM phone_friends f JOIN member m ON m.id = CASE f.one_id WHEN $2 THEN f.other_id ELSE f.one_id END
     WHERE f.community_id = $1 AND $2 IN (f.one_id, f.other_id) AND f.ended_by_id IS NULL ORDER BY f.id`,
    [communityId, memberId],
  );
  return rows.map(({ id, details, agreed, name_sealed }) => {
    const { time } = withDatesFrom<Pick<PhoneFriends, 'time'>>(openHex(seal, details));
    return { id, name: name_sealed ? seal.open(name_sealed) : undefined, time, isSet: agreed };
  });
}
