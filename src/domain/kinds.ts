// The kinds of help, in the order of the numbered menu, and what must be known before a neighbour can be asked.

/** What a request must say before anyone is asked: `when` it is, and in which `area`. */
export type Requirement = 'when' | 'area';

interface KindRow {
  readonly id: string;
  /** Digit (or digits) in the text menu and the phone menu. */
  readonly digit: number;
  readonly requires: readonly Requirement[];
  /**
   * Whoever helps may be alone with somebody, come into a home or have its key, or hold what is private: then only those are asked whom a
   * member knows. The others are left at a door.
   */
  readonly alone: boolean;
}

export const kinds = [
  { id: 'ride', digit: 1, requires: ['when', 'area'], alone: true },
  { id: 'groceries', digit: 2, requires: ['when', 'area'], alone: false },
  { id: 'meal', digit: 3, requires: ['when', 'area'], alone: false },
  { id: 'medicine', digit: 4, requires: ['when', 'area'], alone: true },
  { id: 'company', digit: 5, requires: ['when', 'area'], alone: true },
  { id: 'chores', digit: 6, requires: ['when', 'area'], alone: true },
  { id: 'tech', digit: 7, requires: ['when', 'area'], alone: true },
  { id: 'paperwork', digit: 8, requires: ['when', 'area'], alone: true },
  { id: 'childcare', digit: 9, requires: ['when', 'area'], alone: true },
  { id: 'repair', digit: 10, requires: ['when', 'area'], alone: true },
  { id: 'pets', digit: 11, requires: ['when', 'area'], alone: true },
  { id: 'supplies', digit: 12, requires: ['when', 'area'], alone: false },
] as const satisfies readonly KindRow[];

/** A kind of help that members can offer. */
export type Kind = (typeof kinds)[number]['id'];

/** A kind as it is read from a text: `other` is a need that no kind covers; a steward looks after it. */
export type NeedKind = Kind | 'other';

const rowById = new Map<string, KindRow>(kinds.map((row) => [row.id, row]));

export const isKind = (value: string): value is Kind => rowById.has(value);

export const requirementsOf = (kind: NeedKind): readonly Requirement[] => rowById.get(kind)?.requires ?? [];

/** What no kind covers may be anything. */
export const isAlone = (kind: NeedKind): boolean => rowById.get(kind)?.alone ?? true;
