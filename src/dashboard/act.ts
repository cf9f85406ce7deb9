// Does what a steward asks for at the desk, once however often it is sent, and tells what came of it.
import { randomUUID } from 'node:crypto';
import type { StewardAct } from '../domain/steward-act.ts';
import { handleSteward } from '../handle.ts';
import { type Answer, goTo, missing, type Visit } from './page.ts';

/** Carries it out, and goes on to `to`, where what came of it is told. */
export async function act(visit: Visit, what: StewardAct, to: string): Promise<Answer> {
  const answer = await handleSteward(visit.context, actionOf(visit, what), visit.language.id);
  if (!answer) return missing;
  return goTo(to, answer.said === '' ? undefined : { words: answer.said, isRefused: !answer.isDone });
}

/** Writes down something that is done by the desk itself: each time that it is. */
export const record = (visit: Visit, what: StewardAct): Promise<void> =>
  recordOnce({ ...visit, actionId: randomUUID() }, what);

/** The same of what is done once however often it is sent. */
export async function recordOnce(visit: Visit, what: StewardAct): Promise<void> {
  await handleSteward(visit.context, actionOf(visit, what), visit.language.id);
}

/** Stewards have no part in each other's ids, whatever they send. */
const actionOf = ({ actionId, steward }: Visit, what: StewardAct) => ({
  id: `${steward.memberId} ${actionId.slice(0, 60)}`,
  byId: steward.memberId,
  act: what,
});
