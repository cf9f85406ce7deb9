// MY WISHES: what somebody could use, as they said when everybody was asked. It can be deleted; ME tells it as well.
import type { Wishes } from '../sharing.ts';
import { reply, type Scene } from './scene.ts';

const wishesOf = ({ decision, memberId }: Scene): Wishes | undefined =>
  decision.snapshot.wishes.find((each) => each.memberId === memberId)?.wishes;

export const readWishes = (scene: Scene): void =>
  reply(scene, { say: 'ownWishes', ...(wishesOf(scene) ?? { kinds: [], when: 'any' }) });

/** Whether they could use anything, and it is known. */
export const hasWishes = (scene: Scene): boolean => (wishesOf(scene)?.kinds ?? []).length > 0;

export function tellWishes(scene: Scene): void {
  if (hasWishes(scene)) readWishes(scene);
}

export function dropWishes(scene: Scene): void {
  const { decision, memberId } = scene;
  decision.keep({ do: 'keepWishes', memberId, wishes: { kinds: [], when: 'any' } });
  reply(scene, { say: 'wishesOff' });
}
