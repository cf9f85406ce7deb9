// The rota: who is on call this week and in those to come; stewards put themselves and each other on it, and hand over.
import type { StewardAct } from '../../domain/steward-act.ts';
import { readRota } from '../../store/rota.ts';
import { act } from '../act.ts';
import { isId } from '../id.ts';
import { type Handler, missing, type Page, shown } from '../page.ts';
import { RotaView } from './view.tsx';

const show: Handler = async ({ context, community, steward, words, now }) => {
  const rota = await readRota(context.store, community.id, now);
  return shown(words.rota.title, <RotaView rota={rota} ownId={steward.memberId} community={community} now={now} />);
};

type Field = (name: string) => string;

const mostLetters = 60;

/** `undefined` where what was filled in makes no sense. */
const actingBy =
  (actOn: (field: Field) => StewardAct | undefined): Handler =>
  async (visit) => {
    const what = actOn((name) => (visit.form.get(name) ?? '').slice(0, mostLetters));
    return what ? act(visit, what, '/rota') : missing;
  };

const add = (field: Field): StewardAct | undefined => {
  const memberId = field('who');
  return isId(memberId)
    ? { do: 'setShift', memberId, firstDay: field('first-day'), lastDay: field('last-day') }
    : undefined;
};

const takeOff = (field: Field): StewardAct | undefined =>
  isId(field('shift')) ? { do: 'endShift', shiftId: field('shift') } : undefined;

const handOver = (field: Field): StewardAct | undefined => {
  const [shiftId, memberId] = [field('shift'), field('who')];
  return isId(shiftId) && isId(memberId) ? { do: 'handOver', shiftId, memberId } : undefined;
};

export const rotaPage: Page = {
  path: '/rota',
  nav: 'rota',
  show,
  actions: {
    'take-over': actingBy(() => ({ do: 'takeOver' })),
    add: actingBy(add),
    'take-off': actingBy(takeOff),
    'hand-over': actingBy(handOver),
  },
};
