// What holds at night, and of questions that nobody answers.
import { isQuiet, quietUntil } from '../../src/domain/hours.ts';
import type { SayingId } from '../../src/domain/phrases.ts';
import { beginningOf, endOfDay, namesOnlyADay } from '../../src/domain/when.ts';
import type { Said, Step, World } from '../support/world.ts';
import { insist } from './insist.ts';

const minuteMs = 60_000;
const awakeForMs = 30 * minuteMs;
const soonAfterMorningMs = 60 * minuteMs;

/** Of danger, and of a need that was half told: how pressing that is only its asker knew. */
const pressing: readonly SayingId[] = ['emergency', 'stewardEmergency', 'stewardUnfinished'];

/** Nobody is texted in their quiet hours, but for answers to what they just texted, danger, and what can't wait for the morning. */
export function whoRestsIsLetSleep(world: World, { said, from }: Step): void {
  for (const text of said) {
    const rests = restOf(world, text);
    if (!rests || text.to === from || pressing.includes(text.phrase.say) || text.lastWord) continue;
    const heardAt = text.reader?.heardAt;
    if (heardAt && text.at.getTime() - heardAt.getTime() < awakeForMs) continue;
    insist(isNeededBefore(world, text, rests.getTime() + soonAfterMorningMs), `${text.to} is let sleep: ${text.body}`);
  }
}

/** The end of the quiet hours into which a text to one person falls. */
function restOf({ community }: World, { reader, at }: Said): Date | undefined {
  const [only, second] = reader?.members ?? [];
  const person = second ? undefined : only;
  if (person?.quietHours === 'none') return undefined;
  const quiet = person?.quietHours ?? community.boundaries.quietHours;
  const timezone = person?.timezone ?? community.timezone;
  return isQuiet(quiet, at, timezone) ? quietUntil(quiet, at, timezone) : undefined;
}

function isNeededBefore({ community: { timezone } }: World, { about, at }: Said, deadlineMs: number): boolean {
  if (!about) return false;
  const { when } = about;
  return (namesOnlyADay(when) ? endOfDay(when, timezone) : beginningOf(when, at, timezone)).getTime() <= deadlineMs;
}

const questions: readonly SayingId[] = [
  ...(['askKind', 'askWhen', 'askArea', 'confirmNeed', 'condition', 'helperAsks', 'sure'] as const),
  ...(['askWho', 'askJoinCode', 'askVouch'] as const),
];

/** A question that nobody answers is put once more, and only once. */
export function aQuestionIsRepeatedOnce({ event, before, after, said }: Step): void {
  if (event.kind !== 'timerFired' || event.timer.kind !== 'question') return;
  const unrepeated = before?.dialogue.questions.filter(({ repeatedAt }) => repeatedAt === undefined) ?? [];
  const again = new Set(said.filter(({ phrase }) => questions.includes(phrase.say)).map(({ phrase }) => phrase));
  insist(again.size <= unrepeated.length, 'a question is put once more at most');
  insist(
    said.every(({ reader }) => !reader?.optedOut),
    'nobody who stopped is asked again',
  );
  const left = after?.dialogue.questions.length;
  insist(left === undefined || left <= (before?.dialogue.questions.length ?? 0), 'no question asks itself another');
}
