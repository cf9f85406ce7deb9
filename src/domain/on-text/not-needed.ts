// A member no longer needs help: this once, or, of what repeats, never again.
import { openNext, type Repeating, repeats } from '../next-of-series.ts';
import { isLive, type Request } from '../request.ts';
import { daysMeant } from '../series.ts';
import { spoken, spokenInSeries } from '../spoken.ts';
import { momentOf, type When } from '../when.ts';
import { askBack, reply, type Scene } from './scene.ts';
import { end } from './withdraw.ts';

/** Withdraws the writer's own request. Of one that repeats it is asked what is meant, where the text does not say it. */
export function withdraw(scene: Scene, request: Request): void {
  const { occurrence, when } = scene.text.reading;
  if (!repeats(request)) return withdrawAlone(scene, request);
  if (occurrence === 'every') return endSeries(scene, request);
  if (occurrence === 'once') return skip(scene, request, when);
  const question = { ask: 'whichTimes', requestId: request.id } as const;
  askBack(scene, question, { say: 'askWhichTimes', request: spokenInSeries(request, scene.decision) });
}

function withdrawAlone(scene: Scene, request: Request): void {
  end(scene.decision, request, 'withdrawn');
  reply(scene, { say: 'withdrawn', code: request.code });
}

/** Leaves out the day or week that is said, where it is one to come; or else the next time, for which this request stands. */
export function skip(scene: Scene, request: Repeating, said?: When): void {
  const { decision } = scene;
  const { series } = request;
  const days = said === undefined || said === 'now' ? [] : daysMeant(series, said.slice(0, 10));
  const [first] = days;
  if (first !== undefined) {
    const except = [...new Set([...series.except, ...days])];
    return sayWithout(scene, first, decision.saveRequest({ ...request, series: { ...series, except } }));
  }
  const next = openNext(decision, request);
  end(decision, decision.request(request.id), 'withdrawn');
  if (next) sayWithout(scene, request.when, next);
}

function sayWithout(scene: Scene, skipped: When, next: Request): void {
  const { decision } = scene;
  const when = momentOf(skipped.slice(0, 10), decision.now, decision.community.timezone);
  reply(scene, { say: 'skipped', when, next: spoken(next, decision) });
}

/** Withdraws a request and with it all that would have come after. */
export function endSeries(scene: Scene, request: Repeating): void {
  const { decision } = scene;
  const phrase = { say: 'seriesOver', request: spokenInSeries(request, decision) } as const;
  if (isLive(request)) end(decision, request, 'withdrawn');
  else decision.saveRequest({ ...request, series: undefined });
  reply(scene, phrase);
}
