// What of the world a steward's action is about, as the loading statement asks for it.
import { parsePhone } from '../domain/phone.ts';
import type { StewardAct } from '../domain/steward-act.ts';
import type { StewardCommand } from '../domain/steward-command.ts';
import type { Seal } from './seal.ts';
import type { StewardAction } from './steward-action.ts';

/** The values of `stewardSql`, in their order. */
export const stewardValues = ({ id, byId, act }: StewardAction, now: Date, seal: Seal) => [
  byId,
  now,
  'requestId' in act ? (act.requestId ?? null) : null,
  membersOf(act),
  id,
  act.do === 'askMore',
  phoneHashOf(act, seal),
  act.do === 'answerSecond' ? act.opinionId : null,
  act.do === 'stopAnnouncement' ? act.announcementId : null,
  act.do === 'startStorm' || act.do === 'endStorm',
];

/** Whom an action is about, as far as it says so itself. */
function membersOf(act: StewardAct): readonly string[] {
  if (act.do === 'note') return 'memberId' in act.who ? [act.who.memberId] : [];
  return 'memberId' in act && act.memberId !== undefined ? [act.memberId] : [];
}

/** The phone of somebody who is written down by it. */
function phoneHashOf(act: StewardAct, seal: Seal): Uint8Array | null {
  const person = act.do === 'add' ? act.person : act.do === 'note' && 'phone' in act.who ? act.who : undefined;
  const phone = person && parsePhone(person.phone);
  return phone === undefined ? null : seal.hashPhone(phone);
}

/** What of the world a command is about that a steward texts, as `textSql` asks for it; nothing where the text is none. */
export const commandValues = (command: StewardCommand | undefined) => [
  command && 'code' in command ? [command.code] : [],
  command?.command === 'open',
];
