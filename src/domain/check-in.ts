// How somebody wishes to be looked after: asked each day how they are, and what is to be done where they don't answer.

/**
 * How far the line has gone with somebody who has not answered. asked · again: a second time, by text and by telephone · buddy: whoever
 * they chose is asked to look in · looking: the buddy is on the way · stewards: they know · help: they said that they need help, and not
 * yet which.
 */
export type Rung = 'asked' | 'again' | 'buddy' | 'looking' | 'stewards' | 'help';

export interface Silence {
  readonly rung: Rung;
  readonly since: Date;
  /** When the next thing is done; absent: it is with the stewards. */
  readonly dueAt?: Date | undefined;
  /** Who has been told of it, and hears when it is over. */
  readonly buddyTold?: true | undefined;
  readonly stewardsTold?: true | undefined;
}

/** As much as whoever looks in can read in a text of one or two parts. */
export const mostLettersLeft = 200;

/** Why everybody who wished for it is asked how they are: what is common has words in each language, all else is in the steward's own. */
export const dangers = ['heat', 'cold', 'storm', 'power'] as const;
export type Danger = (typeof dangers)[number];
export type StormReason = { readonly danger: Danger } | { readonly words: string };

/** off: not to be asked · day: outside their quiet hours · always: at any hour. */
export type ListWish = 'off' | 'day' | 'always';

/** Somebody wishes to be asked in a heat wave or a storm. */
export interface StormWish {
  /** In their quiet hours, too. */
  readonly atNight?: true | undefined;
  /** In the last round. `how`: what was heard of them since. */
  readonly asked?:
    | {
        readonly roundId: string;
        readonly reason: StormReason;
        readonly askedAt: Date;
        readonly how?: HowTheyAre | undefined;
        readonly answeredAt?: Date | undefined;
      }
    | undefined;
}

export interface CheckIn {
  /** `HH:MM` by their own clock; absent: they are not asked. */
  readonly at?: string | undefined;
  readonly nextAt?: Date | undefined;
  /** Who looks in on them; `agreed`: has said yes to that. */
  readonly buddy?: { readonly memberId: string; readonly agreed: boolean } | undefined;
  /** What they want whoever looks in to know: a key, a neighbour. Nobody reads it before that. */
  readonly ifSilent?: string | undefined;
  readonly storm?: StormWish | undefined;
  /** They have been asked, and nothing was heard of them since. */
  readonly silence?: Silence | undefined;
}

/** What an answer says. heard: they wrote of something else, so that they are there. */
export type HowTheyAre = 'fine' | 'call' | 'help' | 'heard';

/** When something is to be done about any of these people. */
export const nextCheckInAt = (members: readonly { readonly checkIn?: CheckIn | undefined }[]): Date | undefined =>
  members
    .flatMap(({ checkIn }) => [checkIn?.nextAt, checkIn?.silence?.dueAt])
    .flatMap((at) => at ?? [])
    .sort((a, b) => a.getTime() - b.getTime())[0];
