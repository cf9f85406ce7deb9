// What a steward does at the desk, as the desk's pages have it done: for tests about stewards.
import { randomUUID } from 'node:crypto';
import type { StewardAct } from '../../src/domain/steward-act.ts';
import { handleSteward, type StewardAnswer } from '../../src/handle.ts';
import type { TestHotline } from '../support/hotline.ts';

export interface Desk {
  /** Does it in the name of whoever has that phone. `id`: the client's own. */
  act(phone: string, act: StewardAct, id?: string): Promise<StewardAnswer | undefined>;
  /** The same for one of several by that phone. */
  actAs(memberId: string, act: StewardAct, id?: string): Promise<StewardAnswer | undefined>;
  memberAt(phone: string): Promise<string>;
  requestId(code: number): Promise<string>;
}

export function deskOf({ context }: TestHotline): Desk {
  const { pool, seal } = context.store;
  const idOf = async (sql: string, value: unknown): Promise<string> => {
    const { rows } = await pool.query<{ id: string }>(sql, [value]);
    if (!rows[0]) throw new Error('there is none such');
    return rows[0].id;
  };
  const memberAt = (phone: string) =>
    idOf(
      'SELECT m.id FROM member m JOIN contact c ON c.id = m.contact_id WHERE c.phone_hash = $1',
      seal.hashPhone(phone),
    );
  const actAs = (byId: string, act: StewardAct, id: string = randomUUID()) =>
    handleSteward(context, { id, byId, act }, 'en');
  return {
    actAs,
    memberAt,
    requestId: (code) => idOf('SELECT id FROM request WHERE code = $1', code),
    act: async (phone, act, id) => actAs(await memberAt(phone), act, id),
  };
}
