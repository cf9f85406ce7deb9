// There is news to be told by telephone: one call for all of it, when the person is awake and not in a call already.
import type { Decision } from '../decision.ts';
import type { Contact } from '../people.ts';
import { restsUntil } from '../quiet.ts';
import { newsToCallFor } from '../told-by-voice.ts';

const busyForMs = 2 * 60_000;

export function onCallOut(decision: Decision, contact: Contact): void {
  const { inCall, now, community } = decision.snapshot;
  const news = newsToCallFor(decision, contact);
  if (news.length === 0 || contact.optedOut) return;
  const due = news.filter(({ dueAt }) => dueAt <= now);
  const [next] = news.map(({ dueAt }) => dueAt).sort((a, b) => a.getTime() - b.getTime());
  if (due.length === 0) return decision.setContactTimer('callOut', contact.id, next ?? now);
  if (inCall) return decision.setContactTimer('callOut', contact.id, new Date(now.getTime() + busyForMs));
  // What came due while it mattered waits like everything else once the phone has not been answered.
  const morning = restsUntil(contact.members[0], community, now);
  const isPressing = decision.snapshot.failedCalls === 0;
  if (morning > now && !isPressing) return decision.setContactTimer('callOut', contact.id, morning);
  decision.placeCall(contact);
}
