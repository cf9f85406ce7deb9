// Who would be asked if somebody needed something: the matching itself, for a request that nobody has.
import type { Community } from '../community.ts';
import { widestReach } from '../dispatch.ts';
import type { Kind } from '../kinds.ts';
import { type Ranking, rank } from '../matching.ts';
import type { Request } from '../request.ts';
import type { Candidate } from '../snapshot.ts';
import type { When } from '../when.ts';

export interface Supposed {
  readonly kind: Kind;
  readonly area: string;
  readonly when: When;
}

const nobodys: Request = {
  ...{
    id: '',
    code: 0,
    requesterId: '',
    kind: 'ride',
    status: 'open',
    when: 'now',
    words: '',
    pictures: [],
    needed: 1,
  },
  ...{ round: 0, wave: 0, truthTold: false, openedAt: new Date(0), invitations: [], version: 0 },
};

/** As far as the last wave would reach, for somebody who speaks the community's first language. */
export const whoWould = (
  candidates: readonly Candidate[],
  { kind, area, when }: Supposed,
  community: Community,
  now: Date,
): Ranking =>
  rank(candidates, {
    request: { ...nobodys, kind, when, place: { area } },
    requesterContactId: '',
    requesterLanguage: community.languages[0] ?? '',
    community,
    feelings: [],
    reachMiles: widestReach(community),
    now,
  });
