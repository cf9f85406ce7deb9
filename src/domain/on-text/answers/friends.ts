// Whether somebody would like to be a phone friend. What follows is done by the timer of the pair, which knows both.
import { contactOf, reply, type Scene } from '../scene.ts';
import { decided } from './yes-or-no.ts';

export const takeBeFriends = decided<'beFriends'>((writing, { memberId = writing.memberId, friendsId, name }, yes) => {
  const scene: Scene = { ...writing, memberId };
  const { decision } = scene;
  decision.keep({ do: 'answerFriends', friendsId, memberId, yes });
  decision.setContactTimer('friends', contactOf(scene).id, decision.now);
  reply(scene, yes ? { say: 'friendsThanks', name } : { say: 'friendsNotNow' });
});
