// What stewards do by telephone, once they have keyed their PIN: hear who waits, hear who is on call, and take over.
import { onStewardActed } from '../on-steward/on-steward.ts';
import { whoIsOnCall } from '../on-steward/who-is-on-call.ts';
import type { StewardAct } from '../steward-act.ts';
import { askMain } from './main-menu.ts';
import { choose, type MenuAt, oneKey } from './menu.ts';
import type { Turn } from './turn.ts';

/** Whether the caller is a steward still, and has shown so. */
export const mayLookAfter = ({ decision, member, state }: Turn): boolean =>
  state.pin === 'given' && decision.snapshot.stewards.some(({ memberId }) => memberId === member?.id);

/** As a steward; what came of it is said. */
export function actAs({ decision, member }: Turn, act: StewardAct): void {
  if (member) onStewardActed(decision, { kind: 'stewardActed', byId: member.id, channel: 'voice', act });
}

export const desk: MenuAt<'desk'> = {
  ask: (turn) => (mayLookAfter(turn) ? oneKey({ say: 'deskMenu' }) : backToMain(turn)),
  take: (turn) =>
    mayLookAfter(turn) &&
    choose(
      turn,
      () => turn.go({ menu: 'waiting', index: 0 }),
      () => turn.say(whoIsOnCall(turn.decision)),
      () => actAs(turn, { do: 'takeOver' }),
    ),
};

/** Whoever is no steward any more. */
export function backToMain(turn: Turn) {
  turn.start({ menu: 'main' });
  return askMain(turn);
}
