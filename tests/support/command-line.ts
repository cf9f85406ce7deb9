// The `hotline` command as a person uses it, on a real database, for a test file.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach } from '@jest/globals';
import { runHotline } from '../../src/cli/run.ts';
import { type Environment, readConfig } from '../../src/config.ts';
import { createDb, type Db } from '../../src/store/prisma.ts';
import { createSeal, type Seal } from '../../src/store/seal.ts';
import { createTestDatabase, type TestDatabase } from './database.ts';

const key = Buffer.alloc(32, 9);

export const demo = (name: string): string => fileURLToPath(new URL(`../../communities/demo/${name}`, import.meta.url));

export interface Outcome {
  readonly exitCode: number;
  /** What went to standard output, and what to standard error. */
  readonly printed: string;
  readonly told: string;
}

interface Circumstances {
  readonly settings?: Environment;
  readonly input?: string;
  readonly width?: number;
}

export class CommandLine {
  readonly db: Db;
  readonly seal: Seal = createSeal([key]);
  readonly databaseUrl: string;
  readonly settings: Environment;
  readonly #folder: string;

  constructor(databaseUrl: string, folder: string) {
    this.db = createDb(databaseUrl);
    this.databaseUrl = databaseUrl;
    this.#folder = folder;
    this.settings = { DATABASE_URL: databaseUrl, DATA_KEY: key.toString('base64'), DATA_DIR: folder };
  }

  async hotline(
    args: readonly string[],
    { settings = this.settings, input = '', width }: Circumstances = {},
  ): Promise<Outcome> {
    const [printed, told]: [string[], string[]] = [[], []];
    const [stdin, output] = [new PassThrough(), new PassThrough()];
    stdin.end(input);
    output.on('data', (chunk: Buffer) => printed.push(...chunk.toString('utf8').trimEnd().split('\n')));
    const print = (line: string) => void printed.push(line);
    const tell = (line: string) => void told.push(line);
    const exitCode = await runHotline(args, { input: stdin, output, print, tell, width }, () => readConfig(settings));
    return { exitCode, printed: printed.join('\n'), told: told.join('\n') };
  }

  apply(path = demo('community.yaml')): Promise<Outcome> {
    return this.hotline(['community', 'apply', path]);
  }

  importMembers(path = demo('members.csv'), ...more: string[]): Promise<Outcome> {
    return this.hotline(['members', 'import', path, ...more]);
  }

  /** Writes a file and answers with its path. */
  async file(name: string, written: string | Buffer): Promise<string> {
    const path = join(this.#folder, name);
    await writeFile(path, written);
    return path;
  }
}

/** One for the test file; its database is without communities at the beginning of each test. */
export const useCommandLine = (): (() => CommandLine) => {
  let database: TestDatabase;
  let folder: string;
  let line: CommandLine;
  beforeAll(async () => {
    database = await createTestDatabase();
    folder = await mkdtemp(join(tmpdir(), 'neighborline cli-'));
    line = new CommandLine(database.url, folder);
  });
  beforeEach(async () => {
    await line.db.community.deleteMany();
  });
  afterAll(async () => {
    await line.db.$disconnect();
    await database.drop();
    await rm(folder, { recursive: true });
  });
  return () => line;
};
