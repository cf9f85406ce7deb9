// Makes up how one request goes, from the need to its end, or to how it stands now.

import type { CameBy } from '../domain/figures/asked.ts';
import { type InvitationStatus, isFull, type Request, withInvitation } from '../domain/request.ts';
import { beginningOf, endOf } from '../domain/when.ts';
import { type Answer, askWave, type Mood } from './asking.ts';
import type { Chance } from './chance.ts';
import type { Need } from './needs.ts';
import { firstAskAt, openedFor } from './opened-request.ts';
import { handBack, settleOthers } from './settling.ts';
import type { Town } from './town.ts';
import { inLanguage } from './words.ts';

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;

export interface Course {
  readonly request: Request;
  readonly need: Need;
  readonly cameBy: CameBy;
  readonly matchedAt?: Date | undefined;
  readonly changedAt: Date;
  /** While it is open: when the next are asked. */
  readonly nextWaveAt?: Date | undefined;
}

const later = (instant: Date, ms: number): Date => new Date(instant.getTime() + ms);

/** `code`: the number people text. */
export function runCourse(town: Town, need: Need, code: number, chance: Chance, mood: Mood = 'usual'): Course {
  const { community, until } = town;
  let request = openedFor(need, code, chance);
  const begins = beginningOf(need.when, need.openedAt, community.timezone);
  const overAt =
    need.when === 'now'
      ? later(need.openedAt, 6 * hourMs)
      : later(endOf(need.when, need.openedAt, community.timezone), hourMs);
  const withdrawnAt =
    mood === 'usual' && chance.happens(0.05)
      ? later(need.openedAt, chance.next() * Math.max(hourMs, begins.getTime() - need.openedAt.getTime()))
      : undefined;
  const answers: Answer[] = [];
  let changedAt = need.openedAt;
  let matchedAt: Date | undefined;
  let at = firstAskAt(need, community);
  const close = (status: Request['status'], closedAt: Date): Course => ({
    request: { ...request, status, closedAt },
    need,
    cameBy: need.cameBy,
    matchedAt,
    changedAt: closedAt,
  });
  const stands = (nextWaveAt?: Date): Course => ({
    request,
    need,
    cameBy: need.cameBy,
    matchedAt,
    changedAt,
    nextWaveAt,
  });
  for (;;) {
    if (withdrawnAt !== undefined && withdrawnAt <= at && withdrawnAt <= until) return close('withdrawn', withdrawnAt);
    if (at > overAt) return overAt <= until ? close('unmet', overAt) : stands(at);
    if (at > until) return stands(at);
    const asked = askWave(town, request, need, at, chance, mood);
    request = {
      ...asked.request,
      truthTold:
        request.truthTold ||
        (asked.isNobody && at.getTime() - need.openedAt.getTime() >= community.dispatch.alertStewardsAfterMs),
    };
    answers.push(...asked.answers);
    changedAt = at;
    const next = later(at, asked.isNobody ? 4 * hourMs : asked.waitMs);
    for (const answer of answers.splice(0).sort((a, b) => a.at.getTime() - b.at.getTime())) {
      if (answer.at > next || isFull(request)) answers.push(answer);
      else if (answer.at <= until) {
        request = withInvitation(request, answer.memberId, {
          status: answer.status,
          answeredAt: answer.at,
          ...(answer.status === 'conditional' && {
            condition: chance.pick(inLanguage(town.words.conditions, need.asker.member.language)),
          }),
        });
        changedAt = answer.at;
      }
    }
    if (isFull(request)) {
      matchedAt ??= changedAt;
      request = settleOthers({ ...request, status: 'matched' }, answers, chance, until);
      const dropAt = later(changedAt, chance.next() * Math.max(hourMs, (begins.getTime() - changedAt.getTime()) * 0.8));
      if (mood === 'usual' && request.round === 0 && chance.happens(0.06) && dropAt < until && dropAt < begins) {
        request = handBack(request, dropAt);
        changedAt = dropAt;
        if (!isFull(request)) {
          at = dropAt;
          continue;
        }
      }
      return whatBecame(request, begins);
    }
    at = next;
  }

  function whatBecame(matched: Request, due: Date): Course {
    const doneAt = later(new Date(Math.max(due.getTime(), changedAt.getTime())), chance.length(2.5 * hourMs, 0.4));
    if (withdrawnAt !== undefined && withdrawnAt > changedAt && withdrawnAt < until)
      return close('withdrawn', withdrawnAt);
    if (doneAt > until) return stands();
    const isNoShow = chance.happens(0.02);
    const status: InvitationStatus = isNoShow ? 'dropped' : 'done';
    request = {
      ...matched,
      invitations: matched.invitations.map((each) => (each.status === 'matched' ? { ...each, status } : each)),
    };
    return close(isNoShow ? 'unmet' : 'done', doneAt);
  }
}
