// Who has answered in a storm round, who has not, and what the line is doing about them. It brings itself up to date.
import { type StormPerson, type StormRound, type StormStand, standIn } from '../../domain/storm.ts';
import { ActionForm } from '../frame/form.tsx';
import { useFrame, useWords } from '../frame/frame.ts';
import { shortly } from '../frame/time.ts';
import { silenceInWords } from '../person/silence.ts';

interface ListProps {
  readonly round: StormRound;
  readonly people: readonly StormPerson[];
  readonly now: Date;
}

/** What somebody has to see to stands first. */
const inOrder: readonly StormStand[] = ['silent', 'help', 'call', 'waiting', 'fine', 'heard'];

/** How many have a part in it, and how many of them were heard from. */
export function heardFrom(round: StormRound, people: readonly StormPerson[]) {
  const stands = people.flatMap((person) => standIn(round, person) ?? []);
  return { of: stands.length, heard: stands.filter((stand) => stand !== 'silent' && stand !== 'waiting').length };
}

export function LiveList({ round, people, now }: ListProps) {
  const { words: all, home } = useFrame();
  const { storm: words } = all;
  const { of, heard } = heardFrom(round, people);
  return (
    <section
      id="storm"
      class="card open"
      aria-labelledby="storm-title"
      hx-get={`${home}/storm`}
      hx-trigger="every 2s"
      hx-select="#storm"
      hx-swap="outerHTML"
    >
      <h2 id="storm-title">{words.underWay(round.content.reason)}</h2>
      <progress max={Math.max(of, 1)} value={heard} aria-label={words.progress} />
      <p>
        {words.heardFrom(heard, of)} {words.began(shortly(round.announcedAt, now))}
      </p>
      <Stands round={round} people={people} now={now} />
      <ActionForm to="/storm/end">
        <div class="in-a-row">
          <button type="submit" id="end-storm" class="quiet">
            {words.end}
          </button>
          <p class="hint">{words.endHint}</p>
        </div>
      </ActionForm>
    </section>
  );
}

export function Stands({ round, people, now }: ListProps) {
  const { storm: words } = useWords();
  const groups = inOrder
    .map((stand) => ({ stand, those: people.filter((person) => standIn(round, person) === stand) }))
    .filter(({ those }) => those.length > 0);
  if (groups.length === 0) return <p class="soft">{words.nobodyAsked}</p>;
  return (
    <>
      {groups.map(({ stand, those }) => (
        <section key={stand} aria-labelledby={`those-${stand}`}>
          <h3 id={`those-${stand}`}>
            {words.stands[stand]} ({those.length})
          </h3>
          <ul class="people">
            {those.map((person) => (
              <Standing key={person.memberId} person={person} stand={stand} now={now} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

interface StandingProps {
  readonly person: StormPerson;
  readonly stand: StormStand;
  readonly now: Date;
}

function Standing({ person, stand, now }: StandingProps) {
  const { words, home } = useFrame();
  const { memberId, name, checkIn, buddyName } = person;
  const { silence, buddy, storm } = checkIn;
  const answeredAt = storm?.asked?.answeredAt;
  const isLate = stand === 'silent' && silence?.rung === 'stewards';
  return (
    <li class={isLate || stand === 'help' ? 'fault' : undefined}>
      <a href={`${home}/people/${memberId}`} dir="auto">
        {silence && (stand === 'silent' || stand === 'help')
          ? silenceInWords(words, { name, silence, buddy: buddy?.agreed ? { name: buddyName } : undefined }, now)
          : (name ?? words.people.unnamed)}
      </a>
      {answeredAt && stand !== 'silent' && <span class="soft"> {words.storm.answered(shortly(answeredAt, now))}</span>}
    </li>
  );
}
