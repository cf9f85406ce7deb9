// The answer to "only this time, or every time?" about a request that repeats.
import { repeats } from '../../next-of-series.ts';
import { endSeries, skip } from '../not-needed.ts';
import { type Scene, settle } from '../scene.ts';
import type { Taking } from './yes-or-no.ts';

export const takeWhichTimes: Taking<'whichTimes'> = (scene, question) => {
  const request = scene.decision.allRequests().find(({ id }) => id === question.requestId);
  const meant = timesMeant(scene);
  if (!request || !repeats(request) || meant === undefined) return false;
  settle(scene, question);
  if (meant === 'once') skip(scene, request);
  else endSeries(scene, request);
  return true;
};

function timesMeant({ text }: Scene): 'once' | 'every' | undefined {
  const { choice, code, occurrence } = text.reading;
  if (choice !== undefined) return choice === 1 ? 'once' : choice === 2 ? 'every' : undefined;
  return code === undefined ? occurrence : undefined;
}
