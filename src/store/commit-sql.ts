// The one statement that writes a decision. Rows that were decided on are locked in one order, so that no two commits wait for each
// other, and compared with the version they were read in; where one has moved, `ok` is false and nothing is written. It holds only the
// parts that a decision is about: a database that has to make ready for everything that could be written is slow at writing little.
import { givenAnnouncements, heldRecipient, writeAnnouncements } from './commit-announcements-sql.ts';
import { givenAudit, writeAudit } from './commit-audit-sql.ts';
import { givenCalls, writeCalls } from './commit-calls-sql.ts';
import { type CommitPart, type Subject, subjects } from './commit-part.ts';
import { forgetPeople, givenPeople, writePeople } from './commit-people-sql.ts';
import { givenRequests, writeConsequences, writeRequests } from './commit-requests-sql.ts';
import { writeFeelings } from './feelings.ts';
import { writeKindWords } from './kind-words.ts';
import { givenFriends, heldFriends, writeFriends } from './phone-friends.ts';
import { givenProposals, heldProposals, writeProposals } from './proposals.ts';
import { writeSharings } from './sharing.ts';

type Subjects = ReadonlySet<Subject>;

/** What stands between brackets here makes the database know the types of those values that a statement has no use for. */
const given = `given AS MATERIALIZED (
  SELECT $3::jsonb AS j
  WHERE ($1::uuid, $2::timestamptz, $4::text, $5::bigint, $6::timestamptz, $7::boolean, $8::text, $9::text) IS NOT NULL OR true
)`;

const heldContact = (about: Subjects): string => {
  const read = [
    ...(about.has('contacts') ? ['SELECT id, version FROM new_contact'] : []),
    ...(about.has('forgotten') ? ['SELECT "contactId" AS id, version FROM forgotten'] : []),
  ];
  return `held_contact AS MATERIALIZED (
  SELECT c.id, c.phone_hash FROM contact c JOIN (${read.join(' UNION ALL ')}) n ON n.id = c.id AND n.version = c.version
  ORDER BY c.id FOR NO KEY UPDATE OF c
)`;
};

const held: readonly CommitPart[] = [
  ...heldProposals,
  heldRecipient,
  heldFriends,
  {
    of: ['requests'],
    sql: `held_request AS MATERIALIZED (
  SELECT r.id FROM request r JOIN new_request n ON n.id = r.id AND n.version = r.version
  ORDER BY r.id FOR NO KEY UPDATE OF r
)`,
  },
  {
    of: ['community'],
    sql: `held_community AS MATERIALIZED (
  SELECT c.id FROM community c JOIN new_community n ON n.version = c.version WHERE c.id = $1::uuid FOR NO KEY UPDATE OF c
)`,
  },
  {
    of: ['calls'],
    sql: `held_call AS MATERIALIZED (
  SELECT c.sid FROM call c JOIN new_call n ON n.sid = c.sid AND n.version = c.version FOR NO KEY UPDATE OF c
)`,
  },
  {
    of: ['text'],
    sql: `held_text AS MATERIALIZED (
  SELECT sid FROM inbox_text WHERE sid = $4 AND handled_at IS NULL FOR NO KEY UPDATE
)`,
  },
  {
    of: ['timer'],
    sql: `held_timer AS MATERIALIZED (
  SELECT id FROM timer WHERE id = $5::bigint AND claimed_until = $6::timestamptz FOR NO KEY UPDATE
)`,
  },
];

const verdict = (about: Subjects): string => {
  const contacts = [
    ...(about.has('contacts') ? ['(SELECT count(*) FROM new_contact WHERE version > 0)'] : []),
    ...(about.has('forgotten') ? ['(SELECT count(*) FROM forgotten)'] : []),
  ];
  const conditions = [
    ...(contacts.length > 0 ? [`(SELECT count(*) FROM held_contact) = ${contacts.join(' + ')}`] : []),
    ...(about.has('requests')
      ? ['(SELECT count(*) FROM held_request) = (SELECT count(*) FROM new_request WHERE version > 0)']
      : []),
    ...(about.has('community') ? ['EXISTS (SELECT 1 FROM held_community)'] : []),
    ...(about.has('calls')
      ? ['(SELECT count(*) FROM held_call) = (SELECT count(*) FROM new_call WHERE version > 0)']
      : []),
    ...(about.has('recipients')
      ? ['(SELECT count(*) FROM held_recipient) = (SELECT count(*) FROM new_recipient)']
      : []),
    ...(about.has('proposals')
      ? ['(SELECT count(*) FROM held_proposal) = (SELECT count(*) FROM new_proposal WHERE "wasState" IS NOT NULL)']
      : []),
    ...(about.has('friends')
      ? ['(SELECT count(*) FROM held_friends) = (SELECT count(*) FROM new_friends WHERE version > 0)']
      : []),
    ...(about.has('votes') ? ['(SELECT count(*) FROM held_ballot) = (SELECT count(*) FROM new_vote)'] : []),
    ...(about.has('text') ? ['EXISTS (SELECT 1 FROM held_text)'] : []),
    ...(about.has('timer') ? ['EXISTS (SELECT 1 FROM held_timer)'] : []),
  ];
  return `verdict AS MATERIALIZED (SELECT ${['true', ...conditions].join(' AND ')} AS ok FROM given)`;
};

/** What somebody voted is kept nowhere but where it is counted; of somebody who is forgotten nothing is kept. */
const settleText = (about: Subjects): string => `settle_text AS (
  UPDATE inbox_text SET handled_at = $2::timestamptz${about.has('votes') || about.has('forgotten') ? `, sealed_text = ''` : ''}${about.has('forgotten') ? `, phone_hash = ''` : ''}
  WHERE sid = $4 AND (SELECT ok FROM verdict)
)`;

const partsFor = (about: Subjects): readonly string[] => {
  const of = (parts: readonly CommitPart[]): readonly string[] =>
    parts.filter((part) => part.of.some((subject) => about.has(subject))).map(({ sql }) => sql);
  return [
    given,
    ...of([
      ...givenPeople,
      ...givenRequests,
      ...givenCalls,
      ...givenAudit,
      ...givenAnnouncements,
      ...givenProposals,
      ...givenFriends,
    ]),
    ...(about.has('contacts') || about.has('forgotten') ? [heldContact(about)] : []),
    ...of(held),
    verdict(about),
    ...of([
      ...writePeople,
      ...writeFeelings,
      ...writeKindWords,
      ...writeSharings,
      ...writeRequests,
      ...writeConsequences,
      ...writeCalls,
      ...writeAudit,
      ...writeAnnouncements,
      ...writeProposals,
      ...writeFriends,
    ]),
    ...of(forgetPeople),
    ...(about.has('text') ? [settleText(about)] : []),
  ];
};

const statements = new Map<string, { readonly name: string; readonly text: string }>();

/**
 * $1 community, $2 now, $3 the payload as JSON, $4 sid of the text that is settled, $5 id of the timer that is, $6 until when
 * it was claimed, $7 whether it is over, $8 what caused it, $9 how a request comes that is made of it. Statements about the same
 * subjects have the same name.
 */
export function commitStatement(about: Subjects): { readonly name: string; readonly text: string } {
  const name = `commit ${subjects.map((subject) => (about.has(subject) ? 1 : 0)).join('')}`;
  const known = statements.get(name);
  if (known) return known;
  const made = { name, text: `WITH ${partsFor(about).join(',\n')}\nSELECT ok FROM verdict` };
  statements.set(name, made);
  return made;
}
