// What is known of a call that waits in a room, to say to it what is happening.
import type { CallState } from '../domain/call.ts';
import type { Community } from '../domain/community.ts';
import { openHex, type Store } from './store.ts';

export interface WaitingCall {
  readonly state: CallState;
  readonly emergency: Community['emergency'];
  /** How many phones have been rung so far for the one who waits. */
  readonly called: number;
}

interface Row {
  readonly state: string;
  readonly emergency: Community['emergency'];
}

/** `undefined` where it waits in no room. */
export async function findWaiting({ pool, seal }: Store, sid: string): Promise<WaitingCall | undefined> {
  const { rows } = await pool.query<Row>(
    `SELECT encode(c.sealed_state, 'hex') AS state, k.settings->'emergency' AS emergency
     FROM call c JOIN community k ON k.id = c.community_id WHERE c.sid = $1`,
    [sid],
  );
  const [row] = rows;
  if (!row) return undefined;
  const state: CallState = JSON.parse(openHex(seal, row.state));
  const { place } = state;
  if (place.menu === 'friendsRoom') return { state, emergency: row.emergency, called: 0 };
  if (place.menu !== 'companyWait' && place.menu !== 'companyRoom') return undefined;
  const placed = await pool.query<{ count: number }>(
    'SELECT count(*)::int FROM outgoing_call WHERE request_id = $1 AND sid IS NOT NULL',
    [place.requestId],
  );
  return { state, emergency: row.emergency, called: placed.rows[0]?.count ?? 0 };
}
