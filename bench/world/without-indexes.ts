// Writes many rows into tables whose indexes are made afterwards, at once: kept up row by row they would take hours.
import type { PoolClient } from 'pg';

/** Primary keys stay: other tables refer to them. */
const indexesSql = `SELECT indexrelid::regclass::text AS name, pg_get_indexdef(indexrelid) AS made
FROM pg_index WHERE indrelid = ANY($1::regclass[]) AND NOT indisprimary`;

export async function withoutIndexes(
  connection: PoolClient,
  tables: readonly string[],
  write: () => Promise<void>,
): Promise<void> {
  const { rows } = await connection.query<{ name: string; made: string }>(indexesSql, [tables]);
  for (const { name } of rows) await connection.query(`DROP INDEX ${name}`);
  await write();
  for (const { made } of rows) await connection.query(made);
}
