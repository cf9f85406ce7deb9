// Asks last month's requests again, as the line would have with other settings: by the matching itself, one after the other, each in the
// light of whom the ones before it have asked. Who would have said yes nobody knows: a request is put to as many people as it really took.
import type { Community } from '../community.ts';
import { reachInWave, waitForWaveMs, waveSizeFor, widestReach } from '../dispatch.ts';
import type { Feeling } from '../feelings.ts';
import { isKind, type Kind } from '../kinds.ts';
import { type Ranked, rank } from '../matching.ts';
import type { Member } from '../people.ts';
import { canWaitUntil, restsUntil } from '../quiet.ts';
import type { Request } from '../request.ts';
import type { Candidate } from '../snapshot.ts';

/** A request of the past, as it was when it was opened: nobody had been asked yet. */
export interface PastRequest {
  readonly request: Request;
  readonly requesterContactId: string;
  readonly requesterLanguage: string;
  /** How many people it was really put to. */
  readonly asked: number;
  readonly matchedAt?: Date | undefined;
}

/** People as they are today. */
export interface PastPeople {
  readonly offering: ReadonlyMap<Kind, readonly Member[]>;
  /** When they were asked before the first of the requests, the earliest first. */
  readonly askedBefore: ReadonlyMap<string, readonly Date[]>;
  /** Of those who asked, and about them. */
  readonly feelings: readonly Feeling[];
}

export interface Replayed {
  /** Nobody could be asked in time. */
  readonly nobody: number;
  /** Everybody who could be asked slept, and was asked in the morning. */
  readonly slept: number;
  readonly invitations: number;
  /** People who have been asked as often as they may be, at some time. */
  readonly atLimit: number;
  /** How long it took, for half of the requests, until as many had been asked as it takes; `undefined` where nobody was. */
  readonly lastAskedMs: number | undefined;
}

const weekMs = 7 * 24 * 60 * 60_000;

export class Replay {
  private readonly community: Community;
  private readonly people: PastPeople;
  private readonly asked: Map<string, Date[]>;
  private readonly limited = new Set<string>();
  private readonly waits: number[] = [];
  private nobody = 0;
  private slept = 0;
  private invitations = 0;

  constructor(community: Community, people: PastPeople) {
    this.community = community;
    this.people = people;
    this.asked = new Map([...people.askedBefore].map(([id, times]) => [id, [...times]]));
  }

  /** The earlier ones first. */
  add(past: PastRequest): void {
    const { request } = past;
    const { kind, openedAt } = request;
    if (!isKind(kind) || !this.community.kinds.includes(kind)) return;
    const { eligible, hindered } = this.rankAt(openedAt, kind, past);
    if (eligible.length > 0) return this.ask(past, eligible, openedAt);
    const mornings = hindered
      .filter(({ because }) => because === 'quiet')
      .map(({ candidate }) => restsUntil(candidate.member, this.community, openedAt).getTime());
    const morning = new Date(Math.min(...mornings));
    const canWait = mornings.length > 0 && canWaitUntil(morning, request, openedAt, this.community);
    const awake = canWait ? this.rankAt(morning, kind, past).eligible : [];
    if (awake.length === 0) this.nobody += 1;
    else {
      this.slept += 1;
      this.ask(past, awake, morning);
    }
  }

  outcome(): Replayed {
    const waits = this.waits.toSorted((a, b) => a - b);
    return {
      nobody: this.nobody,
      slept: this.slept,
      invitations: this.invitations,
      atLimit: this.limited.size,
      lastAskedMs: waits[Math.floor((waits.length - 1) / 2)],
    };
  }

  /** As far as any wave reaches. */
  private rankAt(now: Date, kind: Kind, { request, requesterContactId, requesterLanguage }: PastRequest) {
    const candidates = (this.people.offering.get(kind) ?? []).map((member) => this.candidate(member, now));
    const { community } = this;
    const { feelings } = this.people;
    const reachMiles = widestReach(community);
    return rank(candidates, { request, requesterContactId, requesterLanguage, community, feelings, reachMiles, now });
  }

  private candidate(member: Member, now: Date): Candidate {
    const since = now.getTime() - weekMs;
    const lately = this.asked.get(member.id)?.filter((at) => at.getTime() > since) ?? [];
    return { member, invitationsLast7Days: lately.length, lastInvitedAt: lately.at(-1) };
  }

  /** In waves, each reaching farther, until as many have been asked as it really took. */
  private ask({ request, asked: wanted }: PastRequest, ranked: readonly Ranked[], from: Date): void {
    const { community } = this;
    const size = waveSizeFor(request, community);
    let [left, asked, wave, at] = [ranked, 0, 0, from];
    for (;;) {
      const reach = reachInWave(wave, community);
      const near = left.filter(({ reasons }) => reasons.miles === undefined || reasons.miles <= reach).slice(0, size);
      for (const { candidate } of near) this.note(candidate, at);
      asked += near.length;
      left = left.filter((each) => !near.includes(each));
      wave += 1;
      if (asked >= wanted || left.length === 0) break;
      const waitMs = near.length > 0 ? waitForWaveMs(request, community, at) : community.dispatch.waveEveryMs.now;
      at = new Date(at.getTime() + waitMs);
    }
    this.invitations += asked;
    this.waits.push(at.getTime() - request.openedAt.getTime());
  }

  private note({ member, invitationsLast7Days }: Candidate, at: Date): void {
    this.asked.set(member.id, [...(this.asked.get(member.id) ?? []), at]);
    const limit = member.asksPerWeek ?? this.community.boundaries.asksPerWeek;
    if (invitationsLast7Days + 1 >= limit) this.limited.add(member.id);
  }
}
