// What holds at night, and of questions that nobody answers.
import { mayWake } from '../../src/domain/at-any-hour.ts';
import { isQuiet, quietUntil } from '../../src/domain/hours.ts';
import type { Contact } from '../../src/domain/people.ts';
import type { SayingId } from '../../src/domain/phrases.ts';
import { beginningOf, endOfDay, namesOnlyADay, type When } from '../../src/domain/when.ts';
import type { Said, Step, World } from '../support/world.ts';
import { insist } from './insist.ts';

const minuteMs = 60_000;
const awakeForMs = 30 * minuteMs;
const soonAfterMorningMs = 60 * minuteMs;

/** Nobody is texted in their quiet hours, but for answers to what they just texted, what is listed, and what can't wait for the morning. */
export function whoRestsIsLetSleep(world: World, { said, from, before }: Step): void {
  for (const text of said) {
    const rests = restOf(world, text);
    if (!rests || text.to === from || mayWake(text.phrase.say) !== undefined || text.lastWord) continue;
    const heardAt = text.reader?.heardAt;
    if (heardAt && text.at.getTime() - heardAt.getTime() < awakeForMs) continue;
    const deadlineMs = rests.getTime() + soonAfterMorningMs;
    const needs = text.phrase.say === 'stewardUnfinished' ? halfTold(before) : [text.about?.when];
    const isPressing = needs.some((when) => when && isNeededBefore(world, when, text.at, deadlineMs));
    insist(isPressing, `${text.to} is let sleep: ${text.body}`);
  }
}

/** When the needs are that somebody began to tell of, as far as they said. */
const halfTold = (contact: Contact | undefined): readonly (When | undefined)[] =>
  contact?.dialogue.questions.map((question) => {
    if ('draft' in question) return question.draft.when;
    return question.ask === 'who' ? question.held.reading.when : undefined;
  }) ?? [];

/** The end of the quiet hours into which a text to one person falls. */
function restOf({ community }: World, { reader, at }: Said): Date | undefined {
  const [only, second] = reader?.members ?? [];
  const person = second ? undefined : only;
  if (person?.quietHours === 'none') return undefined;
  const quiet = person?.quietHours ?? community.boundaries.quietHours;
  const timezone = person?.timezone ?? community.timezone;
  return isQuiet(quiet, at, timezone) ? quietUntil(quiet, at, timezone) : undefined;
}

function isNeededBefore({ community: { timezone } }: World, when: When, at: Date, deadlineMs: number): boolean {
  return (namesOnlyADay(when) ? endOfDay(when, timezone) : beginningOf(when, at, timezone)).getTime() <= deadlineMs;
}

const questions: readonly SayingId[] = [
  ...(['askKind', 'askWhen', 'askArea', 'confirmNeed', 'condition', 'helperAsks', 'sure'] as const),
  ...(['askWho', 'askJoinCode'] as const),
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
