// What a community agreed on: its numbers, areas, languages and boundaries.
import type { Area } from './area.ts';
import type { QuietHours } from './hours.ts';
import type { Kind } from './kinds.ts';
import type { Soonness } from './when.ts';

/** A number of the hotline, E.164, and how many texts a second it may send. */
export interface Line {
  readonly number: string;
  readonly perSecond: number;
}

/**
 * How strangers become members: by writing, with the community's code, or by writing as somebody new, who helps where nobody is alone with
 * them until a member vouches for them.
 */
export type Joining = 'open' | 'code' | 'vouch';

export interface Boundaries {
  /** Absent: nobody minds being texted at night. */
  readonly quietHours?: QuietHours | undefined;
  /** Invitations that one member gets in seven days at most, unless they set their own limit. */
  readonly asksPerWeek: number;
  readonly reachMiles: number;
  /** The time within which the community promises an answer. */
  readonly answerWithinMs: number;
}

export interface Dispatch {
  readonly waveSize: number;
  readonly waveEveryMs: Readonly<Record<Soonness, number>>;
  readonly alertStewardsAfterMs: number;
  /** After that alert, where whoever is on call does nothing about it, the other stewards hear of it. */
  readonly alertOthersAfterMs: number;
}

/** What the line does by itself around the time of a request, and how long it waits for an answer. Lengths of time. */
export interface FollowUp {
  /** Before the time of a request both hear a reminder. */
  readonly remindBeforeMs: number;
  /** After the time of a request both are asked whether it happened. */
  readonly askAfterMs: number;
  /** After that question, or after a need without a time, a request that nobody closed is closed. */
  readonly closeAfterMs: number;
  /** How long a standby who is called in may stay silent. */
  readonly confirmWithinMs: number;
  /** A question that matters is put once more after this. */
  readonly repeatQuestionAfterMs: number;
  /** A question that matters goes to the stewards after this. */
  readonly giveUpQuestionAfterMs: number;
  /** A request that repeats asks the helpers this long before its time. */
  readonly askAheadMs: number;
}

/** `tryAgainAfterMs`: how long each step waits where somebody does not answer how they are. */
export interface CheckIns {
  readonly tryAgainAfterMs: number;
}

export const usualCheckIns: CheckIns = { tryAgainAfterMs: 30 * 60_000 };

/** By which members decide what is proposed: how many of those asked have to answer, and how many of them to agree; for how long. */
export interface Voting {
  readonly quorumPercent: number;
  readonly sharePercent: number;
  readonly days: number;
}

/** `currency`: ISO 4217 · `segment`: of a text that is sent. */
export interface Prices {
  readonly currency: string;
  readonly segment: number;
}

/** From an ordinary number of the USA: 0.83 cents to Twilio and, on average, about 0.42 to the carriers. */
export const usualPrices: Prices = { currency: 'USD', segment: 0.0125 };

/** What is stored of a community file. */
export interface CommunitySettings {
  /** IANA name. */
  readonly timezone: string;
  /** ISO 639-1, the one to fall back on first. */
  readonly languages: readonly string[];
  readonly joining: Joining;
  readonly joinCode?: string | undefined;
  /** Whom to call in danger, and whom to call or text to be listened to. */
  readonly emergency: { readonly call: string; readonly listen: string };
  readonly areas: readonly Area[];
  readonly kinds: readonly Kind[];
  readonly boundaries: Boundaries;
  readonly dispatch: Dispatch;
  readonly followUp: FollowUp;
  /** For how long spoken words are kept; absent: 30 days. */
  readonly recordings?: { readonly keepMs: number } | undefined;
  /** When those on call hear each morning what the day brings (`HH:MM`); absent: they don't. */
  readonly digest?: { readonly at: string } | undefined;
  /** Members hear each month how many gave and received; absent: they don't. */
  readonly monthly?: true | undefined;
  /** How patient check-ins are; absent: `usualCheckIns`. */
  readonly checkIns?: CheckIns | undefined;
  /** How members decide; absent: `usualVoting`. */
  readonly voting?: Voting | undefined;
  /** What texts cost, by which the cost of an announcement is told; absent: `usualPrices`. */
  readonly prices?: Prices | undefined;
}

export interface Community extends CommunitySettings {
  readonly id: string;
  readonly name: string;
  readonly lines: readonly Line[];
  /** Counts the changes of what it agreed on. */
  readonly version: number;
}
