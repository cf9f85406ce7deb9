// A need on its way to becoming a request.
import { isKind, requirementsOf } from '../kinds.ts';
import type { Draft } from '../question.ts';
import type { Request } from '../request.ts';
import { spanOf, spoken } from '../spoken.ts';
import { isPast } from '../when.ts';
import { areaChoices, kindChoices } from './choices.ts';
import { askNameOf } from './name.ts';
import { askBack, memberOf, reply, type Scene } from './scene.ts';

/** Asks for the first thing that is missing, or opens the request. */
export function askForMissing(scene: Scene, draft: Draft): void {
  const { community, now } = scene.decision;
  const { kind, when } = draft;
  if (kind === undefined) {
    return askBack(scene, { ask: 'kind', draft }, { say: 'askKind', kinds: kindChoices(community) });
  }
  const place = draft.place ?? memberOf(scene).place;
  const requires = requirementsOf(kind);
  const past = when !== undefined && isPast(when, now, community.timezone);
  if (requires.includes('when') && (when === undefined || past)) {
    return askBack(scene, { ask: 'when', draft }, { say: 'askWhen', past });
  }
  if (requires.includes('area') && place === undefined) {
    return askBack(scene, { ask: 'area', draft }, { say: 'askArea', areas: areaChoices(community), unknown: false });
  }
  open(scene, { ...draft, place }, { kind, when: when === undefined || past ? 'now' : when });
}

function open(scene: Scene, draft: Draft, known: Pick<Request, 'kind' | 'when'>): void {
  const { decision, memberId } = scene;
  const { now, fresh, community } = decision;
  const { place, words, forWhom, pictures, needed } = draft;
  const request = decision.saveRequest({
    ...known,
    id: fresh.requestId,
    code: fresh.requestCode,
    requesterId: memberId,
    status: 'open',
    place,
    words,
    forWhom,
    pictures,
    needed,
    round: 0,
    wave: 0,
    truthTold: false,
    openedAt: now,
    invitations: [],
    version: 0,
  });
  const member = memberOf(scene);
  if (member.place === undefined && place !== undefined) decision.saveMember({ ...member, place });
  if (isKind(request.kind)) {
    const answerWithin = spanOf(community.boundaries.answerWithinMs);
    reply(scene, { say: 'opened', request: spoken(request, decision), answerWithin, needed });
    decision.setTimer('wave', request.id, now);
    decision.setTimer('alert', request.id, new Date(now.getTime() + community.dispatch.alertStewardsAfterMs));
  } else {
    reply(scene, { say: 'openedForStewards', code: request.code });
    decision.tellStewards({ say: 'stewardOther', name: member.name, code: request.code, words });
  }
  askNameOf(scene);
}
