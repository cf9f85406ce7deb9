// What a language must provide for the stewards' desk: a part for each page, and what all of them say.
import type { NeedKind } from '../../domain/kinds.ts';
import type { Name, Span } from '../../domain/spoken-forms.ts';
import type { Clock, Moment } from '../../domain/when.ts';
import type { AnnouncementsWords } from './announcements.ts';
import type { BoardWords } from './board.ts';
import type { BoundariesWords } from './boundaries.ts';
import type { CareWords } from './care.ts';
import type { FrameWords } from './frame.ts';
import type { NoteWords } from './note.ts';
import type { PeopleWords, PersonWords } from './people.ts';
import type { PulseWords } from './pulse.ts';
import type { RequestWords } from './request.ts';
import type { ResourcesWords } from './resources.ts';
import type { RotaWords } from './rota.ts';
import type { RoundsWords } from './rounds.ts';
import type { SheetWords } from './sheet.ts';
import type { SignInWords } from './sign-in.ts';
import type { StandingWords } from './standing.ts';
import type { StormWords } from './storm.ts';

export interface DeskWords {
  readonly say: Manner;
  readonly frame: FrameWords;
  readonly signIn: SignInWords;
  readonly standing: StandingWords;
  readonly board: BoardWords;
  readonly request: RequestWords;
  readonly note: NoteWords;
  readonly people: PeopleWords;
  readonly person: PersonWords;
  readonly care: CareWords;
  readonly resources: ResourcesWords;
  readonly pulse: PulseWords;
  readonly rota: RotaWords;
  readonly rounds: RoundsWords;
  readonly sheet: SheetWords;
  readonly storm: StormWords;
  readonly boundaries: BoundariesWords;
  readonly announcements: AnnouncementsWords;
}

/** How the language speaks of what every page speaks of. */
export interface Manner {
  readonly kind: (kind: NeedKind) => string;
  /** "tomorrow at 10 am" */
  readonly moment: (moment: Moment) => string;
  readonly clock: (clock: Clock) => string;
  /** "20 minutes" */
  readonly span: (span: Span) => string;
  /** "Ana, Ben and a neighbor" */
  readonly names: (names: readonly Name[]) => string;
  readonly capital: (sentence: string) => string;
}
