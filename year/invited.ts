// Who offers what in the simulated year, and how often each was asked: what the store finds in its rows of offers and invitations.
import { type Carried, carriedForMs } from '../src/domain/carrying.ts';
import type { NeedKind } from '../src/domain/kinds.ts';
import type { Member } from '../src/domain/people.ts';
import { invitationOf, type Request } from '../src/domain/request.ts';
import type { Candidate } from '../src/domain/snapshot.ts';

const weekMs = 7 * 24 * 60 * 60_000;

interface Asked {
  readonly requestId: string;
  readonly at: Date;
}

export class Invited {
  /** Who offers it, by kind of help. */
  readonly #offering = new Map<string, Set<string>>();
  /** What somebody was asked for, and when, by member, the latest last. */
  readonly #asked = new Map<string, Asked[]>();

  /** Nobody in this year takes back what they offer. */
  noteOffers({ id, skills }: Member): void {
    for (const skill of skills) {
      const known = this.#offering.get(skill);
      if (known) known.add(id);
      else this.#offering.set(skill, new Set([id]));
    }
  }

  /** Whoever is asked once more for the same has been asked twice. */
  noteAsked(memberId: string, asked: Asked): void {
    const all = this.#asked.get(memberId) ?? [];
    this.#asked.set(memberId, all);
    const known = all.findLast(({ requestId }) => requestId === asked.requestId);
    if (known?.at !== asked.at) all.push(asked);
  }

  candidatesFor(kind: NeedKind, now: Date, memberOf: (id: string) => Member): readonly Candidate[] {
    const sinceMs = now.getTime() - weekMs;
    return [...(this.#offering.get(kind) ?? [])].map((id) => {
      const asked = this.#asked.get(id) ?? [];
      const lately = asked.length - 1 - asked.findLastIndex(({ at }) => at.getTime() <= sinceMs);
      const lastInvitedAt = lately > 0 ? asked.at(-1)?.at : undefined;
      return { member: memberOf(id), invitationsLast7Days: lately, lastInvitedAt };
    });
  }

  /** How somebody was asked, and what came of it. */
  carriedBy(memberId: string, now: Date, requests: ReadonlyMap<string, Request>): readonly Carried[] {
    const requestIds = new Set(this.#asked.get(memberId)?.map(({ requestId }) => requestId));
    return [...requestIds].flatMap((requestId): readonly Carried[] => {
      const request = requests.get(requestId);
      const invitation = request && invitationOf(request, memberId);
      if (!invitation || invitation.askedAt.getTime() <= now.getTime() - carriedForMs) return [];
      const { requesterId, kind, when, openedAt, hardTalks = [] } = request;
      const hard = hardTalks.some((talk) => talk.memberId === memberId);
      return [{ ...invitation, requesterId, kind, when, openedAt, hard }];
    });
  }
}
