// When the line is to look again at made-up requests that are still under way, set as it would have set them itself.
import { Decision } from '../domain/decision.ts';
import { alertAt } from '../domain/dispatch.ts';
import { nothingKnown } from '../domain/nothing-known.ts';
import { lookAtPausesAgain } from '../domain/pauses.ts';
import type { Contact } from '../domain/people.ts';
import { isLive } from '../domain/request.ts';
import { schedule } from '../domain/schedule.ts';
import type { Timer } from '../domain/timers.ts';
import type { Course } from './course.ts';
import type { Town } from './town.ts';

const soonMs = 2 * 60_000;

export function liveTimers(
  { community, until }: Town,
  contacts: readonly Contact[],
  courses: readonly Course[],
): readonly Timer[] {
  const live = courses.filter(({ request }) => isLive(request));
  const fresh = {
    contactId: '',
    memberId: '',
    requestId: '',
    requestCode: 0,
    vouchCode: '',
    opinionId: '',
    shiftId: '',
    announcementId: '',
    proposalId: '',
    friendsId: '',
  };
  const requests = live.map(({ request }) => request);
  const decision = new Decision({ ...nothingKnown, now: until, community, contacts, requests, fresh });
  for (const { request, nextWaveAt } of live) {
    schedule(decision, request);
    // Whoever fills in a community wants to look at it before it goes on.
    if (nextWaveAt !== undefined)
      decision.setTimer('wave', request.id, new Date(Math.max(nextWaveAt.getTime(), until.getTime() + soonMs)));
    const toldAt = alertAt(request, { now: request.openedAt, community });
    if (request.status === 'open' && toldAt > until) decision.setTimer('alert', request.id, toldAt);
  }
  for (const { id } of contacts) lookAtPausesAgain(decision, id);
  return decision.effects().flatMap((effect) => (effect.do === 'setTimer' ? effect.timer : []));
}
