// A steward has everybody asked how they are who wished for it. One is enough: a storm does not wait for two. All of them hear of it.
import type { Decision } from '../decision.ts';
import { setStormWish, stormWishSaid } from '../on-text/storm-list.ts';
import type { Phrase } from '../phrases.ts';
import type { StewardAct } from '../steward-act.ts';
import { mostLettersOfReason, stormOverAt, stormTold } from '../storm.ts';
import { clockOf } from '../when.ts';
import { done, type Result, refused, type Stewarding } from './stewarding.ts';

export function startStorm({ decision, byId, act }: Stewarding<StewardAct & { do: 'startStorm' }>): Result {
  const { now, fresh, community, snapshot } = decision;
  const { reason } = act;
  const { storm, stormPeople } = snapshot;
  if (storm) {
    const since = clockOf(storm.announcedAt, community.timezone);
    return refused({ say: 'stormRunning', reason: storm.content.reason, since });
  }
  if ('words' in reason && (reason.words === '' || reason.words.length > mostLettersOfReason))
    return refused({ say: 'stormUsage' });
  if (stormPeople?.every(({ checkIn }) => checkIn.storm === undefined)) return refused({ say: 'stormNobody' });
  const until = stormOverAt(now);
  const announcement = {
    ...{ id: fresh.announcementId, byId, audience: {}, announcedAt: now },
    state: 'gathering',
    content: { about: 'storm', reason, until },
  } as const;
  decision.keep({ do: 'saveAnnouncement', announcement });
  decision.keep({ do: 'setTimer', timer: { kind: 'stormOver', communityId: community.id, at: until } });
  tellOthers(decision, byId, { say: 'stormStartedBy', steward: decision.member(byId).name, reason });
  return done({ say: 'stormStarted', reason });
}

/** Nobody more is asked. Who was asked and has not answered is looked after all the same: they may lie on the floor. */
export function endStorm({ decision, byId }: Stewarding<StewardAct & { do: 'endStorm' }>): Result {
  const { storm, stormPeople = [] } = decision.snapshot;
  if (!storm) return refused({ say: 'noStorm' });
  decision.keep({ do: 'saveAnnouncement', announcement: { ...storm, state: 'stopped' } });
  tellOthers(decision, byId, { say: 'stormEndedBy', steward: decision.member(byId).name });
  const { silent, waiting } = stormTold(storm, stormPeople).counts;
  return done({ say: 'stormEnded', silent, waiting });
}

/** At the desk, for somebody who asked a steward to. They hear what was set, as if they had set it. */
export function setStormList({ decision, act }: Stewarding<StewardAct & { do: 'setStormList' }>): Result {
  const member = decision.findMember(act.memberId);
  if (!member) return refused({ say: 'unknownToStewards' });
  const { name, id } = member;
  setStormWish(decision, id, act.wish);
  decision.tell(id, stormWishSaid(act.wish));
  return done({ say: 'stormListSet', name, wish: act.wish }, id);
}

function tellOthers(decision: Decision, byId: string, phrase: Phrase): void {
  for (const { memberId } of decision.snapshot.stewards) if (memberId !== byId) decision.tell(memberId, phrase);
}
