// A month is over: how many gave and received in it is counted, and told to whoever wants to hear it.
import type { Community } from '../community.ts';
import type { Decision } from '../decision.ts';
import { beginningOfMonth, monthBefore, nextMonthFrom } from '../figures/month.ts';
import { stillNewsForMs, toldAtHour } from '../monthly.ts';

export function onMonthOver(decision: Decision): void {
  const { community, now, fresh } = decision;
  const { monthly, timezone } = community;
  if (!monthly) return;
  setMonthOver(decision, community);
  const lateMs = now.getTime() - beginningOfMonth(now, timezone, toldAtHour).getTime();
  if (lateMs < 0 || lateMs > stillNewsForMs) return;
  const announcement = {
    ...{ id: fresh.announcementId, audience: {}, announcedAt: now },
    state: 'gathering',
    content: { about: 'month', month: monthBefore(now, timezone) },
  } as const;
  decision.keep({ do: 'saveAnnouncement', announcement });
}

/** For the next month; a timer that was set before moves there, and says nothing where nobody is to hear it any more. */
export function setMonthOver(decision: Decision, { id: communityId, monthly, timezone }: Community): void {
  if (!monthly) return;
  const at = nextMonthFrom(decision.now, timezone, toldAtHour);
  decision.keep({ do: 'setTimer', timer: { kind: 'monthOver', communityId, at } });
}
