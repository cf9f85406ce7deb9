// The statements of the floor: one for each combination of rows, prepared once on each connection.
import { randomBytes, randomUUID } from 'node:crypto';
import type { QueryConfig } from 'pg';
import type { Writes } from '../world/texts.ts';

type Form = Readonly<Record<string, string>>;

export interface FloorText extends Writes {
  readonly communityId: string;
  readonly contactId: string;
  readonly memberId: string;
  readonly otherContactId: string;
  readonly requestId: string;
}

/** As large as what the hotline seals there. */
const sealed = {
  phone: randomBytes(45),
  text: randomBytes(190),
  dialogue: randomBytes(150),
  details: randomBytes(180),
  body: randomBytes(150),
};

/** Values of a statement, each written where it is first used, and once. */
class Values {
  readonly all: unknown[] = [];
  readonly #places = new Map<string, string>();

  /** Returns how the statement refers to it. */
  of(name: string, type: string, value: unknown): string {
    const place = this.#places.get(name) ?? `$${this.all.push(value)}::${type}`;
    this.#places.set(name, place);
    return place;
  }
}

/** Below those that the hotline gives, so that neither takes one from the other. */
let code = 0;

/** A text that came in, and what follows from it. */
export const textQuery = (given: FloorText, form: Form): QueryConfig => {
  const v = new Values();
  const arrived = `INSERT INTO inbox_text (sid, community_id, phone_hash, sealed_text, received_at, handled_at)
     VALUES (${v.of('sid', 'text', form.MessageSid)}, ${v.of('community', 'uuid', given.communityId)}, ${v.of('hash', 'bytea', randomBytes(32))},
             ${v.of('text', 'bytea', sealed.text)}, ${v.of('now', 'timestamptz', new Date())}, ${v.of('now', 'timestamptz', undefined)})`;
  return statementOf('text', [arrived, ...consequencesOf(given, form, v)], given, v);
};

function consequencesOf(given: FloorText, form: Form, v: Values): readonly string[] {
  const { texts, timers = 0, request, contact, member, unsure } = given;
  const at = new Date();
  const newId = request === 'new' ? randomUUID() : given.requestId || null;
  const community = () => v.of('community', 'uuid', given.communityId);
  const writer = () => v.of('writer', 'uuid', given.contactId);
  const memberId = () => v.of('member', 'uuid', given.memberId);
  const requestId = () => v.of('request', 'uuid', newId);
  const now = () => v.of('now', 'timestamptz', at);
  const sid = () => v.of('sid', 'text', form.MessageSid ?? form.CallSid);
  const phone = () => v.of('phone', 'bytea', sealed.phone);
  const body = () => v.of('body', 'bytea', sealed.body);
  const details = () => v.of('details', 'bytea', sealed.details);
  const parts: string[] = [];
  if (contact)
    parts.push(`UPDATE contact SET sealed_dialogue = ${v.of('dialogue', 'bytea', sealed.dialogue)}, version = version + 1
                WHERE id = ${writer()}`);
  if (member) parts.push(`UPDATE member SET skills = ARRAY['pets'], name_sealed = ${phone()} WHERE id = ${memberId()}`);
  if (unsure)
    parts.push(`INSERT INTO unsure_text (community_id, contact_id, text_sealed, meaning, sureness, created_at)
                VALUES (${community()}, ${writer()}, ${body()}, 'talk', 0.5, ${now()})`);
  if (request === 'new')
    parts.push(`INSERT INTO request (id, community_id, code, requester_id, kind, status, "when", sealed_details, created_at)
                VALUES (${requestId()}, ${community()}, ${v.of('code', 'int', code--)}, ${memberId()}, 'ride', 'open',
                        '2026-03-03T10:00', ${details()}, ${now()})`);
  if (request === 'changed')
    parts.push(
      `UPDATE request SET status = 'matched', sealed_details = ${details()}, version = version + 1 WHERE id = ${requestId()}`,
      `UPDATE invitation SET status = 'matched', answered_at = ${now()}
       WHERE request_id = ${requestId()} AND member_id = ${memberId()}`,
    );
  const text = () =>
    `(${community()}, ${writer()}, ${phone()}, ${v.of('line', 'text', form.To)}, ${body()}, 'opened', ${requestId()}, ${sid()}, ${now()}, ${now()})`;
  if (texts > 0)
    parts.push(`INSERT INTO outbox_text (community_id, contact_id, to_sealed, line, body_sealed, saying, request_id, cause, created_at, due_at)
                VALUES ${Array.from({ length: texts }, text).join(', ')}`);
  const [column, id] = request === undefined ? ['contact_id', writer] : ['request_id', requestId];
  const timer = (_: unknown, index: number) =>
    `(${community()}, '${timerKinds[index]}', ${id()}, ${now()} + interval '1 day', ${sid()})`;
  if (timers > 0)
    parts.push(`INSERT INTO timer (community_id, kind, ${column}, due_at, cause)
                VALUES ${Array.from({ length: timers }, timer).join(', ')}`);
  return parts;
}

/** Statements of one name differ only in their values. */
function statementOf(kind: string, parts: readonly string[], given: FloorText, { all: values }: Values): QueryConfig {
  const { texts, timers, request, contact, member, unsure } = given;
  return { name: [kind, texts, timers, request, contact, member, unsure].join(' '), text: oneStatement(parts), values };
}

const timerKinds = ['expiry', 'wave', 'alert', 'reminder'];

/** All of them are carried out, the last one too. */
function oneStatement(parts: readonly string[]): string {
  if (parts.length === 1) return parts[0] ?? '';
  return `WITH ${parts.map((part, index) => `part_${index} AS (${part})`).join(', ')} SELECT 1`;
}

const answer = randomBytes(600);

/** A step of a call: where the caller is, what was answered, and what follows from it. */
export const callQuery = (given: FloorText, form: Form): QueryConfig => {
  const v = new Values();
  const [state, said] = [v.of('state', 'bytea', sealed.details), v.of('answer', 'bytea', answer)];
  const now = v.of('now', 'timestamptz', new Date());
  const stepped = `INSERT INTO call AS c (sid, community_id, contact_id, direction, sealed_state, step, sealed_answer, started_at, stepped_at)
    VALUES (${v.of('sid', 'text', form.CallSid)}, ${v.of('community', 'uuid', given.communityId)}, ${v.of('writer', 'uuid', given.contactId)},
            'in', ${state}, 1, ${said}, ${now}, ${now})
    ON CONFLICT (sid) DO UPDATE SET sealed_state = excluded.sealed_state, step = c.step + 1, sealed_answer = excluded.sealed_answer,
      stepped_at = excluded.stepped_at, version = c.version + 1`;
  return statementOf('call', [stepped, ...consequencesOf(given, form, v)], given, v);
};

/** The first of many to ask gets it. */
export const claimQuery = ({ requestId, memberId }: Pick<FloorText, 'requestId' | 'memberId'>): QueryConfig => ({
  name: 'claim',
  text: `UPDATE invitation SET status = 'matched'
         WHERE request_id = $1 AND member_id = $2
           AND NOT EXISTS (SELECT 1 FROM invitation taken WHERE taken.request_id = $1 AND taken.status = 'matched')`,
  values: [requestId, memberId],
});
