// What an announcement would come to: whom it reaches and how, in how many texts, and what they cost.
import { type AnnouncedWords, type Audience, wordsIn } from '../../domain/announcement.ts';
import { awakeFrom, type Unheard } from '../../domain/audience.ts';
import { type Community, type Prices, usualPrices } from '../../domain/community.ts';
import type { ReachedAlike } from '../../domain/figures/reached.ts';
import type { Language } from '../../languages/language.ts';
import { languageNamed } from '../../languages/named.ts';
import { segmentsOf, wideLettersIn } from '../../telephony/segments.ts';
import { say } from '../../wording.ts';

/** Longer ones are letters: who reads them on an old phone gets them in pieces, and each piece costs. */
export const mostSegments = 4;

export interface Draft {
  readonly audience: Audience;
  readonly words: AnnouncedWords;
}

/** The same words, as they go out. */
export interface TextEstimate {
  readonly body: string;
  /** Phones that get it. */
  readonly phones: number;
  readonly segments: number;
  /** Letters of which one is enough to make it longer, and how many segments it would take without them. */
  readonly wide: { readonly letters: readonly string[]; readonly segmentsWithout: number } | undefined;
}

export interface Estimate {
  /** Everybody who hears it, and those of them who hear it in a call. */
  readonly people: number;
  readonly calledPeople: number;
  readonly textedPhones: number;
  /** Whose quiet hours it is just now, and when the first of them end. */
  readonly asleep: { readonly people: number; readonly until: Date | undefined };
  /** People who are left out, by why. */
  readonly unheard: Readonly<Record<Unheard, number>>;
  readonly texts: readonly TextEstimate[];
  readonly segments: number;
  readonly prices: Prices;
  readonly isTooLong: boolean;
}

interface Known {
  readonly community: Community;
  readonly languages: readonly Language[];
  readonly now: Date;
}

export function estimateOf({ words }: Draft, reached: readonly ReachedAlike[], known: Known): Estimate {
  const { now, community, languages } = known;
  const texted = reached.filter(({ by }) => by === 'text');
  const called = reached.filter(({ by }) => by === 'voice');
  const heard = [...texted, ...called].map((alike) => ({
    ...{ people: alike.people, from: awakeFrom(alike.sleepers, community, now) },
  }));
  const asleep = heard.filter(({ from }) => from > now);
  const unheardFor = (why: Unheard): number => peopleIn(reached.filter(({ by }) => by === why));
  const bodyIn = (language: string): string =>
    say(languageNamed(languages, language).wordings, {
      say: 'announcement',
      community: community.name,
      words: wordsIn(words, language),
    });
  const bodies = texted.map(({ language, phones }) => ({ body: bodyIn(language), phones }));
  const unread = Object.values(words).map((each) => `${community.name}: ${each}`);
  const texts = [...new Set(bodies.map(({ body }) => body))].map((body) =>
    textOf(body, sum(bodies.filter((each) => each.body === body).map(({ phones }) => phones))),
  );
  return {
    people: peopleIn(heard),
    calledPeople: peopleIn(called),
    textedPhones: sum(texted.map(({ phones }) => phones)),
    asleep: {
      people: peopleIn(asleep),
      until: asleep.map(({ from }) => from).sort((a, b) => a.getTime() - b.getTime())[0],
    },
    unheard: { stopped: unheardFor('stopped'), resting: unheardFor('resting'), keptOut: unheardFor('keptOut') },
    texts,
    segments: sum(texts.map((text) => text.phones * text.segments)),
    prices: community.prices ?? usualPrices,
    isTooLong: [...texts.map(({ body }) => body), ...unread].some((body) => segmentsOf(body, 0) > mostSegments),
  };
}

function textOf(body: string, phones: number): TextEstimate {
  const letters = wideLettersIn(body);
  const segments = segmentsOf(body, 0);
  const segmentsWithout = segmentsOf(
    [...body].map((letter) => (letters.some((wide) => wide.includes(letter)) ? '-' : letter)).join(''),
    0,
  );
  const wide = letters.length > 0 ? { letters, segmentsWithout } : undefined;
  return { body, phones, segments, wide };
}

const peopleIn = (some: readonly { readonly people: number }[]): number => sum(some.map(({ people }) => people));

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);
