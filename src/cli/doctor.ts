// `hotline doctor`: looks at everything that the hotline needs, and says how to mend what is wrong. It changes nothing.
import { type Config, ConfigError } from '../config.ts';
import type { Run } from './command.ts';
import { counted } from './counted.ts';
import { checkDataFolder } from './doctor/data-folder.ts';
import { checkDatabase } from './doctor/database.ts';
import { type Chapter, writeChapter, wrong } from './doctor/finding.ts';
import { checkNetwork } from './doctor/network.ts';
import { checkReached } from './doctor/reached.ts';
import { checkRedis } from './doctor/redis.ts';
import { checkSettings } from './doctor/settings.ts';

export const doctor: Run = async (_given, terminal, readConfig) => {
  let found = 0;
  for await (const chapter of examine(readConfig)) {
    for (const line of writeChapter(chapter)) terminal.print(line);
    found += chapter.findings.filter(({ state }) => state === 'wrong').length;
  }
  terminal.print(found === 0 ? 'Nothing is wrong.' : `${counted(found, 'thing')} to mend.`);
  return found === 0 ? 0 : 1;
};

/** Each as soon as it is known, since a database that hangs is waited for. */
async function* examine(readConfig: () => Config): AsyncGenerator<Chapter> {
  let config: Config;
  try {
    config = readConfig();
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    yield { about: 'Settings', findings: error.faults.map(unreadable) };
    return;
  }
  yield { about: 'Settings', findings: checkSettings(config) };
  yield { about: 'Data folder', findings: await checkDataFolder(config.dataDir) };
  const { findings, numbers } = await checkDatabase(config);
  yield { about: 'Database', findings };
  yield { about: 'Redis', findings: await checkRedis(config.redisUrl) };
  yield { about: 'Twilio', findings: [...(await checkNetwork(config, numbers)), ...(await checkReached(config))] };
}

/** `PORT is not a port: give a number …` */
const unreadable = (fault: string) => {
  const [says = '', ...mend] = fault.split(': ');
  return wrong(`${says}.`, mend.join(': ') || 'see .env.example');
};
