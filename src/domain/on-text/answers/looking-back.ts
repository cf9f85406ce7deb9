// What is answered when the line looks back with somebody: how a hard talk was, whether they rest, what they would offer one day.
import { conversationsOf } from '../../conversations.ts';
import type { Kind } from '../../kinds.ts';
import { mayBeOfferedRest } from '../../look-back.ts';
import { offerRest } from '../../on-timer/look-back.ts';
import { localDay } from '../../when.ts';
import { onCallMe } from '../call-me.ts';
import { askForMissing } from '../draft.ts';
import { onOffer } from '../offer.ts';
import { askBack, memberOf, reply, type Scene, settle } from '../scene.ts';
import { restThrough } from '../settings.ts';
import { decided, type Taking } from './yes-or-no.ts';

const restDays = 14;

/** While a neighbor listens, "on my way" is for them: two weeks of rest are not begun by friendly words. */
const isToUs = ({ decision, memberId, text: { reading } }: Scene): boolean =>
  reading.choice !== undefined || reading.explicit || conversationsOf(decision, memberId).length === 0;

export const takeRest: Taking<'rest'> = (scene, question) => isToUs(scene) && answerRest(scene, question);

const answerRest = decided<'rest'>((writing, { memberId = writing.memberId }, yes) => {
  const scene = { ...writing, memberId };
  const { now, community } = scene.decision;
  if (yes) restThrough(scene, localDay(now, community.timezone, restDays));
  else reply(scene, { say: 'noRest' });
});

type HowItWas = 'allRight' | 'hard' | 'listenToMe';

const byDigit: readonly HowItWas[] = ['allRight', 'hard', 'listenToMe'];

export const takeHowWasTalk: Taking<'howWasTalk'> = (scene, question) => {
  const how = howItWas(scene);
  if (how === undefined) return false;
  settle(scene, question);
  answers[how]({ ...scene, memberId: question.memberId ?? scene.memberId });
  return true;
};

function howItWas({ text: { reading } }: Scene): HowItWas | undefined {
  const { choice, code, meaning, feels, kind, explicit } = reading;
  if (choice !== undefined) return byDigit[choice - 1];
  if (code !== undefined) return undefined;
  if (meaning === 'call' || (meaning === 'need' && kind === 'company')) return 'listenToMe';
  if (explicit || (meaning !== 'talk' && meaning !== 'thanks')) return undefined;
  return feels === 'unwell' ? 'hard' : feels === 'fine' ? 'allRight' : undefined;
}

const answers: Readonly<Record<HowItWas, (scene: Scene) => void>> = {
  allRight: (scene) => reply(scene, { say: 'talkAllRight' }),
  hard: (scene) => {
    const member = memberOf(scene);
    const rest = mayBeOfferedRest(member, scene.decision.now);
    if (rest) offerRest(scene.decision, member, { say: 'hardTalk', rest });
    else reply(scene, { say: 'hardTalk', rest });
  },
  listenToMe: (scene) => {
    const { community } = scene.decision;
    if (!community.kinds.includes('company')) return onCallMe(scene);
    askForMissing(scene, { kind: 'company', when: 'now', needed: 1, words: '', pictures: [] });
  },
};

/** "Yes" leads to the list of what there is. A word that only names something could as well be a need: then it is asked which. */
export const takeOfferOneDay: Taking<'offerOneDay'> = (writing, question) => {
  const scene = { ...writing, memberId: question.memberId ?? writing.memberId };
  const answer = isToUs(scene) ? answerToOffer(scene) : undefined;
  if (!answer) return false;
  settle(writing, question);
  answer();
  return true;
};

function answerToOffer(scene: Scene): (() => void) | undefined {
  const { reading } = scene.text;
  const { choice, code, meaning } = reading;
  if (code !== undefined) return undefined;
  if (choice === 1 || meaning === 'yes' || meaning === 'offer') return () => onOffer(scene);
  if (choice === 2 || meaning === 'no' || meaning === 'later') return () => reply(scene, { say: 'offerNotNow' });
  const named = kindNamed(scene);
  return named && (() => askIfOffered(scene, named));
}

const mostWords = 3;

/** "A ride", "soup": a kind of help and nothing else, without a time. */
function kindNamed({ text: { reading, body }, decision }: Scene): Kind | undefined {
  const { kind, meaning, explicit, when } = reading;
  const isBare = meaning === 'need' && !explicit && when === undefined && body.trim().split(/\s+/).length <= mostWords;
  return isBare && kind !== undefined && kind !== 'other' && decision.community.kinds.includes(kind) ? kind : undefined;
}

function askIfOffered(scene: Scene, kind: Kind): void {
  const { text } = scene;
  const reading = { ...text.reading, meaning: 'offer', explicit: true, kinds: [kind] } as const;
  askBack(scene, { ask: 'meant', held: { ...text, reading } }, { say: 'meant', meaning: 'offer' });
}
