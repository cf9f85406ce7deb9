// NOT WITH and a name, at any time: the two are never brought together again, and nobody is told.
import type { Member } from '../people.ts';
import { nameOfPlace } from '../spoken.ts';
import { feel } from './again.ts';
import type { Taking } from './answers/yes-or-no.ts';
import { askBack, reply, type Scene, settle } from './scene.ts';

const mostChoices = 9;

const plainly = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '').trim().toLowerCase();

export function onNotWith(scene: Scene): void {
  const name = scene.text.reading.argument;
  if (name === undefined) return reply(scene, { say: 'askNotWith' });
  const [only, ...others] = partnersNamed(scene, name);
  if (!only) return reply(scene, { say: 'nobodyMet', name });
  if (others.length === 0) return keepApart(scene, only);
  const choices = [only, ...others].slice(0, mostChoices);
  const names = choices.map((member, index) => ({
    digit: index + 1,
    name: [member.name, nameOfPlace(member.place)].filter(Boolean).join(', '),
  }));
  askBack(scene, { ask: 'notWith', memberIds: choices.map(({ id }) => id) }, { say: 'whichPartner', names });
}

/** Nobody is found by name whom the writer never had to do with: who else is here is not told. */
const partnersNamed = ({ decision }: Scene, name: string): readonly Member[] =>
  [...new Set(decision.snapshot.partnerIds)]
    .flatMap((id) => decision.findMember(id) ?? [])
    .filter((member) => member.name !== undefined && plainly(member.name) === plainly(name));

function keepApart(scene: Scene, { id, name }: Member): void {
  feel(scene, id, 'ratherNot');
  reply(scene, { say: 'keptApart', name });
}

export const takeNotWith: Taking<'notWith'> = (scene, question) => {
  const member = scene.decision.findMember(question.memberIds[(scene.text.reading.choice ?? 0) - 1] ?? '');
  if (!member) return false;
  settle(scene, question);
  keepApart(scene, member);
  return true;
};
