// OFFER: what a member would do for others.
import type { Kind } from '../kinds.ts';
import { isTooNew } from '../vouching.ts';
import { codeOf } from '../vouching-code.ts';
import { kindChoices } from './choices.ts';
import { askNameOf } from './name.ts';
import { askBack, memberOf, reply, type Scene } from './scene.ts';
import { askArea } from './settings.ts';

/** With kinds: they are added. Alone: shows the list, and the numbers that come back are all that is offered from then on. */
export function onOffer(scene: Scene): void {
  const { community } = scene.decision;
  const { skills } = memberOf(scene);
  const offered = (scene.text.reading.kinds ?? []).filter((kind) => community.kinds.includes(kind));
  if (offered.length === 0) {
    return askBack(scene, { ask: 'offerKinds' }, { say: 'askOffer', kinds: kindChoices(community), offered: skills });
  }
  setOffers(scene, [...skills, ...offered]);
}

export function setOffers(scene: Scene, kinds: readonly Kind[]): void {
  const skills = [...new Set(kinds)];
  const member = scene.decision.saveMember({ ...memberOf(scene), skills });
  reply(scene, { say: 'offers', kinds: skills });
  if (skills.some((kind) => isTooNew(member, kind, scene.decision.community)))
    reply(scene, { say: 'offersWait', code: codeOf(scene.decision, member.contactId) });
  if (skills.length === 0) return;
  if (member.place === undefined) askArea(scene, false);
  else askNameOf(scene);
}
