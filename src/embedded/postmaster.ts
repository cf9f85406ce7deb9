// Is a server up for this cluster, and on which port? PostgreSQL writes that into postmaster.pid.
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Cluster } from './cluster.ts';

const isPostgres = async (pid: number): Promise<boolean> => {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
  // Only Linux tells whose number that is; elsewhere a process with this number is taken to be the server.
  const command = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => 'postgres');
  return command.includes('postgres');
};

/**
 * The port of the server that is up or coming up, or `undefined`. A file left by a server that was killed is ignored, and removed
 * where its process number now belongs to another program: PostgreSQL would take that for itself.
 */
export const readPort = async (cluster: Cluster): Promise<number | undefined> => {
  const file = join(cluster.data, 'postmaster.pid');
  const [pid, , , port] = (await readFile(file, 'utf8').catch(() => '')).split('\n').map(Number);
  if (!pid || !port) return undefined;
  if (await isPostgres(pid)) return port;
  await rm(file, { force: true });
  return undefined;
};
