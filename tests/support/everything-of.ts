// Everything that the database holds of a community, by table: the same as long as none of it has changed.
import { expect } from '@jest/globals';
import type { TestHotline } from './hotline.ts';

export async function everythingOf({ context }: TestHotline, communityId: string): Promise<Record<string, string>> {
  const { pool } = context.store;
  const { rows } = await pool.query<{ name: string }>(
    `SELECT table_name AS name FROM information_schema.columns WHERE table_schema = 'public' AND column_name = 'community_id'`,
  );
  const all: Record<string, string> = {};
  for (const { name } of rows) {
    const sql = `SELECT coalesce(md5(string_agg(t::text, '|' ORDER BY t::text)), '') AS is FROM "${name}" t WHERE community_id = $1`;
    all[name] = (await pool.query(sql, [communityId])).rows[0].is;
  }
  expect(Object.keys(all).length).toBeGreaterThan(10);
  return all;
}
