// A round: every member is asked what they could use and what they could give, spread over days.
import type { Announcement } from './announcement.ts';
import { conversationsOf } from './conversations.ts';
import type { Decision } from './decision.ts';
import { isAnswerable } from './open-questions.ts';
import type { Contact } from './people.ts';
import { beginningOf } from './when.ts';

const hourMs = 60 * 60_000;
const dayMs = 24 * hourMs;

/** The first are asked at once, the last after this. */
export const askedWithinMs = 4 * dayMs;

/** Then there is time to answer. */
const answeredWithinMs = 3 * dayMs;

export const roundOverAt = (startedAt: Date): Date => new Date(startedAt.getTime() + askedWithinMs + answeredWithinMs);

/** Whoever is busy with something else is asked later. */
export const busyForMs = 3 * hourMs;

/** What is to begin within this, or has begun, is on somebody's mind. */
const onTheirMindMs = 12 * hourMs;

/** A question of the line waits for their answer, but for a vote, which has days, or they are in the middle of a match: then nothing else is asked of them. */
export const isBusy = (decision: Decision, { dialogue, members }: Contact): boolean =>
  dialogue.questions.some((question) => question.ask !== 'vote' && isAnswerable(question, decision.now)) ||
  members.some(({ id, checkIn }) => checkIn?.silence !== undefined || isInMatch(decision, id));

const isInMatch = (decision: Decision, memberId: string): boolean => {
  const { now, community } = decision;
  return conversationsOf(decision, memberId).some(
    ({ request: { when, openedAt } }) =>
      beginningOf(when, openedAt, community.timezone).getTime() - now.getTime() < onTheirMindMs,
  );
};

export const wasAskedIn = (round: Announcement, askedAt: Date | undefined): boolean =>
  askedAt !== undefined && askedAt >= round.announcedAt;
