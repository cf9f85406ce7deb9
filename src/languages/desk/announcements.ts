// Announcements: words to many at once, what they would come to, and how far they are.
import type { Content } from '../../domain/announcement.ts';
import type { Name, Span } from '../../domain/spoken-forms.ts';

export interface AnnouncementsWords {
  readonly title: string;
  readonly intro: string;
  readonly write: string;
  readonly area: string;
  readonly everywhere: string;
  readonly kind: string;
  readonly anyKind: string;
  /** Where the community has one language. */
  readonly words: string;
  readonly wordsIn: (language: string) => string;
  /** Every text begins with the community's name. */
  readonly wordsHint: (community: string) => string;
  readonly otherWordsHint: string;
  readonly look: string;
  /** `kind`: they offer it. */
  readonly audience: (area: string | undefined, kind: string | undefined) => string;
  /** What is asked or told where stewards have written no words. */
  readonly saysOf: (content: Exclude<Content, { about: 'words' }>) => string;
  readonly preview: string;
  readonly reaches: (counts: {
    readonly people: number;
    readonly textedPhones: number;
    readonly calledPeople: number;
  }) => string;
  /** Their quiet hours end then. */
  readonly asleep: (count: number, until: string) => string;
  readonly stopped: (people: number) => string;
  readonly resting: (people: number) => string;
  readonly keptOut: (people: number) => string;
  /** In a large community, whom it reaches is not counted for each look. */
  readonly countedAt: (time: string) => string;
  readonly text: (phones: number, segments: number) => string;
  readonly wide: (letters: readonly string[], segments: number, segmentsWithout: number) => string;
  readonly cost: (money: string, segments: number) => string;
  /** `hundredths`: of the currency, for one segment. */
  readonly costHint: (hundredths: number, currency: string, hasCalls: boolean) => string;
  readonly tooLong: (mostSegments: number) => string;
  readonly noWords: string;
  readonly send: (people: number) => string;
  readonly change: string;
  readonly sent: string;
  readonly noneSent: string;
  /** `ago`: less than a minute where absent. */
  readonly by: (name: Name, ago: Span | undefined) => string;
  /** The line does it by itself. */
  readonly byItself: string;
  readonly gathering: string;
  readonly progressOf: (audience: string) => string;
  readonly progress: (done: number, phones: number) => string;
  readonly ended: (phones: {
    readonly texted: number;
    readonly called: number;
    readonly leftOut: number;
    readonly notSent: number;
    readonly isStopped: boolean;
  }) => string;
  readonly stop: string;
  readonly refresh: string;
}
