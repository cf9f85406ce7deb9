// Answers to "what kind?", "when?" and "where?" while a need is being asked about.
import { placeNamed } from '../../area.ts';
import type { Draft } from '../../question.ts';
import { rhythmOf } from '../../series.ts';
import { localDay } from '../../when.ts';
import { areaChoices, areaChosen, kindChoices, kindChosen } from '../choices.ts';
import { askForMissing } from '../draft.ts';
import { askBack, type Scene, settle } from '../scene.ts';
import type { Taking } from './yes-or-no.ts';

/** A few words that can only be a failed answer: the question is put again. */
const shortAnswerWords = 4;

/** A command is never taken for an answer; a number always is one. */
const isCommand = ({ text }: Scene): boolean => text.reading.explicit && text.reading.choice === undefined;

const isFailedAnswer = ({ text }: Scene): boolean =>
  text.reading.choice !== undefined || text.body.trim().split(/\s+/).length <= shortAnswerWords;

export const takeKind: Taking<'kind'> = (scene, question) => {
  const { community } = scene.decision;
  const chosen = kindChosen(community, scene.text.reading.choice) ?? scene.text.reading.kind;
  if (isCommand(scene) || (chosen === undefined && !isFailedAnswer(scene))) return false;
  settle(scene, question);
  if (chosen) askForMissing(scene, { ...enriched(scene, question.draft), kind: chosen });
  else askBack(scene, question, { say: 'askKind', kinds: kindChoices(community) });
  return true;
};

export const takeWhen: Taking<'when'> = (scene, question) => {
  const { now, community } = scene.decision;
  const { choice, when } = scene.text.reading;
  const days = ['now', localDay(now, community.timezone), localDay(now, community.timezone, 1)];
  const chosen = days[(choice ?? 0) - 1] ?? when;
  if (isCommand(scene) || (chosen === undefined && !isFailedAnswer(scene))) return false;
  settle(scene, question);
  if (chosen) askForMissing(scene, { ...enriched(scene, question.draft), when: chosen });
  else askBack(scene, question, { say: 'askWhen', past: false });
  return true;
};

export const takeArea: Taking<'area'> = (scene, question) => {
  const { community } = scene.decision;
  const chosen = areaChosen(community, scene.text.reading);
  if (isCommand(scene) || (chosen === undefined && !isFailedAnswer(scene))) return false;
  settle(scene, question);
  const place = chosen === undefined ? undefined : placeNamed(chosen, community.areas);
  if (place) askForMissing(scene, { ...enriched(scene, question.draft), place });
  else askBack(scene, question, { say: 'askArea', areas: areaChoices(community), unknown: true });
  return true;
};

/** What an answer says besides is kept: "tomorrow at 10, in Old Town" answers both. */
function enriched({ decision, text }: Scene, draft: Draft): Draft {
  const { when, every, area, count } = text.reading;
  const place = area === undefined ? undefined : placeNamed(area, decision.community.areas);
  return {
    ...draft,
    when: draft.when ?? when,
    rhythm: draft.rhythm ?? (every && rhythmOf(every)),
    place: draft.place ?? place,
    needed: count ?? draft.needed,
  };
}
