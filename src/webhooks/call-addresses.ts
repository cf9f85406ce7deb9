// The addresses that a document of a call refers to. What only one call may have goes by a sealed token.
import { recordingUrlOf, whisperUrlOf } from '../addresses.ts';
import type { Context } from '../context.ts';
import type { CallAddresses } from '../telephony/provider.ts';
import { recordingToken } from './recording.ts';
import { sealToken } from './sealed-token.ts';

/** `next`: where what is heard goes. */
export const addressesIn = (context: Context, next: string): CallAddresses => ({
  next,
  whisper: (whisper) => whisperUrlOf(context, sealToken(context, whisper)),
  sound: () => undefined,
  recording: (sid) => recordingUrlOf(context, recordingToken(context, sid)),
});
