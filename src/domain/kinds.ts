// The kinds of help, in the order of the numbered menu, and what must be known before a neighbour can be asked.

/** What a request must say before anyone is asked: `when` it is, and in which `area`. */
export type Requirement = 'when' | 'area';

interface KindRow {
  readonly id: string;
  /** Digit (or digits) in the text menu and the phone menu. */
  readonly digit: number;
  readonly requires: readonly Requirement[];
}

export const kinds = [
  { id: 'ride', digit: 1, requires: ['when', 'area'] },
  { id: 'groceries', digit: 2, requires: ['when', 'area'] },
  { id: 'meal', digit: 3, requires: ['when', 'area'] },
  { id: 'medicine', digit: 4, requires: ['when', 'area'] },
  { id: 'company', digit: 5, requires: ['when', 'area'] },
  { id: 'chores', digit: 6, requires: ['when', 'area'] },
  { id: 'tech', digit: 7, requires: ['when', 'area'] },
  { id: 'paperwork', digit: 8, requires: ['when', 'area'] },
  { id: 'childcare', digit: 9, requires: ['when', 'area'] },
  { id: 'repair', digit: 10, requires: ['when', 'area'] },
  { id: 'pets', digit: 11, requires: ['when', 'area'] },
  { id: 'supplies', digit: 12, requires: ['when', 'area'] },
] as const satisfies readonly KindRow[];

/** A kind of help that members can offer. */
export type Kind = (typeof kinds)[number]['id'];

/** A kind as it is read from a text: `other` is a need that no kind covers; a steward looks after it. */
export type NeedKind = Kind | 'other';

const rowById = new Map<string, KindRow>(kinds.map((row) => [row.id, row]));

export const isKind = (value: string): value is Kind => rowById.has(value);

export const requirementsOf = (kind: NeedKind): readonly Requirement[] => rowById.get(kind)?.requires ?? [];
