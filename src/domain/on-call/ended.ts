// A call is over: what was held is free again, and whoever was not reached is tried again, in decency.
import type { Decision } from '../decision.ts';
import type { CallEnded } from '../event.ts';
import { release } from '../on-text/release.ts';
import { restsUntil } from '../quiet.ts';
import { newsToCallFor } from '../told-by-voice.ts';
import { onCompanyEnded } from './company-ended.ts';
import { onFriendsEnded } from './friends.ts';

const minuteMs = 60_000;

/** After each failure we wait longer; then a steward looks after it. */
const againAfterMs = [5 * minuteMs, 20 * minuteMs, 60 * minuteMs, 180 * minuteMs];

export function onCallEnded(decision: Decision, ended: CallEnded): void {
  const contact = decision.sender();
  if (!contact) return;
  onCompanyEnded(decision, ended);
  onFriendsEnded(decision, ended);
  // Who was rung to talk has not been called about their news.
  const missed = ended.talkOf === undefined ? ended.missed : undefined;
  const own = new Set(contact.members.map(({ id }) => id));
  for (const request of decision.allRequests())
    if (request.hold && own.has(request.hold.memberId)) release(decision, request);
  const { failedCalls, now, community } = decision.snapshot;
  if (newsToCallFor(decision, contact).length === 0) return;
  if (missed === undefined) return decision.setContactTimer('callOut', contact.id, new Date(now.getTime() + minuteMs));
  const waitMs = againAfterMs[failedCalls - 1];
  if (waitMs === undefined) {
    const name = contact.members[0]?.name;
    decision.tellStewards({ say: 'stewardNoAnswer', name }, { except: contact.id });
    return;
  }
  const at = new Date(now.getTime() + waitMs);
  decision.setContactTimer('callOut', contact.id, restsUntil(contact.members[0], community, at));
}
