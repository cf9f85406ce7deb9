// Noting down what somebody needs who phoned.

export interface NoteWords {
  readonly title: string;
  readonly intro: string;
  readonly phone: string;
  readonly phoneHint: string;
  readonly name: string;
  readonly kind: string;
  readonly day: string;
  readonly dayHint: string;
  readonly time: string;
  readonly timeHint: string;
  readonly now: string;
  readonly area: string;
  readonly areaHint: (areas: readonly string[]) => string;
  readonly words: string;
  readonly wordsHint: string;
  readonly needed: string;
  readonly forWhom: string;
  readonly forWhomHint: string;
  readonly button: string;
}
