// A steward wants everybody to be asked what they could use and give: it begins once another agrees, and any of them can stop it.
import type { Decision } from '../decision.ts';
import type { StewardAct } from '../steward-act.ts';
import { localDay, momentOf } from '../when.ts';
import { answerSecond, askSecond, secondsFor, wantedAbout } from './second.ts';
import { done, type Result, refused, type Stewarding } from './stewarding.ts';

/** Two who want one at once agree with each other. */
export function startRound(stewarding: Stewarding<StewardAct & { do: 'startRound' }>): Result {
  const { decision, byId } = stewarding;
  const { round } = decision.snapshot;
  if (round) return refused({ say: 'roundRunning', until: untilOf(decision, round.content.until) });
  const asked = wantedAbout(decision, 'round');
  if (asked?.askedById === byId) return refused({ say: 'roundProposedAlready' });
  if (asked) return answerSecond({ ...stewarding, act: { do: 'answerSecond', opinionId: asked.id, agrees: true } });
  if (secondsFor({ decision, byId }, byId).length === 0) return refused({ say: 'noSecondSteward' });
  askSecond(stewarding, 'round', decision.member(byId));
  return done({ say: 'roundProposed' });
}

const untilOf = ({ now, community: { timezone } }: Decision, until: Date) =>
  momentOf(localDay(until, timezone), now, timezone);

/** What has been answered stays, and an answer to a question that stands open is still taken. */
export function stopRound({ decision, byId }: Stewarding<StewardAct & { do: 'stopRound' }>): Result {
  const { round, stewards } = decision.snapshot;
  if (!round) return refused({ say: 'noRound' });
  decision.keep({ do: 'saveAnnouncement', announcement: { ...round, state: 'stopped' } });
  const { name: steward } = decision.member(byId);
  for (const { memberId } of stewards)
    if (memberId !== byId) decision.tell(memberId, { say: 'roundStoppedBy', steward }, { canWait: true });
  return done({ say: 'roundStopped' });
}
