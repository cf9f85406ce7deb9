// What a decision may know. Loaded in one statement; nothing else is looked up while deciding.
import type { Announcement, AnnouncementOf } from './announcement.ts';
import type { Call } from './call.ts';
import type { Spoken } from './call-script.ts';
import type { Carried } from './carrying.ts';
import type { Community } from './community.ts';
import type { Feeling } from './feelings.ts';
import type { KindWords } from './kind-words.ts';
import type { Contact, Member } from './people.ts';
import type { PhoneFriends } from './phone-friends.ts';
import type { Request } from './request.ts';
import type { SecondOpinion } from './second-opinion.ts';
import type { Sharing, Wishes } from './sharing.ts';
import type { Shift } from './shift.ts';
import type { StormPerson, StormRound } from './storm.ts';
import type { TalkCall } from './talk.ts';
import type { Balloted } from './voting/proposal.ts';

/** A member who could be asked, and how often and how lately they were. */
export interface Candidate {
  readonly member: Member;
  readonly invitationsLast7Days: number;
  readonly lastInvitedAt?: Date | undefined;
}

/** Identifiers for what a decision may create, drawn beforehand so that deciding stays pure. */
export interface Fresh {
  readonly contactId: string;
  readonly memberId: string;
  readonly requestId: string;
  readonly requestCode: number;
  readonly vouchCode: string;
  readonly opinionId: string;
  readonly shiftId: string;
  readonly announcementId: string;
  readonly proposalId: string;
  readonly friendsId: string;
}

/** The invitations of a wave that nobody has answered yet, as far as they are texts. */
export interface LastWave {
  /** So many have not left: the outbox is behind. */
  readonly unsent: number;
  /** When the latest of the others left. */
  readonly leftAt?: Date | undefined;
  /** When they were decided on. */
  readonly askedAt?: Date | undefined;
}

/** Something to be told by telephone. */
export interface News {
  readonly id: string;
  readonly memberId?: string | undefined;
  readonly phrase: Spoken;
  readonly requestId?: string | undefined;
  readonly urgent: boolean;
  readonly dueAt: Date;
}

export interface Snapshot {
  readonly now: Date;
  readonly community: Community;
  /** Where the event comes from: the sender's phone (empty where a caller hides it) and the line it reached. Absent for timers. */
  readonly from?: { readonly phone: string; readonly line: string } | undefined;
  /** The call of the event, where it has been answered before. */
  readonly call?: Call | undefined;
  /** Of a call of ours that has been picked up: with whom somebody waits to talk. */
  readonly talkCall?: TalkCall | undefined;
  /** What the sender is to be told by telephone, the oldest first; known in calls and for the timer of calling. */
  readonly news: readonly News[];
  /** How often in a row, and within a day, calling the sender has failed. */
  readonly failedCalls: number;
  /** The sender is in a call with the line, or one to them is on its way. */
  readonly inCall: boolean;
  /** The sender's contact, where it is known. */
  readonly contactId?: string | undefined;
  /** Live requests, and those closed within two days, in which the sender or the timer has a part. */
  readonly requests: readonly Request[];
  /** Everybody who has a part in those requests, the sender, and the newcomers whose vouching code stands in the text. */
  readonly contacts: readonly Contact[];
  readonly stewards: readonly { readonly memberId: string; readonly contactId: string }[];
  /** What the sender and the askers of the requests feel about others, and others about them. */
  readonly feelings: readonly Feeling[];
  /** Whom the sender has ever had to do with, where the event may name one of them. */
  readonly partnerIds: readonly string[];
  /** What the sender's people were thanked with, the latest first; known where it is asked for, and in calls. */
  readonly kindWords: readonly KindWords[];
  /** How the sender's people were asked and what came of it, of the last four months; known where the line looks back with them. */
  readonly carried: readonly Carried[];
  /** What the sender's people could use; known where it is asked for, and in calls. */
  readonly wishes: readonly { readonly memberId: string; readonly wishes: Wishes }[];
  /** When the sender's people were last asked what is asked of everybody; known where it may be asked. */
  readonly sharings: readonly Sharing[];
  /** The phone friends of the sender's people; known where it is asked for, for their timer, and in calls. */
  readonly friends: readonly PhoneFriends[];
  /** What stewards are asked to agree to, and none has answered. */
  readonly opinions: readonly SecondOpinion[];
  /** When which steward is on call, as far as it is not over. */
  readonly shifts: readonly Shift[];
  /** Of a request's timer: when it fell due. It may fire later. */
  readonly dueAt?: Date | undefined;
  /** Of a request's timer: when a steward last did something about the request. */
  readonly lastActAt?: Date | undefined;
  /** The announcement of the event. */
  readonly announcement?: Announcement | undefined;
  /** The round that is running; known where a steward, or its timer, is about it, and in calls of stewards. */
  readonly round?: AnnouncementOf<'round'> | undefined;
  /** The storm round that is running, and everybody who wished for one; known where a steward, or its timer, is about it. */
  readonly storm?: StormRound | undefined;
  readonly stormPeople?: readonly StormPerson[] | undefined;
  /** What members are asked to decide, or the one that the announcement is about; known where it is asked for, and in calls. */
  readonly proposals?: readonly Balloted[] | undefined;
  /** For a wave: how far the invitations of the last one have got. */
  readonly lastWave?: LastWave | undefined;
  /** For a wave: those who offer the kind and were not asked in this round. */
  readonly candidates: readonly Candidate[];
  readonly fresh: Fresh;
}
