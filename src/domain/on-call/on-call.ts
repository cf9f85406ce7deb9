// A step of a call: the keys that mean the same everywhere, pressed or said, then the menu the caller is in, then words as they would be texted.
import type { Call, CallState, Heard } from '../call.ts';
import type { Decision } from '../decision.ts';
import type { CallStepped } from '../event.ts';
import { arrive } from './arrive.ts';
import { onDanger } from './danger.ts';
import { hearWords } from './hear-words.ts';
import { isShutOut } from './kept-out.ts';
import { onZero } from './look-after.ts';
import { menuAt } from './menus.ts';
import { tellNews } from './news.ts';
import { firstPlace } from './partners.ts';
import { onSilence } from './silence.ts';
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
  if (isShutOut(turn)) turn.start({ menu: 'keptOut' });
  turn.finish(menuAt(turn).ask());
}

function answer(turn: Turn): void {
  const { heard } = turn;
  if (turn.state.memberId !== undefined && !turn.member) return meetAnew(turn);
  if ('text' in heard && heard.text.reading.meaning === 'emergency') return onDanger(turn, heard.text);
  if (isShutOut(turn)) return;
  if (heard.by === 'silence' && !menuAt(turn).takesSilence) return onSilence(turn);
  // What came of a ringing or a recording is for the place that began it.
  if (!('text' in heard)) {
    if (!menuAt(turn).take()) turn.start(firstPlace(turn));
    return;
  }
  const { keys } = turn;
  if (keys?.startsWith('*')) return goBack(turn);
  if (keys === '0') return onZero(turn);
  if (keys === '9' && !(menuAt(turn).takesNine && isNumber(heard))) return;
  if (menuAt(turn).take() || hearWords(turn)) return;
  turn.say({ say: 'notHeard' });
}

/** Nine itself, and not words that ask to hear it again. */
const isNumber = (heard: Heard): boolean =>
  heard.by === 'keys' || (heard.by === 'words' && heard.text.reading.choice !== undefined);

/** Everything of the caller was deleted while they were on the line. */
function meetAnew(turn: Turn): void {
  turn.change({ memberId: undefined });
  turn.start(firstPlace(turn));
}

/** Where there is no way back, on to what else there is. */
function goBack(turn: Turn): void {
  if (!turn.back() && turn.member) tellNews(turn);
}

function newCall({ snapshot, community }: Decision, { sid, direction, outgoingId }: CallStepped): Call {
  const contact = snapshot.contacts.find(({ id }) => id === snapshot.contactId);
  const [only, second] = contact?.members ?? [];
  const state: CallState = {
    place: { menu: 'main' },
    trail: [],
    language: only?.language ?? contact?.language ?? community.languages[0] ?? 'en',
    // Who picked up a call of ours has yet to say who they are.
    memberId: second || direction === 'out' ? undefined : only?.id,
    listening: only?.listening ?? 'usual',
    silences: 0,
    told: [],
    reached: false,
  };
  return { sid, direction, outgoingId, contactId: contact?.id, state, step: 0, version: 0 };
}
