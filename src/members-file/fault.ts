// What is wrong in a file that a person wrote, told so that they can mend it.

export interface Fault {
  readonly line: number;
  /** `areas[0].zips[1]` or the name of a column; empty for the line or the file as a whole. */
  readonly path: string;
  readonly reason: string;
}

export type Read<T> = { readonly value: T; readonly faults: readonly [] } | { readonly faults: readonly Fault[] };

export const writeFault = ({ line, path, reason }: Fault): string =>
  path === '' ? `line ${line}: ${reason}` : `line ${line}, ${path}: ${reason}`;
