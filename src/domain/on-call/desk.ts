// What stewards do by telephone, once they have keyed their PIN: hear who waits, see to any request, be on call, have everybody asked in a
// round, and answer each other.
import { onStewardActed } from '../on-steward/on-steward.ts';
import { opinionsFor } from '../on-steward/second.ts';
import { whoIsOnCall } from '../on-steward/who-is-on-call.ts';
import type { StewardAct } from '../steward-act.ts';
import { askMain } from './main-menu.ts';
import { choose, type Menu, type MenuAt, oneKey } from './menu.ts';
import { isSteward } from './steward-pin.ts';
import type { Turn } from './turn.ts';

/** Whether the caller is a steward still, and has shown so. */
const mayLookAfter = (turn: Turn): boolean => turn.state.pin === 'given' && isSteward(turn);

/** As a steward; what came of it is said. */
export function actAs({ decision, member }: Turn, act: StewardAct): void {
  if (member) onStewardActed(decision, { kind: 'stewardActed', byId: member.id, channel: 'voice', act });
}

/** A menu for stewards only. Whoever is none any more is back at their own. */
export const forStewards = <P extends Turn['place']>({ ask, take, ...rest }: Menu<P>): Menu<P> => ({
  ...rest,
  ask: (turn, place) => (mayLookAfter(turn) ? ask(turn, place) : backToMain(turn)),
  take: (turn, place) => mayLookAfter(turn) && take(turn, place),
});

function backToMain(turn: Turn) {
  turn.start({ menu: 'main' });
  return askMain(turn);
}

export const askDesk = (turn: Turn) => oneKey({ say: 'deskMenu', opinions: opinionsOf(turn).length });

export const opinionsOf = ({ decision, member }: Turn) => (member ? opinionsFor(decision, member.id) : []);

export const desk: MenuAt<'desk'> = forStewards({
  ask: askDesk,
  take: (turn) => {
    const [opinion] = opinionsOf(turn);
    return choose(
      turn,
      () => turn.go({ menu: 'waiting', index: 0 }),
      () => turn.go({ menu: 'requestNumber' }),
      () => {
        turn.say(whoIsOnCall(turn.decision));
        turn.go({ menu: 'beOnCall' });
      },
      () => turn.go({ menu: 'round' }),
      ...(opinion ? [() => turn.go({ menu: 'secondOpinion', opinionId: opinion.id })] : []),
    );
  },
});

export const beOnCall: MenuAt<'beOnCall'> = forStewards({
  ask: () => oneKey({ say: 'beOnCallMenu' }),
  take: (turn) =>
    choose(turn, () => {
      actAs(turn, { do: 'takeOver' });
      turn.back();
    }),
});
