// What a community is like once something that was proposed holds, and whether it can.
import { agreedOf, changesIn, differencesFrom, withAgreed } from '../agreed/agreed.ts';
import { faultsIn } from '../agreed/bounds.ts';
import type { Area } from '../area.ts';
import type { Community, CommunitySettings } from '../community.ts';
import { agreedChangeOf, type Proposed } from './proposal.ts';
import { isWithin, usualVoting } from './rule.ts';

/** The rule by which it decides now. */
export const ruleOf = ({ voting = usualVoting }: Pick<CommunitySettings, 'voting'>) => voting;

/** The community with it; `same` where it is so already, `wrong` where it can't be. Whoever it makes a steward stands elsewhere. */
export function withProposed(community: Community, proposed: Proposed): Community | 'same' | 'wrong' {
  const change = agreedChangeOf(proposed, community.kinds);
  if (change) {
    const agreed = agreedOf(community);
    const different = differencesFrom(agreed, change);
    if (changesIn(different).length === 0) return 'same';
    return faultsIn(different, agreed).length > 0 ? 'wrong' : withAgreed(community, different);
  }
  if (proposed.what === 'voting') {
    const { part, count } = proposed;
    const rule = ruleOf(community);
    if (!isWithin(part, count)) return 'wrong';
    return rule[part] === count ? 'same' : { ...community, voting: { ...rule, [part]: count } };
  }
  return proposed.what === 'area' ? withZip(community, proposed) : community;
}

/** An area that nobody knows yet begins with that ZIP: the community file can say later where it lies. */
function withZip(community: Community, { zip, area }: Proposed & { what: 'area' }): Community | 'same' | 'wrong' {
  if (!/^\d{5}$/.test(zip) || area.trim() === '' || /^\d+$/.test(area)) return 'wrong';
  const { areas } = community;
  const isIt = ({ name }: Area): boolean => name.toLowerCase() === area.toLowerCase();
  if (areas.some((each) => isIt(each) && each.zips.includes(zip))) return 'same';
  const others = areas.map((each) => ({ ...each, zips: each.zips.filter((known) => known !== zip) }));
  const added = others.map((each) => (isIt(each) ? { ...each, zips: [...each.zips, zip] } : each));
  return { ...community, areas: areas.some(isIt) ? added : [...others, { name: area, zips: [zip], also: [] }] };
}
