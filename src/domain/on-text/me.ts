// ME: everything the line knows of a member.
import { spokenQuiet, writeHours } from '../hours.ts';
import { isPaused } from '../people.ts';
import { nameOfPlace } from '../spoken.ts';
import { isNewcomer } from '../vouching.ts';
import { clockOf } from '../when.ts';
import { tellFriends } from './friends.ts';
import { memberOf, reply, type Scene } from './scene.ts';
import { onJoin } from './vouch.ts';
import { tellWishes } from './wishes.ts';

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
  if (isNewcomer(member, community)) onJoin(scene);
  tellCare(scene);
  tellWishes(scene);
  tellFriends(scene);
}

/** How they wish to be looked after, where they do. */
export function tellCare(scene: Scene): void {
  const { checkIn, timezone = scene.decision.community.timezone } = memberOf(scene);
  const { nextAt, buddy, ifSilent = '', storm: listed } = checkIn ?? {};
  if (nextAt === undefined && buddy === undefined && ifSilent === '' && listed === undefined) return;
  const storm = listed && { atNight: listed.atNight ?? false };
  const at = nextAt && clockOf(nextAt, timezone);
  const name = buddy && scene.decision.findMember(buddy.memberId)?.name;
  reply(scene, { say: 'meCare', at, buddy: buddy && { name, agreed: buddy.agreed }, words: ifSilent, storm });
}
