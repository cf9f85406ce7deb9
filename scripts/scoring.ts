// Labelled tables of texts and how a reading is compared with their labels; used by the score and by the tests.
import { understandLine } from '../src/cli/understand.ts';
import { kinds } from '../src/domain/kinds.ts';
import { languages } from '../src/languages/all.ts';
import type { Background } from '../src/understanding/understand.ts';
import type { Row, TableName } from './tables.ts';

export interface Wrong {
  readonly text: string;
  readonly wanted: string;
  readonly got: string;
  /** Read as a yes without being one, or an opt-out or emergency that was missed. */
  readonly isGrave: boolean;
}

/** The moment and the community that the labels refer to. */
export const referenceBackground = (as: Background['as']): Background => ({
  languages,
  areas: ['Northside', 'Riverside', 'Old Town', 'Eastgate', 'Mill Creek'].map((name) => ({ name, zips: [], also: [] })),
  kinds: kinds.map(({ id }) => id),
  timezone: 'America/Chicago',
  now: new Date('2026-03-03T09:00:00-06:00'),
  as,
});

const joined = (parts: readonly (string | number | undefined)[]): string => parts.map((part) => part ?? '').join(' | ');

const isGrave = (wanted: string, got: string): boolean =>
  (got === 'yes' && wanted !== 'yes') || (['optout', 'emergency'].includes(wanted) && got !== wanted);

const checkReply = ({ text = '', meaning = '' }: Row): Wrong | undefined => {
  const got = understandLine(text, referenceBackground('helper')).meaning;
  return got === meaning ? undefined : { text, wanted: meaning, got, isGrave: isGrave(meaning, got) };
};

const checkCommand = ({ text = '', meaning = '', argument = '' }: Row): Wrong | undefined => {
  const line = understandLine(text, referenceBackground('member'));
  const got = joined([line.meaning, line.argument]);
  const wanted = joined([meaning, argument]);
  if (got.toLowerCase() === wanted.toLowerCase()) return undefined;
  return { text, wanted, got, isGrave: isGrave(meaning, line.meaning) };
};

const checkNeed = ({ text = '', kind = '', when = '', area = '', count = '' }: Row): Wrong | undefined => {
  const line = understandLine(text, referenceBackground('member'));
  const isNeed = line.meaning === 'need' || line.meaning === 'emergency';
  const grave = isGrave(kind === 'emergency' ? kind : '', line.meaning) && line.meaning !== 'yes';
  if (kind === 'none' || kind === 'emergency') {
    const right = kind === 'none' ? !isNeed : line.meaning === 'emergency';
    return right ? undefined : { text, wanted: kind, got: joined([line.meaning, line.kind]), isGrave: grave };
  }
  const wanted = joined([kind, when, area, count]);
  const got = line.meaning === 'need' ? joined([line.kind, line.when, line.area, line.count]) : line.meaning;
  return got === wanted ? undefined : { text, wanted, got, isGrave: grave };
};

const checks = { replies: checkReply, needs: checkNeed, commands: checkCommand };

/** The rows of a table that are read otherwise than labelled. */
export const wrongRows = (name: TableName, rows: readonly Row[]): Wrong[] =>
  rows.map(checks[name]).filter((wrong) => wrong !== undefined);
