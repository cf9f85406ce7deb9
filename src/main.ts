// npm start: every part in one process, embedded where no setting names another. `main.js web` and `main.js worker` start one part.
import { type Config, readProcessConfig } from './config.ts';
import { everyPart, mendableFault, type Part, startHotline } from './start.ts';

const parts: Readonly<Record<string, readonly Part[]>> = { web: ['web'], worker: ['worker'] };

async function main(config: Config): Promise<void> {
  const starting = startHotline(config, parts[process.argv[2] ?? ''] ?? everyPart);
  // Also while it starts: by then it may have taken texts. Whoever asks twice does not want to wait.
  const stop = async () => {
    await (await starting).stop();
    process.exit(0);
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, stop);
  for (const line of (await starting).whereToLook) console.log(line);
}

try {
  await main(readProcessConfig());
} catch (error) {
  console.error(mendableFault(error) ?? error);
  process.exit(1);
}
