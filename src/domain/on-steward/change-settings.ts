// A steward changes what the community agreed on: all of it, or nothing where one value can't be or somebody else was faster.
import { agreedOf, changesIn, differencesFrom, only, withAgreed } from '../agreed/agreed.ts';
import { faultsIn } from '../agreed/bounds.ts';
import { setDigest } from '../on-timer/digest.ts';
import { setMonthOver } from '../on-timer/month-over.ts';
import type { StewardAct } from '../steward-act.ts';
import { done, type Result, refused, type Stewarding } from './stewarding.ts';

export function changeSettings({ decision, act }: Stewarding<StewardAct & { do: 'changeSettings' }>): Result {
  const { community } = decision;
  if (act.version !== community.version) return refused({ say: 'settingsMoved' });
  const agreed = agreedOf(community);
  const change = differencesFrom(agreed, act.change);
  const changed = changesIn(change);
  if (changed.length === 0) return refused({ say: 'settingsSame' });
  if (faultsIn(change, agreed).length > 0) return refused({ say: 'settingsWrong' });
  const after = withAgreed(community, change);
  decision.keep({ do: 'saveCommunity', community: after });
  if (change.digestAt !== undefined) setDigest(decision, after);
  if (change.monthly !== undefined) setMonthOver(decision, after);
  return { ...done({ say: 'settingsChanged', count: changed.length }), before: only(agreed, changed) };
}
