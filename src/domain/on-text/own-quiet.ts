// "Don't text me before 9": the hours at which a member wants to be left alone, and how they are spoken of.
import type { Community } from '../community.ts';
import { parseQuietHours, type QuietHours, spokenQuiet } from '../hours.ts';
import type { Member } from '../people.ts';
import type { Quiet } from '../reading.ts';
import { memberOf, reply, type Scene } from './scene.ts';

/** For whoever says only when quiet begins or ends, where neither they nor the community said the other. */
const usual: QuietHours = { from: '21:00', to: '08:00' };

export function setQuiet(scene: Scene, said: Quiet): void {
  const member = memberOf(scene);
  const quietHours = quietMeant(said, member, scene.decision.community);
  scene.decision.saveMember({ ...member, quietHours });
  reply(scene, { say: 'quietSet', quiet: spokenQuiet(quietHours) });
}

/** An end that is not said stays as it was. From a time to that same time is never. */
function quietMeant({ from, to }: Quiet, { quietHours }: Member, { boundaries }: Community): QuietHours | 'none' {
  const before = (quietHours === 'none' ? undefined : quietHours) ?? boundaries.quietHours ?? usual;
  return parseQuietHours(`${from ?? before.from}-${to ?? before.to}`) ?? 'none';
}
