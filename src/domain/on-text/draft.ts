// A need on its way to becoming a request.
import type { Decision } from '../decision.ts';
import { isKind, requirementsOf } from '../kinds.ts';
import { askFrom, openRequest } from '../new-request.ts';
import type { Draft } from '../question.ts';
import { nightOf } from '../quiet.ts';
import type { Request } from '../request.ts';
import { schedule } from '../schedule.ts';
import { firstOf, newSeries, type Occasion, type Rhythm, type Series } from '../series.ts';
import { spanOf, spokenInSeries } from '../spoken.ts';
import type { Night } from '../spoken-forms.ts';
import { clockOf, isPast } from '../when.ts';
import { areaChoices, kindChoices } from './choices.ts';
import { askNameOf } from './name.ts';
import { askBack, memberOf, reply, type Scene } from './scene.ts';

/** Asks for the first thing that is missing, or opens the request. */
export function askForMissing(scene: Scene, draft: Draft): void {
  const { community, now } = scene.decision;
  const { kind, rhythm } = draft;
  if (kind === undefined) {
    return askBack(scene, { ask: 'kind', draft }, { say: 'askKind', kinds: kindChoices(community) });
  }
  const first = rhythm && isKind(kind) ? firstOf(rhythm, draft.when, now, community.timezone) : undefined;
  const when = first?.when ?? draft.when;
  const place = draft.place ?? memberOf(scene).place;
  const requires = requirementsOf(kind);
  const past = when !== undefined && isPast(when, now, community.timezone);
  if (requires.includes('when') && (when === undefined || past)) {
    return askBack(scene, { ask: 'when', draft }, { say: 'askWhen', past });
  }
  if (requires.includes('area') && place === undefined) {
    return askBack(scene, { ask: 'area', draft }, { say: 'askArea', areas: areaChoices(community), unknown: false });
  }
  const series = first && rhythm && seriesFrom({ ...draft, place }, rhythm, first);
  open(scene, { ...draft, place }, { kind, when: when === undefined || past ? 'now' : when, series });
}

const seriesFrom = ({ words, place, needed }: Draft, rhythm: Rhythm, { day }: Occasion): Series => ({
  ...newSeries,
  ...{ rhythm, day, words, place, needed },
});

/** At night the asker hears that neighbours rest, and what to do where that is too long. */
function nightSaid(request: Request, decision: Decision): Night | undefined {
  const night = nightOf(request, decision);
  if (!night) return undefined;
  const { timezone, emergency } = decision.community;
  return { until: clockOf(night.until, timezone), call: night.canWait ? undefined : emergency.call };
}

function open(scene: Scene, draft: Draft, known: Pick<Request, 'kind' | 'when' | 'series'>): void {
  const { decision, memberId } = scene;
  const { now, community } = decision;
  const { place, words, forWhom, pictures, needed } = draft;
  const request = openRequest(decision, { ...known, requesterId: memberId, place, words, forWhom, pictures, needed });
  schedule(decision, request);
  const member = memberOf(scene);
  if (member.place === undefined && place !== undefined) decision.saveMember({ ...member, place });
  if (isKind(request.kind)) {
    const answerWithin = spanOf(community.boundaries.answerWithinMs);
    const night = nightSaid(request, decision);
    reply(scene, { say: 'opened', request: spokenInSeries(request, decision), answerWithin, needed, night });
    askFrom(decision, request, now);
  } else {
    reply(scene, { say: 'openedForStewards', code: request.code });
    decision.tellStewards(
      { say: 'stewardOther', name: member.name, code: request.code, words },
      { askerId: member.id },
    );
  }
  askNameOf(scene);
}
