// Calls as they are stored: where the caller is, and what was answered last.
import type { Call, CallState } from '../domain/call.ts';
import type { WordedScript } from '../telephony/call-script.ts';
import type { WordedEffect } from './commit.ts';
import type { Seal } from './seal.ts';
import { openHex, type Store, sealHex } from './store.ts';

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
  state: JSON.parse(openHex(seal, row.state)) as CallState,
  step: row.step,
  version: row.version,
});

export const answerFrom = (row: CallRow, seal: Seal): WordedScript => JSON.parse(openHex(seal, row.answer));

/** A call is saved together with what is said in it. */
export function callsJson({ seal }: Store, effects: readonly WordedEffect[]) {
  const script = effects.find((effect) => effect.do === 'sayInCall')?.script;
  return effects.flatMap((effect) => {
    if (effect.do !== 'saveCall' || !script) return [];
    const { sid, contactId, direction, state, step, version } = effect.call;
    const answer = sealHex(seal, JSON.stringify(script));
    return [{ sid, contactId, direction, state: sealHex(seal, JSON.stringify(state)), step, answer, version }];
  });
}
