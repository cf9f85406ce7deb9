// What members set for themselves: where, when, how often, and when not at all.
import { placeNamed } from '../area.ts';
import { conversationsOf } from '../conversations.ts';
import { parseHours, writeHours } from '../hours.ts';
import { lookAtPausesAgain } from '../pauses.ts';
import { farFuture } from '../people.ts';
import { endOfDay, momentOf } from '../when.ts';
import { areaChoices } from './choices.ts';
import { askNameOf } from './name.ts';
import { setQuiet } from './own-quiet.ts';
import { askBack, memberOf, reply, type Scene } from './scene.ts';

const most = 50;

export function onArea(scene: Scene): void {
  const { argument, area } = scene.text.reading;
  const wanted = argument ?? area;
  if (wanted === undefined) return askArea(scene, false);
  setArea(scene, wanted);
}

export function setArea(scene: Scene, wanted: string): void {
  const place = placeNamed(wanted, scene.decision.community.areas);
  if (!place) return askArea(scene, true);
  scene.decision.saveMember({ ...memberOf(scene), place });
  reply(scene, { say: 'areaSet', area: place.area ?? wanted });
  askNameOf(scene);
}

export function askArea(scene: Scene, unknown: boolean): void {
  askBack(scene, { ask: 'ownArea' }, { say: 'askArea', areas: areaChoices(scene.decision.community), unknown });
}

export function onHours(scene: Scene): void {
  const { argument, quiet } = scene.text.reading;
  if (quiet) return setQuiet(scene, quiet);
  if (argument === undefined) return askHours(scene, false);
  setHours(scene, argument);
}

/** `any` takes the limits away. */
export function setHours(scene: Scene, written: string): void {
  const hours = written === 'any' ? undefined : parseHours(written);
  if (written !== 'any' && !hours) return askHours(scene, true);
  scene.decision.saveMember({ ...memberOf(scene), hours });
  reply(scene, { say: 'hoursSet', hours: hours && writeHours(hours) });
}

export const askHours = (scene: Scene, unknown: boolean): void =>
  askBack(scene, { ask: 'ownHours' }, { say: 'askHours', unknown });

export function onLimit(scene: Scene): void {
  const asks = Number(scene.text.reading.argument);
  if (isLimit(asks)) setLimit(scene, asks);
  else reply(scene, { say: 'askLimit' });
}

export const isLimit = (asks: number): boolean => Number.isInteger(asks) && asks >= 0 && asks <= most;

export function setLimit(scene: Scene, asks: number): void {
  scene.decision.saveMember({ ...memberOf(scene), asksPerWeek: asks });
  reply(scene, { say: 'limitSet', asks });
}

/** A pause ends with the day that was said, or with RESUME. */
export const onPause = (scene: Scene): void => restThrough(scene, scene.text.reading.argument);

/** Through that day (`YYYY-MM-DD`), or until they come back. What they have promised stays theirs, and they are told so. */
export function restThrough(scene: Scene, lastDay: string | undefined): void {
  const { community, now } = scene.decision;
  const pausedUntil = lastDay === undefined ? farFuture : endOfDay(lastDay, community.timezone);
  const { contactId } = scene.decision.saveMember({ ...memberOf(scene), pausedUntil });
  lookAtPausesAgain(scene.decision, contactId);
  reply(scene, {
    say: 'paused',
    until: lastDay === undefined ? undefined : momentOf(lastDay, now, community.timezone),
    promised: conversationsOf(scene.decision, scene.memberId)
      .filter(({ request }) => request.requesterId !== scene.memberId)
      .map(({ request }) => request.code),
  });
}

export function onResume(scene: Scene): void {
  scene.decision.saveMember({ ...memberOf(scene), pausedUntil: undefined });
  reply(scene, { say: 'resumed' });
}
