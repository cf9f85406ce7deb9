// Everything a decision may do to the world. All effects of a decision are committed together.

import type { Announcement, Heard } from './announcement.ts';
import type { AuditEntry } from './audit-entry.ts';
import type { Call } from './call.ts';
import type { CallScript, Spoken } from './call-script.ts';
import type { Community } from './community.ts';
import type { Feeling } from './feelings.ts';
import type { Contact } from './people.ts';
import type { PhoneFriends } from './phone-friends.ts';
import type { Phrase } from './phrases.ts';
import type { Meaning } from './reading.ts';
import type { RecordedWords } from './recording.ts';
import type { Request } from './request.ts';
import type { SecondOpinion } from './second-opinion.ts';
import type { AskedWhat, Wishes } from './sharing.ts';
import type { Shift } from './shift.ts';
import type { InRoom, TalkCall } from './talk.ts';
import type { Timer } from './timers.ts';
import type { Proposal, Vote } from './voting/proposal.ts';

/** To whom a text goes: a phone, and which of its people is meant. */
export interface Recipient {
  readonly contactId: string;
  readonly phone: string;
  readonly line: string;
  readonly language: string;
  /** Which of the phone's people, where it is for one of them. */
  readonly memberId?: string | undefined;
  /** Set where several people share the phone: the text then says whom it is for. */
  readonly addressee?: string | undefined;
}

export type Effect =
  | {
      readonly do: 'text';
      readonly to: Recipient;
      readonly phrase: Phrase;
      readonly urgent: boolean;
      /** The request it is about. */
      readonly requestId?: string | undefined;
      /** Waits for the end of the reader's quiet hours. */
      readonly notBefore?: Date | undefined;
      /** After this it says nothing true or useful any more. */
      readonly expiresAt?: Date | undefined;
      /** Goes out even where the phone's owner has stopped all texts. */
      readonly lastWord: boolean;
      readonly pictures: readonly string[];
    }
  /** Something to be told by telephone. */
  | {
      readonly do: 'tellByVoice';
      readonly contactId: string;
      readonly memberId?: string | undefined;
      readonly phrase: Spoken;
      readonly urgent: boolean;
      readonly requestId?: string | undefined;
      readonly notBefore?: Date | undefined;
      readonly expiresAt?: Date | undefined;
    }
  /** What has been told, and needs no call any more. */
  | { readonly do: 'settleNews'; readonly ids: readonly string[] }
  | {
      readonly do: 'placeCall';
      readonly contactId: string;
      readonly phone: string;
      readonly line: string;
      /** Somebody waits on the line to talk with this member. Absent: there is news to be told. */
      readonly talk?: TalkCall | undefined;
    }
  /** No phone rings any more, or is going to, for the talk of a request. */
  | { readonly do: 'stopRinging'; readonly requestId: string }
  /** Takes a call out of a room, where it is still there. */
  | { readonly do: 'fetchCall'; readonly room: InRoom }
  /** Words recorded in a call, to be fetched from the provider. */
  | { readonly do: 'keepRecording'; readonly recording: RecordedWords }
  /** The request they belong to is there now: they are passed on to whoever takes it. */
  | { readonly do: 'attachRecording'; readonly sid: string; readonly requestId: string }
  /** Those who are to hear them have been told, unless they belong to another request by now. */
  | { readonly do: 'settleRecording'; readonly sid: string; readonly requestId?: string | undefined }
  /** The answer to a step of a call. */
  | { readonly do: 'sayInCall'; readonly script: CallScript }
  | { readonly do: 'saveCall'; readonly call: Call }
  /** The contact and all of its members, as they are from now on. */
  | { readonly do: 'saveContact'; readonly contact: Contact }
  /** The request and all of its invitations, as they are from now on. */
  | { readonly do: 'saveRequest'; readonly request: Request }
  | { readonly do: 'saveFeeling'; readonly feeling: Feeling }
  | { readonly do: 'setTimer'; readonly timer: Timer }
  /** Keeps a text that was not understood for sure, for those who write the rules. */
  | {
      readonly do: 'keepUnsure';
      readonly contactId: string;
      readonly body: string;
      readonly meaning: Meaning;
      readonly sureness: number;
    }
  | { readonly do: 'saveOpinion'; readonly opinion: SecondOpinion }
  /** Nobody answered it, and its time is over. */
  | { readonly do: 'dropOpinion'; readonly id: string }
  | { readonly do: 'saveShift'; readonly shift: Shift }
  /** The community, with what it agreed on as it is from now on. */
  | { readonly do: 'saveCommunity'; readonly community: Community }
  | { readonly do: 'saveAnnouncement'; readonly announcement: Announcement }
  /** What became of an announcement at one phone; it has had its turn. */
  | {
      readonly do: 'settleRecipient';
      readonly announcementId: string;
      readonly contactId: string;
      readonly as: Heard;
    }
  /** `was`: as it was decided on; absent: it is new, and whoever is a member now may vote on it once it is open. */
  | { readonly do: 'saveProposal'; readonly proposal: Proposal; readonly was?: Proposal | undefined }
  /** One voice of one person; the last one counts. */
  | { readonly do: 'castVote'; readonly proposalId: string; readonly memberId: string; readonly vote: Vote }
  | { readonly do: 'noteAsked'; readonly proposalId: string; readonly memberIds: readonly string[] }
  /** Its turn comes later. */
  | {
      readonly do: 'postponeRecipient';
      readonly announcementId: string;
      readonly contactId: string;
      readonly until: Date;
    }
  /** Keeps for a helper what they were thanked with. */
  | { readonly do: 'keepKindWords'; readonly toId: string; readonly fromId: string; readonly words: string }
  /** What somebody could use, as they said; empty where they said that it is nothing. */
  | { readonly do: 'keepWishes'; readonly memberId: string; readonly wishes: Wishes }
  /** Somebody has been asked what is asked of everybody from time to time. */
  | { readonly do: 'keepAsked'; readonly memberId: string; readonly what: AskedWhat }
  /** Two phone friends, as they are from now on; `gone`: they are none any more. */
  | { readonly do: 'saveFriends'; readonly friends: PhoneFriends; readonly gone: boolean }
  /** Whether one of two would like that; where not, they are none. */
  | {
      readonly do: 'answerFriends';
      readonly friendsId: string;
      readonly memberId: string;
      readonly yes: boolean;
    }
  /** Somebody wants no phone friends any more. */
  | { readonly do: 'endFriends'; readonly memberId: string }
  /** Whether somebody wants to hear each month how many gave and received. */
  | { readonly do: 'keepMonths'; readonly memberId: string; readonly wanted: boolean }
  /** Writes down, for good, what a steward did, and what they are answered. */
  | { readonly do: 'audit'; readonly entry: AuditEntry }
  /** Deletes the contact, its people, and everything they ever asked or said. */
  | { readonly do: 'forget'; readonly contactId: string; readonly version: number };

/** What is written down beside people and requests. */
export type Kept = Extract<
  Effect,
  {
    do:
      | 'audit'
      | 'setTimer'
      | 'keepKindWords'
      | 'keepWishes'
      | 'keepAsked'
      | 'keepMonths'
      | 'answerFriends'
      | 'endFriends'
      | 'dropOpinion'
      | 'saveShift'
      | 'saveCommunity'
      | 'saveAnnouncement'
      | 'saveProposal'
      | 'castVote'
      | 'noteAsked'
      | 'settleRecipient'
      | 'postponeRecipient';
  }
>;
