// How many an announcement would reach, counted by all that bears on how, when and in which language they hear it.
import type { Audience } from '../announcement.ts';
import { type Hearer, type Household, onlyOneOf, reachOf, type Unheard } from '../audience.ts';
import type { Kind } from '../kinds.ts';
import type { Sleeper } from '../quiet.ts';

export type Listener = Hearer & { readonly language: string };

export type ListeningPhone = Household<Listener> & { readonly language: string };

/** Phones at which it is heard alike. */
export interface ReachedAlike {
  readonly by: 'text' | 'voice' | Unheard;
  readonly language: string;
  /** Whose sleep matters there: nobody is woken. */
  readonly sleepers: readonly Sleeper[];
  readonly phones: number;
  /** Everybody whom it is for, of these phones. */
  readonly people: number;
}

type Alike = Pick<ReachedAlike, 'by' | 'language' | 'sleepers'>;

/** Counts for one audience. */
export class ReachedCount {
  readonly #audience: Audience;
  readonly #now: Date;
  readonly #counts = new Map<string, Alike & { phones: number; people: number }>();

  constructor(audience: Audience, now: Date) {
    this.#audience = audience;
    this.#now = now;
  }

  add(phone: ListeningPhone): void {
    const reach = reachOf(phone, this.#audience, this.#now);
    if (!reach) return;
    const language = onlyOneOf(reach.people)?.language ?? phone.language;
    const alike: Alike =
      reach.by === 'nothing'
        ? { by: reach.because, language, sleepers: [] }
        : { by: reach.by, language, sleepers: sleepersOf(reach.people) };
    const key = JSON.stringify(alike);
    const count = this.#counts.get(key) ?? { ...alike, phones: 0, people: 0 };
    this.#counts.set(key, count);
    count.phones += 1;
    count.people += reach.people.length;
  }

  counted(): readonly ReachedAlike[] {
    return [...this.#counts.values()];
  }
}

/** Who sleeps alike is named once. */
function sleepersOf(people: readonly Listener[]): readonly Sleeper[] {
  const alike = people.map(
    ({ quietHours, timezone }) => [JSON.stringify([quietHours, timezone]), { quietHours, timezone }] as const,
  );
  return [...new Map(alike.toSorted(([a], [b]) => (a < b ? -1 : 1))).values()];
}

/** Counts for every audience that there may be, of those that have anybody. */
export class AudiencesCount {
  readonly #now: Date;
  readonly #counts = new Map<string, { readonly audience: Audience; readonly count: ReachedCount }>();

  constructor(now: Date) {
    this.#now = now;
  }

  add(phone: ListeningPhone): void {
    const areas = new Set([undefined, ...phone.members.map(({ place }) => place?.area)]);
    const kinds = new Set<Kind | undefined>([undefined, ...phone.members.flatMap(({ skills }) => skills)]);
    for (const area of areas) for (const kind of kinds) this.#countOf({ area, kind }).add(phone);
  }

  #countOf(audience: Audience): ReachedCount {
    const key = JSON.stringify([audience.area, audience.kind]);
    const { count } = this.#counts.get(key) ?? { count: new ReachedCount(audience, this.#now) };
    this.#counts.set(key, { audience, count });
    return count;
  }

  counted(): readonly { readonly audience: Audience; readonly reached: readonly ReachedAlike[] }[] {
    return [...this.#counts.values()].map(({ audience, count }) => ({ audience, reached: count.counted() }));
  }
}
