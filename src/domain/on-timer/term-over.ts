// Somebody was a steward for a month: unless they were chosen again it is over, and nobody is left without a steward.
import type { Decision } from '../decision.ts';
import type { Member } from '../people.ts';

/** The last one stays for so long, and then it is looked at again. */
const staysForMs = 7 * 24 * 60 * 60_000;

type Chosen = Member & { readonly stewardUntil: Date };

const chosenIn = (decision: Decision): readonly Chosen[] =>
  decision
    .allContacts()
    .flatMap(({ members }) => members)
    .filter((member): member is Chosen => member.steward && member.stewardUntil !== undefined);

export function onTermOver(decision: Decision): void {
  const { now, snapshot } = decision;
  for (const member of chosenIn(decision)) {
    if (member.stewardUntil > now) continue;
    const others = snapshot.stewards.filter(
      ({ memberId }) => memberId !== member.id && decision.findMember(memberId)?.steward,
    );
    if (others.length > 0) {
      decision.saveMember({ ...member, steward: false, stewardUntil: undefined });
      decision.tell(member.id, { say: 'stewardThanked' }, { canWait: true });
    } else {
      decision.saveMember({ ...member, stewardUntil: new Date(now.getTime() + staysForMs) });
      decision.tell(member.id, { say: 'stewardStays' }, { canWait: true });
    }
  }
  lookAtTerms(decision);
}

/** A timer looks at them when the first of their months is over. */
export function lookAtTerms(decision: Decision): void {
  const [at] = chosenIn(decision)
    .map(({ stewardUntil }) => stewardUntil)
    .sort((a, b) => a.getTime() - b.getTime());
  if (at) decision.keep({ do: 'setTimer', timer: { kind: 'termOver', communityId: decision.community.id, at } });
}
