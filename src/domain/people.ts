// The people of a community and the phones they use.
import type { Place } from './area.ts';
import type { PlayedWords } from './call-phrases.ts';
import type { CheckIn } from './check-in.ts';
import type { OpeningHours, QuietHours } from './hours.ts';
import type { Kind } from './kinds.ts';
import type { Question } from './question.ts';

/** How a person wants to be reached. */
export type Channel = 'text' | 'voice';

/** How a person listens in calls: as most do, slowly, or through an operator who needs time. */
export type Listening = 'usual' | 'slow' | 'relay';

/** A person. Everyone may ask and everyone may give. */
export interface Member {
  readonly id: string;
  readonly contactId: string;
  /** First name, while known. */
  readonly name?: string | undefined;
  readonly language: string;
  /** They said LANGUAGE: their texts no longer change it. */
  readonly languageChosen: boolean;
  readonly channel: Channel;
  readonly listening?: Listening | undefined;
  readonly place?: Place | undefined;
  readonly skills: readonly Kind[];
  /** When they may be needed; absent: any time. */
  readonly hours?: OpeningHours | undefined;
  readonly reachMiles?: number | undefined;
  readonly asksPerWeek?: number | undefined;
  /** Their own quiet hours, `none`, or absent: the community's. */
  readonly quietHours?: QuietHours | 'none' | undefined;
  /** IANA name of the time zone of their clock; absent: the community's. */
  readonly timezone?: string | undefined;
  /** End of a pause; the far future while it has none. */
  readonly pausedUntil?: Date | undefined;
  readonly steward: boolean;
  /** Chosen by the members: until then. Absent: without an end. */
  readonly stewardUntil?: Date | undefined;
  /** Stewards keep them out until then; the far future: for good. */
  readonly blockedUntil?: Date | undefined;
  /** They joined where members vouch for newcomers, and nobody has vouched for them. */
  readonly newcomer?: boolean | undefined;
  /** Who vouched for them. */
  readonly vouchedById?: string | undefined;
  /** How they wish to be looked after, day by day. */
  readonly checkIn?: CheckIn | undefined;
  /** When they were last asked, after they had been helped, what they would like to offer one day. */
  readonly offerAskedAt?: Date | undefined;
  /** When they were last offered a rest. */
  readonly restOfferedAt?: Date | undefined;
}

/** By which a steward hears what callers left for the stewards. `code`: one that was sent to them, with which they choose their own. */
export type StewardPin = {
  readonly digits: string;
  /** Wrong ones in a row. */
  readonly wrong: number;
  readonly closedUntil?: Date | undefined;
} & ({ readonly is: 'chosen' } | { readonly is: 'code'; readonly until: Date });

/** A name in its owner's own voice, while that is kept. */
export interface SaidName extends PlayedWords {
  readonly expiresAt: Date;
}

/** How a member vouched for others lately. */
export interface Vouches {
  /** Of the last month. */
  readonly given: readonly { readonly since: Date }[];
  /** Wrong codes in a row. */
  readonly wrong: number;
  readonly closedUntil?: Date | undefined;
  /** Whom they vouched for with this code: the same once more takes it back. */
  readonly takesBack?: { readonly code: string; readonly until: Date } | undefined;
}

/** What is going on with one phone. */
export interface Dialogue {
  /** Questions not answered yet, the latest last. */
  readonly questions: readonly Question[];
  /** Who of a household is writing just now. */
  readonly speaker?: { readonly memberId: string; readonly until: Date } | undefined;
  /** The request whose people get plain texts just now. */
  readonly focus?: { readonly requestId: string; readonly until: Date } | undefined;
  /** They know that their words about this request wait for the morning of whoever gets them. */
  readonly toldToWait?: { readonly requestId: string; readonly until: Date } | undefined;
  /** When they stopped our texts, and whether the carrier knows: then only what it takes for a return lets our texts through. */
  readonly stopped?: { readonly since: Date; readonly byCarrier: boolean } | undefined;
  /** When they last came back after a stop. */
  readonly returnedAt?: Date | undefined;
  /** When stewards were last told that a text to this phone had to be given up. */
  readonly givenUpAt?: Date | undefined;
  /** How they said their own names, by member: of those who could not be understood. */
  readonly saidNames?: Readonly<Record<string, SaidName>> | undefined;
  /** Until when its vouching code holds. */
  readonly codeUntil?: Date | undefined;
  /** Nobody vouched in time, and they and the stewards have heard so. */
  readonly toldUnvouched?: true | undefined;
  /** How its people vouched lately, by member. */
  readonly vouches?: Readonly<Record<string, Vouches>> | undefined;
  /** When words of danger last came from here. */
  readonly dangerAt?: Date | undefined;
  /** Of the stewards of this phone, by member. */
  readonly pins?: Readonly<Record<string, StewardPin>> | undefined;
}

/** A phone that talks with the community: one member's, a household's, or a newcomer's while it has no members. */
export interface Contact {
  readonly id: string;
  /** E.164. */
  readonly phone: string;
  /** The number of ours that this phone uses. */
  readonly line: string;
  readonly language: string;
  readonly optedOut: boolean;
  /** The network said that this phone takes no texts. */
  readonly textless: boolean;
  /** The code by which a member vouches for the newcomers of this phone, and takes that back, as long as it holds. */
  readonly vouchCode?: string | undefined;
  readonly dialogue: Dialogue;
  /** When a text of theirs last came in; known for those with a part in the event. */
  readonly heardAt?: Date | undefined;
  readonly members: readonly Member[];
  /** Counts the changes; 0 while it is not stored yet. */
  readonly version: number;
}

export const noDialogue: Dialogue = { questions: [] };

/** A pause without an end. */
export const farFuture = new Date('9999-12-31T00:00:00Z');

export const isBlocked = ({ blockedUntil }: Pick<Member, 'blockedUntil'>, now: Date): boolean =>
  blockedUntil !== undefined && blockedUntil > now;

export const isPaused = (member: Pick<Member, 'pausedUntil'>, now: Date): boolean =>
  member.pausedUntil !== undefined && member.pausedUntil > now;
