// A storm round: in a heat wave, a storm, or when the power is out, everybody who wished for it is asked how they are.
import type { AnnouncementOf } from './announcement.ts';
import type { CheckIn, HowTheyAre, StormReason } from './check-in.ts';
import type { Name } from './spoken-forms.ts';

export type StormRound = AnnouncementOf<'storm'>;

/** Whoever begins one each morning finds the last one over. */
const lastsMs = 18 * 60 * 60_000;

export const stormOverAt = (startedAt: Date): Date => new Date(startedAt.getTime() + lastsMs);

/** More is no reason that fits before a question. */
export const mostLettersOfReason = 60;

/** Something was heard of them: what the list of the round tells from now on. The first word counts. */
export const withAnswer = ({ storm }: CheckIn, how: HowTheyAre, now: Date): CheckIn['storm'] =>
  storm?.asked && !storm.asked.how ? { ...storm, asked: { ...storm.asked, how, answeredAt: now } } : storm;

/** Somebody who wished for it, as the list of a round tells of them. */
export interface StormPerson {
  readonly memberId: string;
  readonly name: Name;
  readonly checkIn: CheckIn;
  /** Whom they chose to look in on them. */
  readonly buddyName: Name;
  /** Their turn in the round that is running is still to come. */
  readonly waits: boolean;
}

/** silent: asked, and not heard from · waiting: not asked yet. */
export type StormStand = HowTheyAre | 'silent' | 'waiting';

/** How somebody stands in a round; `undefined` where they have no part in it. */
export function standIn({ id }: Pick<StormRound, 'id'>, { checkIn, waits }: StormPerson): StormStand | undefined {
  const asked = checkIn.storm?.asked;
  if (asked?.roundId === id) return asked.how ?? 'silent';
  return waits ? 'waiting' : undefined;
}

export interface StormTold {
  readonly reason: StormReason;
  readonly counts: Readonly<Record<StormStand, number>>;
  /** Who has not been heard from, the longest first. */
  readonly silent: readonly Name[];
}

/** How a round stands, in numbers and names. */
export function stormTold(round: StormRound, people: readonly StormPerson[]): StormTold {
  const stands = people.flatMap((person) => standIn(round, person) ?? []);
  const count = (stand: StormStand): number => stands.filter((each) => each === stand).length;
  const silent = people
    .filter((person) => standIn(round, person) === 'silent')
    .toSorted((a, b) => sinceOf(a) - sinceOf(b))
    .map(({ name }) => name);
  const counts = {
    ...{ fine: count('fine'), call: count('call'), help: count('help'), heard: count('heard') },
    ...{ silent: count('silent'), waiting: count('waiting') },
  };
  return { reason: round.content.reason, counts, silent };
}

const sinceOf = ({ checkIn }: StormPerson): number => checkIn.storm?.asked?.askedAt.getTime() ?? 0;

/** What is known of how alone somebody is. */
export interface Alone {
  /** How many people have this phone. */
  readonly people: number;
  /** Somebody has agreed to look in on them. */
  readonly hasBuddy: boolean;
  /** When they last texted or called; absent: not as long as that is kept. */
  readonly heardAt?: Date | undefined;
}

/** Those first who have their phone to themselves, then those whom nobody looks in on, then those who were not heard from for longest. */
export const byAloneness = (a: Alone, b: Alone): number =>
  Number(a.people > 1) - Number(b.people > 1) ||
  Number(a.hasBuddy) - Number(b.hasBuddy) ||
  (a.heardAt?.getTime() ?? 0) - (b.heardAt?.getTime() ?? 0);
