// A text of a known person: an answer to what they were asked, words for their neighbour, or something for the line.

import { takeCommand } from '../on-steward/by-text.ts';
import { takeAnswer } from './answers/take.ts';
import { rememberLanguage } from './language.ts';
import { onMeaning } from './meanings.ts';
import { relayFirst } from './relay.ts';
import type { Scene } from './scene.ts';
import { askWhatWasMeant } from './unsure.ts';

export function onMemberText(scene: Scene): void {
  if (takeCommand(scene)) return;
  rememberLanguage(scene);
  if (takeAnswer(scene) || relayFirst(scene)) return;
  if (!askWhatWasMeant(scene)) onMeaning(scene);
}
