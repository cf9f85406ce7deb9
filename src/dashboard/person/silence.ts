// What the line is doing about somebody who has not answered how they are, in a sentence.
import type { DeskWords } from '../../languages/desk/words.ts';
import type { Silent } from '../../store/check-ins.ts';
import { shortly } from '../frame/time.ts';

export const silenceInWords = (
  { care }: DeskWords,
  { name, buddy, silence: { rung, since, dueAt } }: Omit<Silent, 'id'>,
  now: Date,
): string =>
  care.silence({ rung, name, buddy, ago: shortly(since, now), next: dueAt && { within: shortly(now, dueAt) } });
