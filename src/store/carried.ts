// How often members were asked and what came of it, in its rows.
import { type Carried, carriedForMs } from '../domain/carrying.ts';
import { detailsFrom } from './documents.ts';
import type { CarriedRow } from './loaded-rows.ts';
import type { Seal } from './seal.ts';
import { openHex } from './store.ts';

/** More than anybody can bear in four months. */
const mostLoaded = 1000;

/** Of the people of `own_member`. Only of talks what was said is opened: whether it was hard stands in it. `wanted`: whether it is. */
export const carriedOf = (now: string, wanted: string): string => `(
    SELECT coalesce(json_agg(json_build_object(
      'memberId', member_id, 'requesterId', requester_id, 'kind', kind, 'status', status, 'askedAt', asked_at, 'when', "when",
      'openedAt', created_at, 'details', details)), '[]')
    FROM (
      SELECT i.member_id, r.requester_id, r.kind, i.status, i.asked_at, r."when", r.created_at,
        CASE WHEN r.kind = 'company' THEN encode(r.sealed_details, 'hex') END AS details
      FROM invitation i JOIN request r ON r.id = i.request_id
      WHERE ${wanted} AND i.member_id = ANY(ARRAY(SELECT id FROM own_member))
        AND i.asked_at > ${now} - interval '${carriedForMs / 1000} seconds'
      ORDER BY i.asked_at DESC LIMIT ${mostLoaded}
    ) lately)`;

export const carriedFrom = ({ details, ...row }: CarriedRow, seal: Seal): Carried => ({
  ...row,
  askedAt: new Date(row.askedAt),
  openedAt: new Date(row.openedAt),
  hard:
    details !== null &&
    (detailsFrom(openHex(seal, details)).hardTalks ?? []).some(({ memberId }) => memberId === row.memberId),
});
