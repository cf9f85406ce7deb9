// What one member said in private about another after they met. Told to nobody; it decides who is asked for whom.

export type Liking = 'gladly' | 'ratherNot' | 'wrong';

export interface Feeling {
  /** Who feels it. */
  readonly fromId: string;
  readonly aboutId: string;
  /** Absent while the question is not answered. */
  readonly is?: Liking | undefined;
  /** How often they have been asked. */
  readonly asked: number;
}

/** The same two meet again and again: nobody is asked each time. */
const mostAsked = 2;

export const feelingOf = (feelings: readonly Feeling[], fromId: string, aboutId: string): Feeling | undefined =>
  feelings.find((feeling) => feeling.fromId === fromId && feeling.aboutId === aboutId);

const keepsApart = (feeling: Feeling | undefined): boolean => feeling?.is === 'ratherNot' || feeling?.is === 'wrong';

/** One of the two would rather not meet the other, whichever of them it is. */
export const areApart = (feelings: readonly Feeling[], one: string, other: string): boolean =>
  keepsApart(feelingOf(feelings, one, other)) || keepsApart(feelingOf(feelings, other, one));

/** Both were glad of the other. */
export const likeEachOther = (feelings: readonly Feeling[], one: string, other: string): boolean =>
  feelingOf(feelings, one, other)?.is === 'gladly' && feelingOf(feelings, other, one)?.is === 'gladly';

export const isWorthAsking = (feeling: Feeling | undefined): boolean =>
  !keepsApart(feeling) && (feeling?.asked ?? 0) < mostAsked;
