// Makes up one wave: whom the line asks, by its own matching, and what they answer.
import { reachInWave, waitForWaveMs, waveSizeFor, widestReach } from '../domain/dispatch.ts';
import { type Ranked, rank } from '../domain/matching.ts';
import type { Invitation, InvitationStatus, Request } from '../domain/request.ts';
import type { Candidate } from '../domain/snapshot.ts';
import type { Chance } from './chance.ts';
import type { Need } from './needs.ts';
import type { Person } from './person.ts';
import type { Town } from './town.ts';

const minuteMs = 60_000;
const weekMs = 7 * 24 * 60 * minuteMs;

/** What people are like about a request. `nobody` says yes; somebody has a `condition`. */
export type Mood = 'usual' | 'nobody' | 'condition';

export interface Answer {
  readonly memberId: string;
  readonly at: Date;
  readonly status: InvitationStatus;
}

export interface Wave {
  readonly request: Request;
  readonly answers: readonly Answer[];
  readonly waitMs: number;
  readonly isNobody: boolean;
}

export function askWave(town: Town, request: Request, need: Need, at: Date, chance: Chance, mood: Mood): Wave {
  const { community } = town;
  const candidates = town.people
    .filter(
      ({ member, joinedAt, optedOut }) =>
        !optedOut && joinedAt <= at && member.skills.some((skill) => skill === request.kind),
    )
    .map((person) => candidateOf(person, at));
  const within = (reachMiles: number): readonly Ranked[] =>
    rank(candidates, {
      ...{ request, community, feelings: [], reachMiles, now: at },
      requesterContactId: need.asker.member.contactId,
      requesterLanguage: need.asker.member.language,
    }).eligible;
  const near = within(reachInWave(request.wave, community));
  if (near.length === 0) {
    const isNobody = within(widestReach(community)).length === 0;
    return {
      request: { ...request, wave: request.wave + (isNobody ? 0 : 1) },
      answers: [],
      waitMs: community.dispatch.waveEveryMs.now,
      isNobody,
    };
  }
  const chosen = near.slice(0, waveSizeFor(request, community));
  const byId = new Map(town.people.map((person) => [person.member.id, person]));
  const helpers = chosen.flatMap(({ candidate }) => byId.get(candidate.member.id) ?? []);
  const wave = request.wave + 1;
  const invitations = helpers.map(({ member, askedAt }): Invitation => {
    askedAt.push(at);
    return {
      memberId: member.id,
      contactId: member.contactId,
      status: 'asked',
      round: request.round,
      wave,
      askedAt: at,
    };
  });
  const asked = new Set(invitations.map(({ memberId }) => memberId));
  const others = request.invitations.filter(({ memberId }) => !asked.has(memberId));
  const invited = {
    ...request,
    wave,
    series: request.series && { ...request.series, isAnnounced: true },
    invitations: [...others, ...invitations],
  };
  return {
    request: invited,
    answers: answersOf(helpers, at, chance, mood),
    waitMs: waitForWaveMs(invited, community, at),
    isNobody: false,
  };
}

function candidateOf({ member, pausedSince, askedAt }: Person, at: Date): Candidate {
  const isActive = pausedSince === undefined || at < pausedSince;
  let invitationsLast7Days = 0;
  let lastInvitedAt: Date | undefined;
  // The year goes by in the order of the requests, but their waves overlap.
  for (let index = askedAt.length - 1; index >= 0; index -= 1) {
    const asked = askedAt[index];
    if (asked === undefined || asked.getTime() < at.getTime() - 2 * weekMs) break;
    if (asked > at) continue;
    lastInvitedAt ??= asked;
    if (asked.getTime() > at.getTime() - weekMs) invitationsLast7Days += 1;
  }
  return {
    member: isActive ? { ...member, pausedUntil: undefined } : member,
    invitationsLast7Days,
    lastInvitedAt: lastInvitedAt ?? askedAt.at(-1),
  };
}

function answersOf(helpers: readonly Person[], at: Date, chance: Chance, mood: Mood): readonly Answer[] {
  return helpers.flatMap(({ member, yes, no, answersWithinMs }, index): readonly Answer[] => {
    const drawn = chance.next();
    const answeredAt = new Date(at.getTime() + minuteMs + chance.length(answersWithinMs, 0.9));
    const answer = (status: InvitationStatus) => [{ memberId: member.id, at: answeredAt, status }];
    if (mood === 'condition' && index === 0) return answer('conditional');
    if (mood !== 'usual') return drawn < no ? answer('declined') : [];
    if (drawn < yes) return answer('matched');
    return drawn < yes + no ? answer('declined') : [];
  });
}
