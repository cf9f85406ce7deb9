// ME: everything the line knows of a member.
import { writeHours } from '../hours.ts';
import { isPaused } from '../people.ts';
import { nameOfPlace } from '../spoken.ts';
import { spokenQuiet } from './own-quiet.ts';
import { memberOf, reply, type Scene } from './scene.ts';

export function onMe(scene: Scene): void {
  const member = memberOf(scene);
  const { community, now } = scene.decision;
  reply(scene, {
    say: 'me',
    name: member.name,
    area: nameOfPlace(member.place),
    skills: member.skills,
    hours: member.hours && writeHours(member.hours),
    quiet: member.quietHours && spokenQuiet(member.quietHours),
    asksPerWeek: member.asksPerWeek ?? community.boundaries.asksPerWeek,
    paused: isPaused(member, now),
  });
}
