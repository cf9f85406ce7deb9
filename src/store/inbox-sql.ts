// One person's texts are handled in the order in which they came.

/**
 * Whether an earlier text of the same phone and community stands unhandled. One that was set aside holds up nobody. `own` names a row
 * with `sid`, `community_id`, `phone_hash` and `received_at`.
 */
export const hasEarlierUnhandled = (own: string): string => `EXISTS (
  SELECT 1 FROM inbox_text earlier
  WHERE earlier.phone_hash = ${own}.phone_hash AND earlier.community_id = ${own}.community_id
    AND earlier.handled_at IS NULL AND earlier.failed_at IS NULL
    AND (earlier.received_at, earlier.sid) < (${own}.received_at, ${own}.sid)
)`;
