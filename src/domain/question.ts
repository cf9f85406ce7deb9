// The questions the hotline puts to a phone and waits to have answered.

import type { Place } from './area.ts';
import type { Gap } from './gap.ts';
import type { HeldText } from './held-text.ts';
import type { Kind, NeedKind, Requirement } from './kinds.ts';
import type { Rhythm } from './series.ts';
import type { Proposed } from './voting/proposal.ts';
import type { When } from './when.ts';

/** A need that is still being asked about. */
export interface Draft {
  readonly kind?: NeedKind | undefined;
  readonly when?: When | undefined;
  /** It is to come back; `when` is then its first time, where that was said. */
  readonly rhythm?: Rhythm | undefined;
  readonly place?: Place | undefined;
  readonly needed: number;
  readonly words: string;
  readonly forWhom?: string | undefined;
  readonly pictures: readonly string[];
}

/** What of a request can be said differently. */
export interface Change {
  readonly kind: NeedKind;
  readonly when: When;
  readonly place?: Place | undefined;
  readonly words: string;
  readonly needed: number;
  /** From then on, each time of what repeats is so. */
  readonly rhythm?: Rhythm | undefined;
}

/** What a text can answer to an invitation. */
export type Answer = 'yes' | 'no' | 'later' | 'question';

/** What the request chosen in answer to "which one?" is then used for. */
export type Choosing = Answer | 'done' | 'drop' | 'withdraw' | 'relay';

interface Asked {
  /** When it reached its reader: a question that waits for the morning is asked then. */
  readonly askedAt: Date;
  /** Whom of the phone's people it was put to. */
  readonly memberId?: string | undefined;
  /** When it was put once more. */
  readonly repeatedAt?: Date | undefined;
  /** Nothing more is done about it; an answer within its day is still taken. */
  readonly lapsed?: true | undefined;
}

export type Question = Asked &
  (
    | { readonly ask: 'kind'; readonly draft: Draft }
    | { readonly ask: Requirement; readonly draft: Draft }
    | { readonly ask: 'confirmNeed'; readonly draft: Draft }
    | {
        readonly ask: 'confirmChange';
        readonly requestId: string;
        readonly change: Change;
        /** Goes to the neighbour where it was no change; absent where it can't have been meant for them. */
        readonly held?: HeldText | undefined;
      }
    | { readonly ask: 'joinCode'; readonly held: HeldText }
    | { readonly ask: 'name'; readonly memberId: string }
    | { readonly ask: 'who'; readonly held: HeldText }
    | { readonly ask: 'which'; readonly to: Choosing; readonly requestIds: readonly string[]; readonly held: HeldText }
    | { readonly ask: 'sendAnyway'; readonly requestId: string; readonly held: HeldText }
    | { readonly ask: 'condition'; readonly requestId: string; readonly helperId: string }
    | {
        readonly ask: 'answerHelper';
        readonly requestId: string;
        readonly helperId: string;
        /** What the helper wants to know. */
        readonly words: string;
      }
    | { readonly ask: 'whichTimes'; readonly requestId: string }
    /** The standby who is called in. */
    | { readonly ask: 'stillWilling'; readonly requestId: string }
    | { readonly ask: 'didItHappen'; readonly requestId: string }
    /** Whether they would like to meet these again, one after the other. */
    | { readonly ask: 'again'; readonly requestId: string; readonly aboutIds: readonly string[] }
    /** Whom of several of that name they mean. */
    | { readonly ask: 'notWith'; readonly memberIds: readonly string[] }
    | { readonly ask: 'offerKinds' }
    | { readonly ask: 'ownArea' }
    | { readonly ask: 'ownHours' }
    | { readonly ask: 'menu' }
    | { readonly ask: 'meant'; readonly held: HeldText }
    | { readonly ask: 'forgetMe' }
    /** A steward's invitation to somebody who is not a member yet. */
    | { readonly ask: 'invited'; readonly name?: string | undefined; readonly channel: 'text' | 'voice' }
    /** Whom of several of that name a steward means. */
    | { readonly ask: 'whichMember'; readonly requestId: string; readonly memberIds: readonly string[] }
    /** Whether a second steward agrees. */
    | { readonly ask: 'second'; readonly opinionId: string }
    /** How they are, at the hour they chose. */
    | { readonly ask: 'checkIn'; readonly memberId: string }
    /** Whether they want to be somebody's buddy; whether they can look in on them now; how they found them. */
    | { readonly ask: 'beBuddy' | 'lookIn' | 'lookedIn'; readonly forId: string }
    /** Whether they would like to be phone friends; `name`: of whom. */
    | {
        readonly ask: 'beFriends';
        readonly forId: string;
        readonly friendsId: string;
        readonly name?: string | undefined;
      }
    /** How a hard talk was for whoever listened; whether they rest for a while; what they would like to offer one day. */
    | { readonly ask: 'howWasTalk'; readonly requestId: string }
    | { readonly ask: 'rest' | 'offerOneDay' }
    /** In a round: what they could use, what they could give, when, and whether that is right. */
    | { readonly ask: 'couldUse' }
    | { readonly ask: 'couldGive'; readonly use: readonly Kind[] }
    | { readonly ask: 'shareWhen'; readonly use: readonly Kind[]; readonly give: readonly Kind[] }
    | {
        readonly ask: 'shareRight';
        readonly use: readonly Kind[];
        readonly give: readonly Kind[];
        /** As `parseHours` reads them, or `any`; absent: as they are. */
        readonly hours?: string | undefined;
      }
    /** Whether what they offer still holds; what of it has changed. */
    | { readonly ask: 'stillOffers' | 'changeOffer' }
    /** Whether they could help where something is not met. */
    | { readonly ask: 'couldFill'; readonly gap: Gap }
    /** Whether they mean to propose that, `name`: of whom it is about; whether they would be a steward. */
    | { readonly ask: 'confirmProposal'; readonly proposed: Proposed; readonly name?: string | undefined }
    | { readonly ask: 'stand'; readonly proposalId: string }
    /** What they think of a proposal. `all`: the others that are open are asked about after it, answered or not. */
    | { readonly ask: 'vote'; readonly proposalId: string; readonly until: Date; readonly all: boolean }
    | { readonly ask: 'sure'; readonly answer: Answer; readonly requestId: string; readonly held: HeldText }
  );

export type Asking = Question['ask'];

const yesOrNo: ReadonlySet<Asking> = new Set([
  'confirmNeed',
  'confirmChange',
  'sendAnyway',
  'condition',
  'forgetMe',
  'sure',
  'stillWilling',
  'didItHappen',
  'meant',
  'invited',
  'second',
  'beBuddy',
  'beFriends',
  'lookIn',
  'lookedIn',
  'rest',
  'shareRight',
  'couldFill',
  'confirmProposal',
  'stand',
]);

/** Whether a question is answered with a yes or a no. */
export const takesYesOrNo = (ask: Asking): boolean => yesOrNo.has(ask);
