// Before a run of the tests: names the folder in which the first test that needs a database will start one, and clears away what
// interrupted runs have left.
import { mkdtemp, readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { removeTestServer } from './remove-test-server.js';

const prefix = 'neighborline-tests-';

const isRunning = (pid) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
};

export default async () => {
  for (const name of await readdir(tmpdir())) {
    const pid = Number(name.slice(prefix.length).split('-')[0]);
    // What another user has left is theirs to clear away.
    if (name.startsWith(prefix) && !isRunning(pid)) await removeTestServer(join(tmpdir(), name)).catch(() => undefined);
  }
  process.env.TEST_DATA_DIR = await mkdtemp(join(tmpdir(), `${prefix}${process.pid}-`));
};
