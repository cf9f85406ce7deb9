// npm start: every part in one process, embedded where no setting names another. `main.js web` and `main.js worker` start one part.
import { type Config, readProcessConfig } from './config.ts';
import { everyPart, mendableFault, type Part, startHotline } from './start.ts';

const parts: Readonly<Record<string, readonly Part[]>> = { web: ['web'], worker: ['worker'] };

async function main(config: Config): Promise<void> {
  const hotline = await startHotline(config, parts[process.argv[2] ?? ''] ?? everyPart);
  for (const line of hotline.whereToLook) console.log(line);
  // Whoever asks twice does not want to wait.
  const stop = () => hotline.stop().then(() => process.exit(0));
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, stop);
}

try {
  await main(readProcessConfig());
} catch (error) {
  console.error(mendableFault(error) ?? error);
  process.exit(1);
}
