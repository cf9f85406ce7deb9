// Ends the servers of a test run, whoever still uses them, and removes their files.
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

export const removeTestServer = async (dataDir) => {
  const postgres = join(dataDir, 'postgres', 'data', 'postmaster.pid');
  const redis = (await readdir(dataDir).catch(() => [])).filter((name) => name.startsWith('redis-'));
  await end(postgres, 'SIGQUIT');
  for (const name of redis) await end(join(dataDir, name, 'pid'), 'SIGKILL');
  await rm(dataDir, { recursive: true, force: true });
};

const end = async (pidFile, signal) => {
  const pid = Number.parseInt(await readFile(pidFile, 'utf8').catch(() => ''), 10);
  try {
    if (pid > 0) for (process.kill(pid, signal); ; await sleep(10)) process.kill(pid, 0);
  } catch {
    // It is gone.
  }
};
