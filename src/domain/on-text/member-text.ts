// A text of a known person: an answer to what they were asked, words for their neighbour, or something for the line.

import { callOff } from '../check-ins.ts';
import { takeCommand } from '../on-steward/by-text.ts';
import { takeAnswer } from './answers/take.ts';
import { takeCare } from './care.ts';
import { saysTalkWasHard } from './hard-talk.ts';
import { rememberLanguage } from './language.ts';
import { onMeaning } from './meanings.ts';
import { relayFirst } from './relay.ts';
import type { Scene } from './scene.ts';
import { askWhatWasMeant } from './unsure.ts';
import { takeVoting } from './voting.ts';

export function onMemberText(scene: Scene): void {
  if (takeCommand(scene)) return;
  rememberLanguage(scene);
  if (takeCare(scene) || takeVoting(scene) || takeAnswer(scene)) return;
  // Whoever writes of anything else is there.
  callOff(scene.decision, scene.memberId, 'heard');
  if (relayFirst(scene)) return;
  if (!saysTalkWasHard(scene) && !askWhatWasMeant(scene)) onMeaning(scene);
}
