// Asking for help: what is missing is asked for, one thing at a time; then the request is opened.

import { placeNamed } from '../area.ts';
import { isKind } from '../kinds.ts';
import type { Draft } from '../question.ts';
import { verdictOn } from '../sureness.ts';
import { momentOf } from '../when.ts';
import { askForMissing } from './draft.ts';
import { askBack, type Scene } from './scene.ts';

export function onNeed(scene: Scene): void {
  const draft = draftOf(scene);
  const { kind, when, place } = draft;
  // What it is has to be asked in any case; the answer shows that help is wanted.
  if (scene.text.reading.explicit || kind === undefined) return askForMissing(scene, draft);
  const { community, now } = scene.decision;
  askBack(
    scene,
    { ask: 'confirmNeed', draft },
    {
      say: 'confirmNeed',
      kind,
      when: when === undefined ? undefined : momentOf(when, now, community.timezone),
      area: place?.area ?? place?.zip,
    },
  );
}

function draftOf({ decision, text }: Scene): Draft {
  const { reading, body, pictures } = text;
  const { when, area, count = 1, forWhom } = reading;
  const kind = reading.kind === 'other' && verdictOn(reading) !== 'do' ? undefined : reading.kind;
  const place = area === undefined ? undefined : placeNamed(area, decision.community.areas);
  const offered = kind === undefined || (isKind(kind) && decision.community.kinds.includes(kind)) ? kind : 'other';
  return { kind: offered, when, place, needed: count, words: body, forWhom, pictures };
}
