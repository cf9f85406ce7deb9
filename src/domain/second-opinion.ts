// What one steward asks for, and another has to agree to: keeping somebody out for good, deleting what is somebody else's, and asking
// everybody what they could use and give.

/** What is about nobody in particular stands with the steward who asks for it. */
export type NeedsSecond = 'block' | 'forget' | 'round';

/** For so long it can be answered; who is kept out meanwhile comes back then. */
export const secondWithinMs = 3 * 24 * 60 * 60_000;

/** Nobody can answer it any more. */
export const isOver = ({ expiresAt }: Pick<SecondOpinion, 'expiresAt'>, now: Date): boolean => expiresAt <= now;

export interface SecondOpinion {
  readonly id: string;
  readonly about: NeedsSecond;
  readonly memberId: string;
  /** The steward who asks. */
  readonly askedById: string;
  readonly askedAt: Date;
  readonly expiresAt: Date;
  readonly answer?: { readonly byId: string; readonly agrees: boolean; readonly at: Date } | undefined;
}
