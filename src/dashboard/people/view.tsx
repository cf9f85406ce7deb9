// People as a list, with how to find, add, save and bring them in.
import type { Community } from '../../domain/community.ts';
import type { PeopleFilter, PeopleFound } from '../../store/people.ts';
import { useFrame, useWords } from '../frame/frame.ts';
import { AddPerson, type SpokenLanguages } from './add.tsx';
import { FileOfPeople } from './file.tsx';
import { PersonLine } from './person-line.tsx';

interface PeopleProps {
  readonly found: PeopleFound;
  /** What was searched for; empty where a list is shown. */
  readonly written: string;
  readonly filter: PeopleFilter;
  readonly page: number;
  readonly community: Community;
  readonly languages: SpokenLanguages;
  readonly now: Date;
}

export function PeopleView({ found, written, filter, page, community, languages, now }: PeopleProps) {
  const { people: words } = useWords();
  const spoken = languages.filter(({ id }) => community.languages.includes(id));
  return (
    <>
      <div class="headline">
        <h1>{words.title}</h1>
        {/* On a phone the form stands below everybody who is listed. */}
        <a class="button quiet to-below" href="#add">
          {words.add}
        </a>
      </div>
      <Search written={written} />
      <div class="board">
        <section aria-labelledby="found">
          <h2 id="found">
            {written === '' ? words.filters[filter] : words.found(found.people.length, !found.hasMore)}
          </h2>
          {written === '' && <Filters filter={filter} community={community} />}
          {found.people.length === 0 && <p class="calm">{words.nobody}</p>}
          <ul class="cards">
            {found.people.map((person) => (
              <li key={person.member.id}>
                <PersonLine person={person} community={community} now={now} />
              </li>
            ))}
          </ul>
          {written === '' && <Pages filter={filter} page={page} hasMore={found.hasMore} />}
        </section>
        <div class="part">
          <AddPerson languages={spoken} />
          <FileOfPeople />
        </div>
      </div>
    </>
  );
}

function Search({ written }: Pick<PeopleProps, 'written'>) {
  const { words, home } = useFrame();
  const { people } = words;
  return (
    <search>
      <form method="get" action={`${home}/people`} class="search">
        <div class="field">
          <label for="find">{people.search}</label>
          <input id="find" name="find" type="search" value={written} maxLength={60} aria-describedby="find-hint" />
          <p class="hint" id="find-hint">
            {people.searchHint}
          </p>
        </div>
        <button type="submit">{people.searchButton}</button>
      </form>
    </search>
  );
}

/** Who is new is asked about where members vouch for each other. */
const filtersOf = ({ joining }: Community): readonly PeopleFilter[] => [
  'newest',
  ...(joining === 'vouch' ? (['newcomers'] as const) : []),
  ...(['resting', 'asked', 'stewards'] as const),
];

function Filters({ filter, community }: Pick<PeopleProps, 'filter' | 'community'>) {
  const { words, home } = useFrame();
  return (
    <nav aria-label={words.people.show} class="in-a-row">
      {filtersOf(community).map((each) => (
        <a
          key={each}
          class={each === filter ? 'button' : 'button quiet'}
          href={`${home}/people?show=${each}`}
          {...(each === filter && { 'aria-current': 'true' as const })}
        >
          {words.people.filters[each]}
        </a>
      ))}
    </nav>
  );
}

function Pages({ filter, page, hasMore }: Pick<PeopleProps, 'filter' | 'page'> & { readonly hasMore: boolean }) {
  const { words, home } = useFrame();
  const at = (other: number): string => `${home}/people?show=${filter}&page=${other}`;
  return (
    <div class="in-a-row">
      {page > 0 && (
        <a class="button quiet" href={at(page - 1)}>
          {words.people.earlier}
        </a>
      )}
      {hasMore && (
        <a class="button quiet" href={at(page + 1)}>
          {words.people.later}
        </a>
      )}
    </div>
  );
}
