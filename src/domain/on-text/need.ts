// Asking for help: what is missing is asked for, one thing at a time; then the request is opened.

import { placeNamed } from '../area.ts';
import type { Decision } from '../decision.ts';
import { isKind, requirementsOf } from '../kinds.ts';
import type { Phrase } from '../phrases.ts';
import type { Draft } from '../question.ts';
import { rhythmOf } from '../series.ts';
import { nameOfPlace } from '../spoken.ts';
import { verdictOn } from '../sureness.ts';
import { momentOf } from '../when.ts';
import { askForMissing } from './draft.ts';
import { askBack, memberOf, type Scene } from './scene.ts';

export function onNeed(scene: Scene): void {
  const draft = draftOf(scene);
  // What it is has to be asked in any case; the answer shows that help is wanted.
  if (draft.kind === undefined || !isSaidBack(scene, draft)) return askForMissing(scene, draft);
  // Whoever hears it has no text to look at: the place that is on file is said, too.
  const place = draft.place ?? (scene.text.spoken && memberOf(scene).place);
  askBack(scene, { ask: 'confirmNeed', draft }, confirmation(scene.decision, { ...draft, place }));
}

/** A sentence may be misread, and whatever was heard misheard; what still lacks something is said back at the end. */
function isSaidBack(scene: Scene, { kind = 'other', when, place = memberOf(scene).place }: Draft): boolean {
  if (!scene.text.spoken) return !scene.text.reading.explicit;
  const known = { when, area: place };
  return requirementsOf(kind).every((required) => known[required] !== undefined);
}

/** "Shall we ask neighbors for this?" */
export function confirmation({ community, now }: Decision, draft: Draft): Phrase {
  const { kind = 'other', when, rhythm, place } = draft;
  return {
    say: 'confirmNeed',
    kind,
    when: when === undefined ? undefined : momentOf(when, now, community.timezone),
    area: nameOfPlace(place),
    rhythm,
  };
}

function draftOf({ decision, text }: Scene): Draft {
  const { reading, body, pictures } = text;
  const { when, every, area, count = 1, forWhom } = reading;
  const kind = reading.kind === 'other' && verdictOn(reading) !== 'do' ? undefined : reading.kind;
  const place = area === undefined ? undefined : placeNamed(area, decision.community.areas);
  const offered = kind === undefined || (isKind(kind) && decision.community.kinds.includes(kind)) ? kind : 'other';
  const rhythm = every && rhythmOf(every);
  return { kind: offered, when, rhythm, place, needed: count, words: body, forWhom, pictures };
}
