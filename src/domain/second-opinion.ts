// What one steward asks for, and another has to agree to: keeping somebody out for good, and deleting what is somebody else's.

export type NeedsSecond = 'block' | 'forget';

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
