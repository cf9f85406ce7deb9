// "Still able to help with rides?", and "could you, now and then?": what an answer changes of what somebody offers.

import { conversationsOf } from '../../conversations.ts';
import { writeHours } from '../../hours.ts';
import { filledBy } from '../../might-fill.ts';
import { localDay } from '../../when.ts';
import { onOffer } from '../offer.ts';
import { askBack, memberOf, reply, type Scene, settle } from '../scene.ts';
import { askHours, restThrough } from '../settings.ts';
import { decided, type Taking } from './yes-or-no.ts';

/** "A while". */
const restDays = 30;

/** While a neighbor listens, friendly words are for them. */
const isToUs = ({ decision, memberId, text: { reading } }: Scene): boolean =>
  reading.choice !== undefined || reading.explicit || conversationsOf(decision, memberId).length === 0;

type Answer = 'yes' | 'change' | 'rest';

const byDigit: readonly Answer[] = ['yes', 'change', 'rest'];

export const takeStillOffers: Taking<'stillOffers'> = (writing, question) => {
  const answer = isToUs(writing) ? answerIn(writing) : undefined;
  if (answer === undefined) return false;
  settle(writing, question);
  answers[answer]({ ...writing, memberId: question.memberId ?? writing.memberId });
  return true;
};

/** A no may be for some of it or for all of it: what changes is asked. */
function answerIn({ text: { reading } }: Scene): Answer | undefined {
  const { choice, code, meaning } = reading;
  if (choice !== undefined) return byDigit[choice - 1];
  if (code !== undefined) return undefined;
  return meaning === 'yes' ? 'yes' : meaning === 'no' ? 'change' : undefined;
}

const answers: Readonly<Record<Answer, (scene: Scene) => void>> = {
  yes: (scene) => reply(scene, { say: 'stillThanks' }),
  change: (scene) => askBack(scene, { ask: 'changeOffer' }, { say: 'changeOffer' }),
  rest: (scene) => {
    const { now, community } = scene.decision;
    restThrough(scene, localDay(now, community.timezone, restDays));
  },
};

export const takeChangeOffer: Taking<'changeOffer'> = (writing, question) => {
  const { choice } = writing.text.reading;
  if (choice !== 1 && choice !== 2) return false;
  settle(writing, question);
  const scene = { ...writing, memberId: question.memberId ?? writing.memberId };
  if (choice === 1) onOffer(scene);
  else askHours(scene, false);
  return true;
};

export const takeCouldFill: Taking<'couldFill'> = (scene, question) => isToUs(scene) && answerGap(scene, question);

const answerGap = decided<'couldFill'>((writing, { gap, memberId = writing.memberId }, yes) => {
  const scene = { ...writing, memberId };
  if (!yes) return reply(scene, { say: 'gapNotNow' });
  const member = memberOf(scene);
  const { skills, hours } = scene.decision.saveMember({ ...member, ...filledBy(member, gap) });
  reply(scene, { say: 'gapFilled', kinds: skills, hours: hours && writeHours(hours) });
});
