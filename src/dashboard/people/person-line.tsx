// Somebody in a list: what they offer, where, and whether they rest or are asked a lot.
import type { Community } from '../../domain/community.ts';
import { isPaused } from '../../domain/people.ts';
import { nameOfPlace } from '../../domain/spoken.ts';
import { isNewcomer } from '../../domain/vouching.ts';
import type { Person } from '../../store/people.ts';
import { useFrame, useWords } from '../frame/frame.ts';
import { restsUntil } from './rests.ts';

interface PersonProps {
  readonly person: Person;
  readonly community: Community;
  readonly now: Date;
}

export function PersonLine({ person, community, now }: PersonProps) {
  const { words, home } = useFrame();
  const { member, asks } = person;
  const { people, say } = words;
  const place = nameOfPlace(member.place);
  const most = member.asksPerWeek ?? community.boundaries.asksPerWeek;
  return (
    <article class="card person">
      <h3>
        <a href={`${home}/people/${member.id}`} dir="auto">
          {member.name ?? people.unnamed}
        </a>
      </h3>
      <PersonLabels person={person} community={community} now={now} />
      <p>
        {people.offers(member.skills.map((kind) => say.kind(kind)))}
        {place && `, ${place}`}
      </p>
      <p class={asks >= most && asks > 0 ? 'fault' : 'soft'}>{say.capital(people.asked(asks, most))}</p>
    </article>
  );
}

export function PersonLabels({ person: { member, optedOut, textless }, community, now }: PersonProps) {
  const { people, say } = useWords();
  const rest = isPaused(member, now) && restsUntil(member, community, now);
  const labels = [
    isNewcomer(member, community) && { words: people.newcomer, kind: 'today' },
    member.steward && { words: people.steward, kind: 'well' },
    rest && { words: people.resting(rest.until && say.moment(rest.until)), kind: 'today' },
    optedOut && { words: people.stopped, kind: 'now' },
    textless && { words: people.textless, kind: 'today' },
    !textless && member.channel === 'voice' && { words: people.byVoice, kind: '' },
  ].filter((label) => label !== false && label !== undefined);
  if (labels.length === 0) return null;
  return (
    <p class="in-a-row">
      {labels.map(({ words, kind }) => (
        <span key={words} class={`label ${kind}`}>
          {words}
        </span>
      ))}
    </p>
  );
}
