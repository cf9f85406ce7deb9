// Words kept for the stewards are played to whoever keys their PIN: a telephone number alone can be forged.
import type { PinOpens } from '../call-place.ts';
import type { StewardPin } from '../people.ts';
import type { Turn } from './turn.ts';

const dayMs = 24 * 60 * 60 * 1000;

/** So many wrong ones close it for a while. */
const mostWrong = 3;
const closedForMs = 60 * 60 * 1000;

export const pinOf = ({ contact, member }: Turn): StewardPin | undefined =>
  member && contact?.dialogue.pins?.[member.id];

export function savePin({ contact, member, decision }: Turn, pin: StewardPin): void {
  if (contact && member) decision.saveDialogue(contact.id, { pins: { ...contact.dialogue.pins, [member.id]: pin } });
}

export const isSteward = ({ decision, member }: Turn): boolean =>
  decision.snapshot.stewards.some(({ memberId }) => memberId === member?.id);

const isClosed = (turn: Turn, { closedUntil }: StewardPin): boolean =>
  closedUntil !== undefined && closedUntil > turn.decision.now;

/**
 * True where the caller may hear what is kept for the stewards. Otherwise they are asked for their PIN, or are sent a code with which
 * to choose one, or go without in this call.
 */
export function mayHear(turn: Turn): boolean {
  if (turn.state.pin === undefined) askForPin(turn, 'words');
  return turn.state.pin === 'given';
}

/** Goes to where the PIN is keyed, or says why that can't be now. */
export function askForPin(turn: Turn, to: PinOpens): void {
  const pin = pinOf(turn);
  if (pin && isClosed(turn, pin)) goWithout(turn, 'pinClosed');
  else if (!pin || (pin.is === 'code' && pin.until <= turn.decision.now)) sendCode(turn, to);
  else if (to === 'desk') turn.go({ menu: 'pin', to });
  else turn.start({ menu: 'pin', to });
}

function sendCode(turn: Turn, to: PinOpens): void {
  const { decision, member } = turn;
  const code = decision.fresh.vouchCode;
  savePin(turn, { is: 'code', digits: code, wrong: 0, until: new Date(decision.now.getTime() + dayMs) });
  if (member) decision.tell(member.id, { say: 'pinCode', code }, { aside: true });
  goWithout(turn, to === 'desk' ? 'deskCodeSent' : 'pinCodeSent');
}

function goWithout(turn: Turn, say: 'pinClosed' | 'pinCodeSent' | 'deskCodeSent'): void {
  turn.say({ say });
  turn.change({ pin: 'withheld' });
}

/** Counts a wrong one. False where there may be no more for a while. */
export function countWrong(turn: Turn, pin: StewardPin): boolean {
  const wrong = pin.wrong + 1;
  const isOver = wrong >= mostWrong;
  const closedUntil = new Date(turn.decision.now.getTime() + closedForMs);
  savePin(turn, isOver ? { ...pin, wrong: 0, closedUntil } : { ...pin, wrong });
  if (isOver) goWithout(turn, 'pinClosed');
  return !isOver;
}
