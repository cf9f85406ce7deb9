// Nothing was heard: said again, then more slowly, and then a steward is offered. Never a dead end, never a hang-up without a word.
import type { MenuId } from '../call-place.ts';
import { toSteward } from './steward.ts';
import type { Turn } from './turn.ts';

const patience = 3;

/** There is nothing more to offer to whoever is silent here. */
const lastPlaces: readonly MenuId[] = ['steward', 'bye', 'identify', 'withheld', 'keptOut'];

export function onSilence(turn: Turn): void {
  const silences = turn.state.silences + 1;
  // An operator who relays every word needs time, and the line waits.
  const endless = turn.state.listening === 'relay' && silences < patience * patience;
  if (silences < patience || endless) {
    turn.change({
      silences,
      listening: turn.state.listening === 'usual' && silences > 1 ? 'slow' : turn.state.listening,
    });
    turn.say({ say: 'takeYourTime' });
  } else if (lastPlaces.includes(turn.place.menu) || isNobody(turn)) {
    turn.start({ menu: 'bye' });
  } else {
    toSteward(turn);
  }
}

/** A machine dials many numbers: no steward is rung for a silent caller whom nobody knows. */
const isNobody = ({ contact }: Turn): boolean => (contact?.members.length ?? 0) === 0;
