// The board: who is waiting, and what the line is doing about it.

export interface BoardWords {
  readonly title: string;
  readonly nobodyWaits: string;
}
