// Reads the source tree as text: which files there are, and what each of them imports.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

export interface Source {
  /** From the root of the project: `src/domain/decide.ts`. */
  readonly path: string;
  readonly text: string;
  /** Files of the project that it imports, types included. */
  readonly files: readonly string[];
  /** Packages that it imports, without the path inside of them. */
  readonly packages: readonly string[];
}

const specifiers = [
  /^(?:import|export)\s[^;'"]*?\bfrom\s*'([^']+)'/gm,
  /^import\s*'([^']+)'/gm,
  /\bimport\('([^']+)'\)/g,
];

const packageOf = (specifier: string): string =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');

/** Every TypeScript file below the folders, except what is generated. */
export const readSources = (folders: readonly string[]): readonly Source[] =>
  folders
    .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path)))
    .filter((path) => /\.tsx?$/.test(path) && !path.startsWith('src/generated/'))
    .sort()
    .map(readSource);

function readSource(path: string): Source {
  const text = readFileSync(path, 'utf8');
  const imported = specifiers.flatMap((pattern) => [...text.matchAll(pattern)].map((match) => match[1] ?? ''));
  const isOurs = (specifier: string) => specifier.startsWith('.');
  return {
    path,
    text,
    files: imported.filter(isOurs).map((specifier) => normalize(join(dirname(path), specifier))),
    packages: imported.filter((specifier) => !isOurs(specifier) && !specifier.startsWith('node:')).map(packageOf),
  };
}
