// What the doctor found: one thing that was looked at, and where it is not well what to do about it.

/** note: it works, and could be better. */
export type State = 'well' | 'note' | 'wrong';

export interface Finding {
  readonly state: State;
  readonly says: string;
  /** How to mend it; always there where it is not well. */
  readonly mend?: string;
}

export const well = (says: string): Finding => ({ state: 'well', says });
export const note = (says: string, mend: string): Finding => ({ state: 'note', says, mend });
export const wrong = (says: string, mend: string): Finding => ({ state: 'wrong', says, mend });

export interface Chapter {
  readonly about: string;
  readonly findings: readonly Finding[];
}

const marks: Readonly<Record<State, string>> = { well: 'ok   ', note: 'note ', wrong: 'WRONG' };

/** A chapter as lines to be read. */
export const writeChapter = ({ about, findings }: Chapter): readonly string[] => [
  about,
  ...findings.flatMap(({ state, says, mend }) => [
    `  ${marks[state]}  ${says}`,
    ...(mend === undefined ? [] : [`         → ${mend}`]),
  ]),
];
