// What a subcommand of `hotline` is, and what it may use.
import type { Config } from '../config.ts';

/** The terminal, or what stands in for it. */
export interface Terminal {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
  /** A line for whoever reads the result, person or program. */
  print(line: string): void;
  /** A line for the person only. */
  tell(line: string): void;
  /** Columns of a terminal that a person looks at; absent where the output goes into a file or a program. */
  readonly width?: number | undefined;
}

export interface Given {
  /** What follows the command's name. */
  readonly operands: readonly string[];
  readonly flags: ReadonlySet<string>;
  readonly options: ReadonlyMap<string, string>;
}

/** Does what was asked and answers with the exit code. Throws CommandError where it can't. */
export type Run = (given: Given, terminal: Terminal, readConfig: () => Config) => Promise<number>;

export interface Command {
  /** As in `community apply FILE`, without the options. */
  readonly usage: string;
  readonly about: string;
  /** `--name VALUE` or `--name`, and what it does. */
  readonly options: readonly (readonly [string, string])[];
  /** Loads what the command needs, and nothing of the others. */
  load(): Promise<Run>;
}

/** A command can't do what was asked; the message says why in a sentence, or in a line for each fault. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
}
