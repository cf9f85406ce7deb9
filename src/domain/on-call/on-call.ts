// A step of a call: the keys that mean the same everywhere, then the menu the caller is in, then words as they would be texted.
import type { Call, CallState } from '../call.ts';
import type { Decision } from '../decision.ts';
import type { CallStepped } from '../event.ts';
import { onEmergency } from '../on-text/emergency.ts';
import { arrive } from './arrive.ts';
import { hearWords } from './hear-words.ts';
import { menuAt } from './menus.ts';
import { onSilence } from './silence.ts';
import { toSteward } from './steward.ts';
import { Turn } from './turn.ts';

export function onCallStepped(decision: Decision, event: CallStepped): void {
  const { heard, answeredBy } = event;
  const { call } = decision.snapshot;
  const turn = new Turn(decision, call ?? newCall(decision, event), heard);
  if (!call) arrive(turn, answeredBy);
  else {
    // Whoever is heard again has heard what was told before.
    decision.settleNews(call.state.told);
    answer(turn);
  }
  turn.finish(menuAt(turn).ask());
}

function answer(turn: Turn): void {
  const { heard } = turn;
  if (heard.by === 'silence') return onSilence(turn);
  if (heard.text.reading.meaning === 'emergency') return onEmergency(turn.decision, turn.contact, heard.text);
  if (heard.by === 'keys') {
    if (heard.keys.startsWith('*')) return turn.back();
    if (heard.keys === '0') return toSteward(turn);
    if (heard.keys === '9' && menuAt(turn).takesOneKey()) return;
  }
  if (menuAt(turn).take() || hearWords(turn)) return;
  turn.say({ say: 'notHeard' });
}

function newCall({ snapshot, community }: Decision, { sid, direction, outgoingId }: CallStepped): Call {
  const contact = snapshot.contacts.find(({ id }) => id === snapshot.contactId);
  const [only, second] = contact?.members ?? [];
  const state: CallState = {
    place: { menu: 'main' },
    trail: [],
    language: only?.language ?? contact?.language ?? community.languages[0] ?? 'en',
    memberId: second ? undefined : only?.id,
    listening: only?.listening ?? 'usual',
    silences: 0,
    told: [],
    reached: false,
  };
  return { sid, direction, outgoingId, contactId: contact?.id, state, step: 0, version: 0 };
}
