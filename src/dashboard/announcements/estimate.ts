// What an announcement would come to: whom it reaches and how, in how many texts, and what they cost.
import { type AnnouncedWords, type Audience, wordsIn } from '../../domain/announcement.ts';
import { onlyOneOf, reachOf, type Unheard } from '../../domain/audience.ts';
import { type Community, type Prices, usualPrices } from '../../domain/community.ts';
import type { Language } from '../../languages/language.ts';
import { languageNamed } from '../../languages/named.ts';
import type { Phone } from '../../store/announcements/households.ts';
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

export function estimateOf({ audience, words }: Draft, phones: readonly Phone[], known: Known): Estimate {
  const { now, community, languages } = known;
  const reached = phones.flatMap((phone) => {
    const reach = reachOf(phone, audience, known);
    return reach ? [{ language: onlyOneOf(reach.people)?.language ?? phone.language, reach }] : [];
  });
  const heard = reached.flatMap(({ reach, language }) => (reach.by === 'nothing' ? [] : [{ reach, language }]));
  const texted = heard.filter(({ reach }) => reach.by === 'text');
  const asleep = heard.filter(({ reach }) => reach.from > now).map(({ reach }) => reach);
  const unheardFor = (why: Unheard): number =>
    sum(reached.map(({ reach }) => (reach.by === 'nothing' && reach.because === why ? reach.people.length : 0)));
  const bodyIn = (language: string): string =>
    say(languageNamed(languages, language).wordings, {
      say: 'announcement',
      community: community.name,
      words: wordsIn(words, language),
    });
  const inLanguages = new Map([...new Set(texted.map(({ language }) => language))].map((each) => [each, bodyIn(each)]));
  const bodies = texted.map(({ language }) => inLanguages.get(language) ?? '');
  const unread = Object.values(words).map((each) => `${community.name}: ${each}`);
  const texts = [...new Set(bodies)].map((body) => textOf(body, bodies.filter((each) => each === body).length));
  return {
    people: sum(heard.map(({ reach }) => reach.people.length)),
    calledPeople: sum(heard.map(({ reach }) => (reach.by === 'voice' ? reach.people.length : 0))),
    textedPhones: texted.length,
    asleep: {
      people: sum(asleep.map(({ people }) => people.length)),
      until: asleep.map(({ from }) => from).sort((a, b) => a.getTime() - b.getTime())[0],
    },
    unheard: { stopped: unheardFor('stopped'), resting: unheardFor('resting'), keptOut: unheardFor('keptOut') },
    texts,
    segments: sum(texts.map((text) => text.phones * text.segments)),
    prices: community.prices ?? usualPrices,
    isTooLong: [...inLanguages.values(), ...unread].some((body) => segmentsOf(body, 0) > mostSegments),
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

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);
