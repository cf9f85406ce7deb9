// What a buddy answers: whether they want to be one, whether they can look in now, and how it was.
import { atOnce, callOff, keepCheckIn, stepFrom, tellStewardsOfSilence } from '../../check-ins.ts';
import type { Member } from '../../people.ts';
import type { Question } from '../../question.ts';
import { askBack, memberOf, reply, type Scene } from '../scene.ts';
import { decided } from './yes-or-no.ts';

/** Whoever chose the writer, while they still do. */
function chooserOf({ decision, memberId }: Scene, { forId }: { readonly forId: string }): Member | undefined {
  const chooser = decision.findMember(forId);
  return chooser?.checkIn?.buddy?.memberId === memberId ? chooser : undefined;
}

/** The question was put to one of a household. */
const asAsked = (scene: Scene, { memberId = scene.memberId }: Question): Scene => ({ ...scene, memberId });

export const takeBeBuddy = decided<'beBuddy'>((writing, question, yes) => {
  const scene = asAsked(writing, question);
  const chooser = chooserOf(scene, question);
  if (!chooser) return reply(scene, { say: 'nothingToAnswer' });
  const { id: memberId, name: own } = memberOf(scene);
  const { name } = chooser;
  keepCheckIn(scene.decision, chooser, { buddy: yes ? { memberId, agreed: true } : undefined });
  scene.decision.tell(chooser.id, { say: yes ? 'buddyAgreed' : 'buddyDeclined', name: own });
  reply(scene, { say: yes ? 'buddyThanks' : 'buddyNotNow', name });
});

export const takeLookIn = decided<'lookIn'>((writing, question, yes) => {
  const scene = asAsked(writing, question);
  const chooser = chooserOf(scene, question);
  const silence = chooser?.checkIn?.silence;
  if (!chooser || !silence) return reply(scene, { say: 'answeredAfterAll', name: chooser?.name });
  const { name, checkIn } = chooser;
  if (!yes) {
    reply(scene, { say: 'lookInByOthers', name });
    return silence.stewardsTold ? undefined : tellStewardsOfSilence(scene.decision, chooser, silence);
  }
  const steps = 2;
  const dueAt = silence.stewardsTold ? undefined : stepFrom(scene.decision, steps);
  keepCheckIn(scene.decision, chooser, { silence: { ...silence, rung: 'looking', dueAt } });
  askBack(scene, { ask: 'lookedIn', forId: chooser.id }, { say: 'lookInThanks', name, words: checkIn?.ifSilent ?? '' });
});

export const takeLookedIn = decided<'lookedIn'>((writing, question, isWell) => {
  const scene = asAsked(writing, question);
  const { decision } = scene;
  const chooser = chooserOf(scene, question);
  const silence = chooser?.checkIn?.silence;
  if (!chooser || !silence) return reply(scene, { say: 'answeredAfterAll', name: chooser?.name });
  const { name, id } = chooser;
  const { call } = decision.community.emergency;
  reply(scene, isWell ? { say: 'lookedInWell', name } : { say: 'lookedInHelp', name, call });
  if (!isWell)
    decision.tellStewards({ say: 'stewardFoundUnwell', name, buddy: memberOf(scene).name }, { ...atOnce, askerId: id });
  // The buddy knows; only stewards who were told of the silence are to hear more.
  keepCheckIn(decision, chooser, { silence: { ...silence, buddyTold: undefined } });
  callOff(decision, id, isWell ? 'fine' : 'help');
});
