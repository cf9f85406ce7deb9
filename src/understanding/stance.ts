// How a helper stands to an invitation, word after word: the last one wins, and what comes under a condition is no yes.
import type { Cue } from './cues.ts';
import { named, nameOf } from './cues.ts';
import { partsOf } from './parts.ts';
import type { Scene } from './scene.ts';
import type { Mention } from './when/mention.ts';

/** How a helper stands to an invitation; `eager` and `polite` are weaker than a yes. */
export type Stance = 'none' | 'polite' | 'eager' | 'yes' | 'no' | 'later';

export interface State {
  readonly stance: Stance;
  /** More than one stance was taken on the way. */
  readonly mixed: boolean;
}

/** "I'm not working tomorrow": the time is part of a phrase that says nothing about the invitation. */
const belongsTo = (cue: Cue | undefined, mention: Mention): boolean =>
  cue !== undefined && (cue.at.includes(mention.end - 1) || (nameOf(cue) === 'neutral' && cue.end === mention.start));

/** "Saturday yes": a time said just before, outside of any other phrase, is another time than the one offered. */
const timeJustBefore = (scene: Scene, { start }: Cue, before: Cue | undefined): boolean =>
  scene.mentions.some(
    (mention) =>
      mention.end <= start &&
      start - mention.end <= 1 &&
      !belongsTo(before, mention) &&
      scene.words.list.slice(mention.end, start + 1).every((word) => word.before === ''),
  );

/** "Today no": only that time is refused. */
const isAboutATime = (scene: Scene, cue: Cue, before: Cue | undefined): boolean =>
  timeJustBefore(scene, cue, before) ||
  scene.mentions.some(({ start }) => start >= cue.start && start < cue.end && cue.at.length > 1);

const opposes = (stance: Stance): boolean => stance === 'no' || stance === 'later';

/** "But" and its like; "only" and "then" turn less. */
const isTurn = (scene: Scene, { start }: Cue): boolean =>
  scene.vocabularies.some(({ turns }, language) => turns.has(scene.words.list[start]?.forms[language] ?? ''));

const accepts = (stance: Stance): boolean => stance !== 'none' && stance !== 'no' && stance !== 'eager';

/** "… but I can't stay" limits a yes; after anything else it refuses. */
const isRefusal = (scene: Scene, cue: Cue): boolean =>
  isTurn(scene, cue) &&
  cue.at.some((place) =>
    scene.vocabularies.some(({ negations }, language) => negations.has(scene.words.list[place]?.forms[language] ?? '')),
  );

/** "No way I can do that": a refusal just before, with no mark or turn between, keeps what follows from being a yes. */
const isRefused = (scene: Scene, cue: Cue, before: Cue | undefined): boolean =>
  before !== undefined &&
  ['no', 'regret'].includes(nameOf(before) ?? '') &&
  cue.at.length > 1 &&
  cue.start - before.end <= 1 &&
  scene.words.list.slice(before.end, cue.start + 1).every((word) => word.before === '' && !word.starts);

const towardsYes: readonly Stance[] = ['none', 'polite', 'eager', 'yes'];

/** "Ok, I'll do it": a stance that only grows firmer is no change of mind. */
const growsFirmer = (from: Stance, to: Stance): boolean =>
  from === 'none' || from === to || (towardsYes.includes(from) && towardsYes.indexOf(to) > towardsYes.indexOf(from));

const step = (scene: Scene, { stance, mixed }: State, cue: Cue, before: Cue | undefined): State => {
  const to = (next: Stance): State => ({ stance: next, mixed: mixed || !growsFirmer(stance, next) });
  const contrasted = before !== undefined && nameOf(before) === 'contrast';
  switch (nameOf(cue)) {
    case 'yes':
      if (stance === 'later' || isRefused(scene, cue, before)) return { stance, mixed: true };
      return timeJustBefore(scene, cue, before) ? to('later') : to('yes');
    case 'eager':
      return opposes(stance) || stance === 'yes' ? { stance, mixed } : to('eager');
    case 'polite':
      return stance === 'none' ? to('polite') : { stance, mixed };
    case 'no':
      return stance === 'later' && isAboutATime(scene, cue, before) ? { stance, mixed } : to('no');
    case 'regret':
      return to('no');
    case 'obstacle':
      if (stance === 'later') return { stance, mixed };
      return stance === 'yes' && !contrasted ? { stance, mixed: true } : to('no');
    case 'later':
      return !accepts(stance) && isRefusal(scene, cue) ? to('no') : to('later');
    case 'backup':
      return to('later');
    case 'condition':
      return stance === 'no' ? { stance, mixed } : to('later');
    default:
      return { stance, mixed };
  }
};

/** "Yeah I don't think so": a negation that belongs to no phrase we know takes the yes before it back. */
const isTakenBack = (scene: Scene, cues: readonly Cue[]): boolean => {
  const covered = new Set(cues.flatMap(({ at }) => at));
  const parts = partsOf(scene);
  const last = named(cues, 'yes').at(-1);
  return (
    last !== undefined &&
    scene.words.list.some(
      (word, place) =>
        place >= last.end &&
        parts[place] === parts[last.start] &&
        !covered.has(place) &&
        scene.vocabularies.some(({ negations }, language) => negations.has(word.forms[language] ?? '')),
    )
  );
};

/** "Yes but …", whatever follows: what isn't understood there may be a condition. */
const withLastTurn = (scene: Scene, state: State, cues: readonly Cue[]): State => {
  if (state.stance !== 'yes') return state;
  const lastYes = named(cues, 'yes').at(-1)?.start ?? 0;
  const isTurned = named(cues, 'contrast').some((cue) => cue.start > lastYes && isTurn(scene, cue));
  if (isTurned) return { stance: 'later', mixed: true };
  return isTakenBack(scene, cues) ? { stance: 'no', mixed: true } : state;
};

/** The stance that holds after the last word. `cues` are settled and in the order of the text. */
export const stanceOf = (scene: Scene, cues: readonly Cue[]): State => {
  const begin: State = { stance: 'none', mixed: false };
  return withLastTurn(
    scene,
    cues.reduce((state, cue, index) => step(scene, state, cue, cues[index - 1]), begin),
    cues,
  );
};
