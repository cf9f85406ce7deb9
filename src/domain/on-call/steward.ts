// Key 0: the stewards are rung one after another; where none of them talks, a word is recorded for them all.
import { stewardsInTurn } from '../on-call-now.ts';
import { waitsUntil } from '../quiet.ts';
import { choose, type MenuAt, oneKey } from './menu.ts';
import { firstPlace } from './partners.ts';
import { ring } from './ring.ts';
import type { Turn } from './turn.ts';

/** Nobody holds the line for longer than this many take to answer. */
const mostRung = 4;

/** Stewards who may be disturbed now; never the caller. */
function awake({ decision, contact }: Turn): readonly string[] {
  return stewardsInTurn(decision)
    .filter((memberId) => {
      const member = decision.member(memberId);
      const { contactId } = member;
      const steward = decision.contact(contactId);
      const rests = waitsUntil({ contact: steward, member }, decision.snapshot) !== undefined;
      return contactId !== contact?.id && !steward.optedOut && !rests;
    })
    .slice(0, mostRung);
}

/** Rings the stewards, once a call; after that a word can be left for them. */
export function toSteward(turn: Turn): void {
  const left = turn.state.rangStewards ? [] : awake(turn);
  turn.change({ rangStewards: true });
  if (left.length > 0) {
    turn.say({ say: 'ringingSteward' });
    turn.go({ menu: 'ringStewards', left });
  } else {
    turn.say({ say: 'noSteward' });
    turn.go({ menu: 'record', as: { for: 'stewards' }, again: false });
  }
}

export const ringStewards: MenuAt<'ringStewards'> = {
  ask: (turn, { left: [next] }) =>
    next === undefined
      ? oneKey({ say: 'stewardWillCall' })
      : ring(turn, next, { say: 'whisperSteward', name: turn.member?.name }),
  take: (turn, { left: [, ...rest] }) => {
    const { heard, decision } = turn;
    if (heard.by !== 'dial') return false;
    // Whoever stopped being one while others were rung is left out.
    const others = rest.filter((id) => decision.snapshot.stewards.some(({ memberId }) => memberId === id));
    if (heard.talked) {
      turn.say({ say: 'talkOver' });
      turn.start(turn.member ? { menu: 'main' } : firstPlace(turn));
    } else if (others.length > 0) {
      turn.say({ say: 'ringingNextSteward' });
      turn.move({ menu: 'ringStewards', left: others });
    } else {
      turn.say({ say: 'noSteward' });
      turn.move({ menu: 'record', as: { for: 'stewards' }, again: false });
    }
    return true;
  },
};

/** Nothing was recorded: the stewards hear that this person wants to be called. */
export function askForCallBack(turn: Turn): void {
  turn.decision.tellStewards({ say: 'stewardCall', name: turn.member?.name }, { askerId: turn.member?.id });
  turn.move({ menu: 'steward' });
}

export const steward: MenuAt<'steward'> = {
  ask: () => oneKey({ say: 'stewardWillCall' }),
  take: (turn) =>
    choose(
      turn,
      () => turn.start(turn.member ? { menu: 'main' } : firstPlace(turn)),
      () => turn.start({ menu: 'bye' }),
    ),
};
