// Asking for help: what is missing is asked for, one thing at a time; then the request is opened.

import { placeNamed } from '../area.ts';
import { isKind } from '../kinds.ts';
import type { Draft } from '../question.ts';
import { momentOf } from '../when.ts';
import { askForMissing } from './draft.ts';
import { askBack, type Scene } from './scene.ts';

export function onNeed(scene: Scene): void {
  const draft = draftOf(scene);
  if (scene.text.reading.explicit) return askForMissing(scene, draft);
  const { community, now } = scene.decision;
  const { kind = 'other', when, place } = draft;
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
  const { kind, when, area, count = 1, forWhom } = reading;
  const place = area === undefined ? undefined : placeNamed(area, decision.community.areas);
  const offered = kind === undefined || (isKind(kind) && decision.community.kinds.includes(kind)) ? kind : 'other';
  return { kind: offered, when, place, needed: count, words: body, forWhom, pictures };
}
