// npm start: every part in one process, embedded where no setting names another. `main.js web` and `main.js worker` start one part.
import { type Config, ConfigError, readProcessConfig } from './config.ts';
import { EmbeddedPostgresError } from './embedded/embedded-postgres-error.ts';
import { MigrationError } from './migrate.ts';
import { type Part, PortTaken, startHotline } from './start.ts';

/** Faults that whoever starts the hotline can mend; anything else is ours and shows its stack. */
const mendable = [ConfigError, EmbeddedPostgresError, MigrationError, PortTaken];

const parts: Readonly<Record<string, readonly Part[]>> = { web: ['web'], worker: ['worker'] };

async function main(config: Config): Promise<void> {
  const hotline = await startHotline(config, parts[process.argv[2] ?? ''] ?? ['web', 'worker']);
  for (const line of hotline.whereToLook) console.log(line);
  // Whoever asks twice does not want to wait.
  const stop = () => hotline.stop().then(() => process.exit(0));
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, stop);
}

try {
  await main(readProcessConfig());
} catch (error) {
  const isMendable = mendable.some((fault) => error instanceof fault);
  console.error(isMendable && error instanceof Error ? error.message : error);
  process.exit(1);
}
