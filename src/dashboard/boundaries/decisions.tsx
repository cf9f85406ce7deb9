// What members are deciding, how many have answered, and what they decided. Who answered what is nowhere.
import type { Community } from '../../domain/community.ts';
import { ruleOf } from '../../domain/voting/effective.ts';
import { localTimeOf, momentOf } from '../../domain/when.ts';
import type { DecisionShown } from '../../store/decisions.ts';
import { useFrame } from '../frame/frame.ts';

interface DecisionsProps {
  readonly decisions: readonly DecisionShown[];
  readonly community: Community;
  readonly now: Date;
}

export function Decisions({ decisions, community, now }: DecisionsProps) {
  const { words: all } = useFrame();
  const { decisions: words } = all.boundaries;
  const { timezone } = community;
  const day = (at: Date): string => all.say.moment(momentOf(localTimeOf(at, timezone), now, timezone));
  return (
    <section class="card" aria-labelledby="decisions-title">
      <h2 id="decisions-title">{words.title}</h2>
      <p>{words.rule(ruleOf(community))}</p>
      {decisions.length === 0 && <p class="calm">{words.none}</p>}
      <ul class="plain">
        {decisions.map(({ id, proposed, state, closesAt, endedAt = closesAt, answered, mayAnswer, tally }) => (
          <li key={id}>
            <strong>{words.proposal(proposed)}</strong>
            <br />
            {state === 'open'
              ? words.open({ answered, mayAnswer, until: day(closesAt) })
              : words.over({ state, tally, at: day(endedAt) })}
          </li>
        ))}
      </ul>
    </section>
  );
}
