// The addresses that a document of a call refers to. What only one call may have goes by a sealed token.
import { recordingUrlOf, voiceUrlOf, waitUrlOf, whisperUrlOf } from '../addresses.ts';
import type { Context } from '../context.ts';
import type { CallAddresses } from '../telephony/provider.ts';
import { recordingToken } from './recording.ts';
import { sealToken } from './sealed-token.ts';

/** `community`: whose voices are heard · `next`: where what is heard goes. */
export const addressesIn = (context: Context, community: string | undefined, next: string): CallAddresses => ({
  next,
  whisper: (whisper) => whisperUrlOf(context, sealToken(context, whisper)),
  sound: ({ isForAll, language, saying }) => {
    const path = isForAll && community !== undefined ? context.voices?.find(community, language, saying) : undefined;
    return path === undefined ? undefined : voiceUrlOf(context, path);
  },
  wait: waitUrlOf(context, 0),
  recording: (sid) => recordingUrlOf(context, recordingToken(context, sid)),
});
