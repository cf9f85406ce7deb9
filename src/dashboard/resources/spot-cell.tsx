// A cell of a matrix: how many could come, whether that is thin, what was not met, and how many would like it.
import type { Community } from '../../domain/community.ts';
import { isThin, type Spot } from '../../domain/figures/thin.ts';
import { useWords } from '../frame/frame.ts';

interface SpotCellProps {
  readonly spot: Spot;
  readonly community: Community;
}

export function SpotCell({ spot, community }: SpotCellProps) {
  const { resources: words, rounds } = useWords();
  const thin = isThin(spot, community);
  return (
    <td class={thin ? 'spot thin' : 'spot'}>
      <strong>{spot.couldCome}</strong>
      {thin && <span> {words.thin}</span>}
      {spot.unmet > 0 && <span class="unmet-note">{words.notMet(spot.unmet, spot.asked)}</span>}
      {spot.wished > 0 && <span class="wished-note">{rounds.wished(spot.wished)}</span>}
    </td>
  );
}
