// The page of a request: everything that happened, and who could help.
import type { Hindrance } from '../../domain/matching.ts';
import type { SayingId } from '../../domain/phrases.ts';
import type { InvitationStatus } from '../../domain/request.ts';
import type { Name } from '../../domain/spoken-forms.ts';
import type { StewardAct } from '../../domain/steward-act.ts';
import type { Short } from './standing.ts';

/** What became of a text. */
export type DeliveryMark =
  | 'queued'
  | 'sending'
  | 'sent'
  | 'delivered'
  | 'undelivered'
  | 'failed'
  | 'suppressed'
  | 'expired'
  | 'joined';

export interface RequestWords {
  readonly title: (code: number) => string;
  readonly back: string;
  readonly history: string;
  readonly opened: (name: Name, by: 'text' | 'call' | 'steward' | 'series') => string;
  readonly asked: string;
  readonly answered: (name: Name, status: InvitationStatus) => string;
  /** What a text was about; a plain word where nothing else is known. */
  readonly text: (to: readonly Name[], saying: SayingId | undefined) => string;
  readonly told: (to: readonly Name[], isHeard: boolean) => string;
  /** What a steward did about it. */
  readonly stewarded: (name: Name, act: StewardAct['do']) => string;
  readonly mark: Readonly<Record<DeliveryMark, string>>;
  readonly showWords: string;
  readonly showWordsHint: string;
  readonly wordsShown: string;
  readonly hideWords: string;
  readonly ownWords: (name: Name) => string;
  readonly helpers: string;
  readonly helpersHint: string;
  readonly nobodyCould: string;
  readonly sameLanguage: string;
  readonly otherLanguage: string;
  readonly metGladly: string;
  readonly asksThisWeek: (count: number) => string;
  readonly miles: (miles: number | undefined) => string;
  readonly lastAsked: (ago: Short | 'never') => string;
  readonly assign: (name: Name) => string;
  readonly agreed: string;
  readonly others: string;
  readonly hindered: Readonly<Record<Exclude<Hindrance, 'apart'>, string>>;
  readonly askMore: string;
  /** While nobody has been asked. */
  readonly askNow: string;
  readonly tellBoth: string;
  readonly tellAsker: string;
  readonly tellWords: string;
  readonly tellHint: string;
  readonly send: string;
  readonly close: string;
  readonly closeAs: Readonly<Record<'done' | 'withdrawn' | 'unmet', string>>;
  readonly reason: string;
  readonly closeButton: string;
  readonly call: string;
  readonly callHint: string;
  readonly callName: (name: Name) => string;
  readonly reopen: string;
}
