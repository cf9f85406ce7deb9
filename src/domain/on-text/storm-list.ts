// STORM LIST: somebody wishes to be asked how they are in a heat wave or a storm, by day or at any hour, or does not any more.
import type { ListWish } from '../check-in.ts';
import { callOff, keepCheckIn } from '../check-ins.ts';
import type { Decision } from '../decision.ts';
import type { Phrase } from '../phrases.ts';
import { reply, type Scene } from './scene.ts';

export function onStormList(scene: Scene, wish: ListWish): void {
  setStormWish(scene.decision, scene.memberId, wish);
  reply(scene, stormWishSaid(wish));
}

/** What was asked of them in a round that is running stays: they are on its list. */
export function setStormWish(decision: Decision, memberId: string, wish: ListWish): void {
  if (wish === 'off') callOff(decision, memberId, 'heard');
  const member = decision.member(memberId);
  const asked = member.checkIn?.storm?.asked;
  keepCheckIn(decision, member, {
    storm: wish === 'off' ? undefined : { asked, ...(wish === 'always' && { atNight: true }) },
  });
}

export const stormWishSaid = (wish: ListWish): Phrase =>
  wish === 'off' ? { say: 'stormListOff' } : { say: 'stormListed', atNight: wish === 'always' };
