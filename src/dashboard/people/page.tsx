// People: finds them by name or number, or lists the newest, those who rest, or those who are asked a lot; adds somebody.
import { countryOf, parsePhone } from '../../domain/phone.ts';
import { NameSearch } from '../../store/name-search.ts';
import {
  listPeople,
  type PeopleFilter,
  type PeopleFound,
  peopleAt,
  peopleOf,
  peopleOnAPage,
} from '../../store/people.ts';
import type { Store } from '../../store/store.ts';
import { act } from '../act.ts';
import { type Handler, type Page, shown, type Visit } from '../page.ts';
import { PeopleView } from './view.tsx';

const filters: readonly PeopleFilter[] = ['newest', 'newcomers', 'resting', 'asked', 'stewards'];
const longestSearch = 60;
/** Nobody turns further; whoever looks for one of them searches. */
const lastPage = 500;

const searches = new WeakMap<Store, NameSearch>();

/** What is known of names belongs to the connection that it was read through. */
export function nameSearchOf(store: Store): NameSearch {
  const search = searches.get(store) ?? new NameSearch(store);
  searches.set(store, search);
  return search;
}

const show: Handler = async (visit) => {
  const { query, words, community, now } = visit;
  const written = (query.get('find') ?? '').trim().slice(0, longestSearch);
  const filter = filters.find((each) => each === query.get('show')) ?? 'newest';
  const page = Math.min(Math.max(Number(query.get('page')) || 0, 0), lastPage) | 0;
  const found =
    written === ''
      ? await listPeople(visit.context.store, community.id, filter, { page, now })
      : await find(visit, written);
  return shown(
    words.people.title,
    <PeopleView {...{ found, written, filter, page, community, now }} languages={visit.context.languages} />,
  );
};

async function find({ context, community, now }: Visit, written: string): Promise<PeopleFound> {
  const phone = parsePhone(written, countryOf(community));
  if (phone !== undefined) return { people: await peopleAt(context.store, community.id, phone, now), hasMore: false };
  const ids = await nameSearchOf(context.store).find(community.id, written, peopleOnAPage + 1);
  const people = await peopleOf(context.store, community.id, ids.slice(0, peopleOnAPage), now);
  return { people, hasMore: ids.length > peopleOnAPage };
}

const mostLetters = 40;

const add: Handler = async (visit) => {
  const { form } = visit;
  const field = (name: string): string => (form.get(name) ?? '').trim().slice(0, mostLetters);
  const person = {
    phone: field('phone'),
    name: field('name') || undefined,
    language: field('language') || undefined,
    channel: field('channel') === 'voice' ? 'voice' : 'text',
  } as const;
  const answer = await act(visit, { do: 'add', person, agreed: form.get('agreed') === 'yes' }, '/people');
  nameSearchOf(visit.context.store).forget(visit.community.id);
  return answer;
};

export const peoplePage: Page = { path: '/people', nav: 'people', show, actions: { add } };
