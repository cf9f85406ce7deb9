// Writes down that a steward came or went, in the log of the community that they look after.
import { randomUUID } from 'node:crypto';
import type { Context } from '../context.ts';
import { handleSteward } from '../handle.ts';
import type { DeskSession, Home } from '../store/desk-sessions.ts';

type What = 'signedIn' | 'signedOut';

/** In each of their communities where it is known who they are. */
export async function writeDown(context: Context, { homes, language }: DeskSession, what: What): Promise<void> {
  for (const { steward } of homes) await writeDownOf(context, steward, language, what);
}

export async function writeDownOf(
  context: Context,
  steward: Home['steward'],
  language: string,
  what: What,
): Promise<void> {
  if (!steward) return;
  const { memberId: byId } = steward;
  await handleSteward(context, { id: `${byId} ${randomUUID()}`, byId, act: { do: 'record', what } }, language);
}
