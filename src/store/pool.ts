// Connections to PostgreSQL for the paths that every text takes.
import pg from 'pg';

const mostConnections = 16;

/** A pool whose lost connections are reported and replaced, never fatal. */
export function createPool(databaseUrl: string, onError: (error: Error) => void): pg.Pool {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: mostConnections });
  pool.on('error', onError);
  return pool;
}
