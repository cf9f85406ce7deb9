// Danger to life, now, to anyone. Figures of speech and old stories don't count; in doubt it is an emergency.

import type { CueName } from '../languages/lexicon.ts';
import { named, settle } from './cues.ts';
import type { Judgement, Scene } from './scene.ts';
import { sure } from './sureness.ts';

const signs: ReadonlySet<CueName> = new Set(['emergency', 'harmless']);

export const readEmergency = (scene: Scene): Judgement | undefined =>
  named(settle(scene.cues, signs), 'emergency').length > 0 ? { meaning: 'emergency', sureness: sure.plain } : undefined;
