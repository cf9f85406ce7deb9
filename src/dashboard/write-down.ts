// Writes down that a steward came or went, in the log of each community that they look after.
import { randomUUID } from 'node:crypto';
import type { Context } from '../context.ts';
import { handleSteward } from '../handle.ts';
import type { DeskSession } from '../store/desk-sessions.ts';

export async function writeDown(
  context: Context,
  { stewards, language }: DeskSession,
  what: 'signedIn' | 'signedOut',
): Promise<void> {
  for (const { memberId: byId } of stewards)
    await handleSteward(context, { id: `${byId} ${randomUUID()}`, byId, act: { do: 'record', what } }, language);
}
