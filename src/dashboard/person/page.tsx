// One person: what the line knows of them, changed by a steward; a word to them; and what needs a second steward.
import type { ListWish } from '../../domain/check-in.ts';
import { type Kind, kinds } from '../../domain/kinds.ts';
import type { MemberChange, StewardAct } from '../../domain/steward-act.ts';
import { phoneOf } from '../../store/check-ins.ts';
import { type Person, peopleOf, vouchedForBy } from '../../store/people.ts';
import { friendsOfMember } from '../../store/phone-friends.ts';
import { act, record } from '../act.ts';
import { isId } from '../id.ts';
import { type Answer, type Handler, missing, type Page, shown, type Visit } from '../page.ts';
import { nameSearchOf } from '../people/page.tsx';
import { mayBeCalled } from './check-in.tsx';
import { PersonView } from './view.tsx';

const show: Handler = async (visit) => {
  const person = await personIn(visit);
  return person ? showPerson(visit, person) : missing;
};

/** Once it is written down that a steward looked, and only of whoever does not answer their check-in. */
const showNumber: Handler = async (visit) => {
  const { store } = visit.context;
  const person = await personIn(visit);
  if (!person || !mayBeCalled(person.member)) return missing;
  const { id: memberId } = person.member;
  await record(visit, { do: 'record', what: 'numberShown', memberId });
  return showPerson(visit, person, await phoneOf(store, visit.community.id, memberId));
};

const personIn = async (visit: Visit): Promise<Person | undefined> => {
  const [person] = await peopleOf(visit.context.store, visit.community.id, idsIn(visit), visit.now);
  return person;
};

async function showPerson(visit: Visit, person: Person, phone?: string): Promise<Answer> {
  const { context, community, now, words, steward } = visit;
  const { member } = person;
  const isSelf = member.id === steward.memberId;
  const chosen = member.checkIn?.buddy;
  const [vouchedBy] = member.vouchedById ? await peopleOf(context.store, community.id, [member.vouchedById], now) : [];
  const vouchedFor = await vouchedForBy(context.store, community.id, member.id, now);
  const [buddy] = chosen ? await peopleOf(context.store, community.id, [chosen.memberId], now) : [];
  const friends = await friendsOfMember(context.store, community.id, member.id);
  return shown(
    member.name ?? words.people.unnamed,
    <PersonView
      {...{ person, buddy, vouchedBy, vouchedFor, friends, phone, community, isSelf, now }}
      languages={context.languages}
    />,
  );
}

/** The id in the address; none where that is no id. */
const idsIn = ({ params }: Visit): readonly string[] => (isId(params.id ?? '') ? [params.id ?? ''] : []);

const actingBy =
  (actOn: (memberId: string, visit: Visit) => StewardAct): Handler =>
  async (visit) => {
    const [memberId] = idsIn(visit);
    if (memberId === undefined) return missing;
    const answer = await act(visit, actOn(memberId, visit), `/people/${memberId}`);
    // Names may have changed, or be gone.
    nameSearchOf(visit.context.store).forget(visit.community.id);
    return answer;
  };

const mostLetters = 120;
const mostWords = 600;

/** As the form has it: an empty field takes away what was said before. */
function changeIn(form: URLSearchParams): MemberChange {
  const field = (name: string): string => (form.get(name) ?? '').trim().slice(0, mostLetters);
  const number = (name: string): number | null => (field(name) === '' ? null : Number(field(name).replace(',', '.')));
  const rest = field('rest');
  return {
    ...(field('name') !== '' && { name: field('name') }),
    language: field('language'),
    channel: field('channel') === 'voice' ? 'voice' : 'text',
    area: field('area'),
    skills: form.getAll('skill').filter((id): id is Kind => kinds.some((kind) => kind.id === id)),
    hours: field('hours'),
    quietHours: field('quiet'),
    reachMiles: number('reach'),
    asksPerWeek: number('asks'),
    pausedUntil: rest === 'always' ? 'always' : rest === 'until' ? field('rest-day') || 'always' : '',
  };
}

const wishIn = (form: URLSearchParams): ListWish => {
  const wish = form.get('wish');
  return wish === 'day' || wish === 'always' ? wish : 'off';
};

export const personPage: Page = {
  path: '/people/:id',
  show,
  actions: {
    edit: actingBy((memberId, { form }) => ({ do: 'edit', memberId, change: changeIn(form) })),
    write: actingBy((memberId, { form }) => ({
      do: 'write',
      memberId,
      words: (form.get('words') ?? '').slice(0, mostWords),
    })),
    block: actingBy((memberId) => ({ do: 'block', memberId })),
    unblock: actingBy((memberId) => ({ do: 'unblock', memberId })),
    vouch: actingBy((memberId) => ({ do: 'vouch', memberId })),
    'take-back': actingBy((memberId) => ({ do: 'takeBackVouch', memberId })),
    storm: actingBy((memberId, { form }) => ({ do: 'setStormList', memberId, wish: wishIn(form) })),
    number: showNumber,
    forget: actingBy((memberId) => ({ do: 'forget', memberId })),
  },
};
