// Calls as they are stored: where the caller is, and what was answered last.
import type { Call, CallState } from '../domain/call.ts';
import { playedAfter } from '../domain/call-script.ts';
import type { WordedScript } from '../telephony/call-script.ts';
import type { Seal } from './seal.ts';
import { openHex, type Store, sealHex } from './store.ts';
import type { WordedEffect } from './worded-effect.ts';

export interface CallRow {
  readonly direction: Call['direction'];
  readonly contactId: string | null;
  readonly state: string;
  readonly step: number;
  readonly answer: string;
  readonly version: number;
}

export const callFrom = (row: CallRow, sid: string, seal: Seal): Call => ({
  sid,
  direction: row.direction,
  contactId: row.contactId ?? undefined,
  ...stateFrom(openHex(seal, row.state)),
  step: row.step,
  version: row.version,
});

function stateFrom(json: string): Pick<Call, 'state' | 'outgoingId'> {
  const { outgoingId, ...state } = JSON.parse(json) as CallState & Pick<Call, 'outgoingId'>;
  return { state, outgoingId };
}

export const answerFrom = (row: CallRow, seal: Seal): WordedScript => JSON.parse(openHex(seal, row.answer));

const wordsPerMinute = 150;

/** How long it takes to say all that a script says before it listens. */
function speechMsOf({ say, act }: WordedScript): number {
  const utterances = 'prompt' in act ? [...say, ...act.prompt] : say;
  const words = utterances.reduce((count, { text }) => count + text.split(/\s+/).length, 0);
  const played = utterances.reduce((seconds, { recording }) => seconds + (recording?.seconds ?? 0), 0);
  return (words / wordsPerMinute) * 60_000 + played * 1000;
}

/** A call is saved together with what is said in it. */
export function callsJson({ seal }: Store, effects: readonly WordedEffect[], now: Date) {
  const script = effects.find((effect) => effect.do === 'sayInCall')?.script;
  return effects.flatMap((effect) => {
    if (effect.do !== 'saveCall' || !script) return [];
    const { sid, contactId, outgoingId, direction, state, step, version } = effect.call;
    const answer = sealHex(seal, JSON.stringify(script));
    const sealedState = sealHex(seal, JSON.stringify({ ...state, outgoingId }));
    const call = { sid, contactId, direction, state: sealedState, step, answer, version };
    const toldAt = new Date(now.getTime() + speechMsOf(script));
    return [{ ...call, telling: state.told, toldAt, reached: state.reached ? outgoingId : undefined }];
  });
}

/** News as it is stored, to be worded when it is heard. Nobody who is forgotten is called. */
export const newsJson = ({ seal }: Store, effects: readonly WordedEffect[]) => {
  const forgotten = new Set(effects.flatMap((effect) => (effect.do === 'forget' ? effect.contactId : [])));
  return effects.flatMap((effect) => {
    if (effect.do !== 'tellByVoice' || forgotten.has(effect.contactId)) return [];
    const { do: _, phrase, ...news } = effect;
    const recordingSid = playedAfter(phrase)?.sid;
    return [{ ...news, recordingSid, phrase: sealHex(seal, JSON.stringify(phrase)) }];
  });
};

export const outgoingJson = ({ seal }: Store, effects: readonly WordedEffect[]) =>
  effects.flatMap((effect) => {
    if (effect.do !== 'placeCall') return [];
    const { contactId, phone, line, talk } = effect;
    return [{ contactId, to: sealHex(seal, phone), line, ...talk }];
  });
