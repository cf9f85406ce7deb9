// Ends the database server of a test run, whoever still uses it, and removes its files.
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

export const removeTestServer = async (dataDir) => {
  const pidFile = join(dataDir, 'postgres', 'data', 'postmaster.pid');
  const pid = Number.parseInt(await readFile(pidFile, 'utf8').catch(() => ''), 10);
  try {
    if (pid > 0) for (process.kill(pid, 'SIGQUIT'); ; await sleep(10)) process.kill(pid, 0);
  } catch {
    // It is gone.
  }
  await rm(dataDir, { recursive: true, force: true });
};
