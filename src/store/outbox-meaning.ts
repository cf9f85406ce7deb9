// Which texts say nothing true or useful any more, as far as the rows tell. Asked when they are about to be sent.
import type { SayingId } from '../domain/phrases.ts';

const list = (sayings: readonly SayingId[]): string => sayings.map((saying) => `'${saying}'`).join(', ');

const invitations = list(['invitation', 'invitationChanged']);
const endsOfInvitations = list(['covered', 'noLongerNeeded']);
/** True only until somebody is found. */
const newsOfNobody = list(['nobodyLeft', 'stewardNobody', 'stewardUnheeded']);
/** True only until it is over. */
const newsOfAMatch = list([
  'matchedRequester',
  'standby',
  'promoted',
  'assignedHelper',
  'reminder',
  'reminderForHelper',
]);

/** A text that never got as far as the phone. */
const neverOut = `'queued', 'expired', 'suppressed', 'failed', 'undelivered'`;

const invitationTo = (text: string): string =>
  `SELECT 1 FROM outbox_text e WHERE e.request_id = ${text}.request_id AND e.contact_id = ${text}.contact_id AND e.saying = 'invitation'`;

const requestOf = (text: string): string => `SELECT 1 FROM request r WHERE r.id = ${text}.request_id`;

/**
 * True of an invitation to what is no longer open to that person, of the end of an invitation that never reached them, and of news
 * that later news has overtaken. `text` is the row of a text; $1 is now.
 */
export const isVain = (text: string): string => `(
  coalesce(${text}.expires_at <= $1::timestamptz, false)
  OR CASE
    WHEN ${text}.request_id IS NULL THEN false
    WHEN ${text}.saying IN (${invitations}) THEN NOT EXISTS (
      ${requestOf(text)} AND r.status = 'open' AND EXISTS (
        SELECT 1 FROM invitation i JOIN member m ON m.id = i.member_id
        WHERE i.request_id = r.id AND m.contact_id = ${text}.contact_id AND i.status IN ('asked', 'conditional')
      )
    )
    WHEN ${text}.saying IN (${endsOfInvitations}) THEN
      EXISTS (${invitationTo(text)}) AND NOT EXISTS (${invitationTo(text)} AND e.status NOT IN (${neverOut}))
    WHEN ${text}.saying IN (${newsOfNobody}) THEN NOT EXISTS (${requestOf(text)} AND r.status = 'open')
    WHEN ${text}.saying IN (${newsOfAMatch}) THEN
      NOT EXISTS (${requestOf(text)} AND r.status IN ('open', 'matched'))
    ELSE false
  END
)`;
