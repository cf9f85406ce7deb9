// A part of the statement that writes a decision, and what it is about.

/** The lists of the payload, and what is settled by the decision. */
export const subjects = [
  'contacts',
  'members',
  'left',
  'requests',
  'invitations',
  'requestTimers',
  'contactTimers',
  'communityTimers',
  'texts',
  'calls',
  'news',
  'heard',
  'outgoing',
  'stopped',
  'fetched',
  'recordings',
  'attached',
  'passedOn',
  'feelings',
  'kindWords',
  'wishes',
  'asked',
  'months',
  'friends',
  'friendAnswers',
  'forgotten',
  'unsure',
  'audit',
  'opinions',
  'droppedOpinions',
  'shifts',
  'community',
  'announcements',
  'recipients',
  'proposals',
  'votes',
  'askedVoters',
  'text',
  'timer',
] as const;

export type Subject = (typeof subjects)[number];

/** A common table expression, which is left out of a statement that is about none of its subjects. */
export interface CommitPart {
  readonly of: readonly Subject[];
  readonly sql: string;
}
