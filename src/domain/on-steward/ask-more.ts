// A steward has more people asked now: the next wave, before its time.
import { onWave } from '../on-timer/wave.ts';
import { withStatus } from '../request.ts';
import type { StewardAct } from '../steward-act.ts';
import { done, type Result, refused, requestOf, type Stewarding } from './stewarding.ts';

export function askMore(stewarding: Stewarding<StewardAct & { do: 'askMore' }>): Result {
  const { decision, act } = stewarding;
  const request = requestOf(stewarding, act);
  if (!request) return refused({ say: 'unknownToStewards' });
  const { id, code, requesterId } = request;
  if (request.status !== 'open') return refused({ say: 'notLooking', code }, requesterId);
  const before = new Set(withStatus(request, 'asked').map(({ memberId }) => memberId));
  onWave(decision, request);
  const asked = withStatus(decision.request(id), 'asked').filter(({ memberId }) => !before.has(memberId));
  if (asked.length === 0) return refused({ say: 'nobodyMoreToAsk', code }, requesterId);
  const ids = asked.map(({ memberId }) => memberId);
  const names = ids.map((memberId) => decision.member(memberId).name);
  return done({ say: 'askedMore', code, names }, requesterId, ...ids);
}
