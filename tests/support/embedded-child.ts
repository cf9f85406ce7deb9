// Starts the embedded database in DATA_DIR (the first argument), tells its address, and stays until it is told to stop, or killed.
import { startEmbeddedPostgres } from '../../src/embedded/postgres.ts';
import { createLog } from '../../src/log.ts';

const dataDir = process.argv[2] ?? '';
const embedded = await startEmbeddedPostgres({ dataDir, log: createLog('silent'), durable: false });
console.log(embedded.url);
process.once('SIGTERM', () => void embedded.stop().then(() => process.exit(0)));
setInterval(() => undefined, 60_000);
