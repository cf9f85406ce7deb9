// "How are you? 1 fine, 2 I'd like a call, 3 I need help": what an answer leads to. Words are taken as well as digits.
import type { HowTheyAre } from '../../check-in.ts';
import { atOnce, callOff, keepCheckIn, stepFrom } from '../../check-ins.ts';
import { conversationsOf } from '../../conversations.ts';
import type { HeldText } from '../../held-text.ts';
import type { Draft } from '../../question.ts';
import { clockOf } from '../../when.ts';
import { askForMissing } from '../draft.ts';
import { onNeed } from '../need.ts';
import { askBack, invitedTo, memberOf, reply, type Scene } from '../scene.ts';
import type { Taking } from './yes-or-no.ts';

type Answer = Exclude<HowTheyAre, 'heard'>;

const byDigit: readonly Answer[] = ['fine', 'call', 'help'];

export const takeCheckIn: Taking<'checkIn'> = (scene, { memberId = scene.memberId }) => {
  const asAsked = { ...scene, memberId };
  if (isForInvitation(scene)) return false;
  const answer = howTheyAre(scene.text);
  if (answer) answers[answer](asAsked);
  else if (isUnclear(scene)) askAgain(asAsked);
  else return false;
  return true;
};

/** `undefined` where the text says nothing of it. */
function howTheyAre({ reading }: HeldText): Answer | undefined {
  const { choice, code, meaning, feels, explicit, kind } = reading;
  if (choice !== undefined) return byDigit[choice - 1];
  if (code !== undefined) return undefined;
  if (feels === 'unwell') return 'help';
  if (meaning === 'call') return 'call';
  if (meaning === 'need') return kind === 'company' ? 'call' : 'help';
  if (meaning === 'help') return 'help';
  if (feels === 'fine' || (meaning === 'yes' && explicit)) return 'fine';
  return meaning === 'thanks' && !explicit ? 'fine' : undefined;
}

/** "Yes, I can" is for whoever waits for help; that they are about it says as well. */
function isForInvitation(scene: Scene): boolean {
  const { choice, feels, meaning } = scene.text.reading;
  return choice === undefined && feels === undefined && meaning === 'yes' && invitedTo(scene, 'asked').length > 0;
}

const isKeys = (body: string): boolean => !/\p{L}/u.test(body);

/** Words that are no command and for nobody else: too much depends on them to guess at what they resemble. A wrong key is asked again. */
const isUnclear = ({ decision, memberId, text: { reading, spoken, body } }: Scene): boolean =>
  (reading.choice === undefined ? !reading.explicit : !spoken) &&
  !(spoken && isKeys(body)) &&
  reading.code === undefined &&
  conversationsOf(decision, memberId).length === 0;

/** They may be in more trouble than they can say: a steward reads their words at once, and the steps go on. */
function askAgain(scene: Scene): void {
  const { id: askerId, name } = memberOf(scene);
  askBack(scene, { ask: 'checkIn', memberId: askerId }, { say: 'checkInUnclear' });
  if (scene.text.reading.choice === undefined)
    scene.decision.tellStewards({ say: 'stewardUnwell', name, words: scene.text.body }, { ...atOnce, askerId });
}

const answers: Readonly<Record<Answer, (scene: Scene) => void>> = {
  fine: (scene) => {
    callOff(scene.decision, scene.memberId, 'fine');
    const { checkIn, timezone = scene.decision.community.timezone } = memberOf(scene);
    reply(scene, { say: 'checkInFine', at: checkIn?.nextAt && clockOf(checkIn.nextAt, timezone) });
  },
  call: (scene) => {
    callOff(scene.decision, scene.memberId, 'call');
    const isOffered = scene.decision.community.kinds.includes('company');
    askForMissing(scene, draftOf(scene, isOffered ? 'company' : 'other'));
  },
  help: (scene) => {
    const { decision, memberId, text } = scene;
    const { reading, body } = text;
    callOff(decision, memberId, 'help');
    if (reading.meaning === 'need' && reading.feels !== 'unwell') return onNeed(scene);
    const { id: askerId, name } = memberOf(scene);
    if (reading.choice === undefined)
      decision.tellStewards({ say: 'stewardUnwell', name, words: body }, { ...atOnce, askerId });
    const silence = { rung: 'help', since: decision.now, dueAt: stepFrom(decision) } as const;
    keepCheckIn(decision, memberOf(scene), { silence });
    askForMissing(scene, draftOf(scene, undefined));
  },
};

/** It is needed now. A digit is no word of theirs. */
function draftOf({ text }: Scene, kind: Draft['kind']): Draft {
  const words = text.reading.choice === undefined ? text.body : '';
  return { kind, when: 'now', needed: 1, words, pictures: text.pictures };
}
