// Parts of the loading statement that concern stewards only.
import { announcementJson } from './announcements/announcement-rows.ts';
import { stormPersonJson } from './storm.ts';

export const isSteward = 'EXISTS (SELECT 1 FROM member s WHERE s.steward AND s.contact_id IN (SELECT id FROM sender))';

/** What the other stewards want an answer to. */
export const unanswered = 'second_opinion o WHERE o.community_id = (SELECT id FROM home) AND o.answered_at IS NULL';

/** Of a steward: the requests of those of whom a second steward is asked about; and their phones. Mostly there are none, and nothing is looked through. */
export const requestsOfUnanswered = `SELECT r.id FROM request r
  WHERE ${isSteward} AND EXISTS (SELECT 1 FROM ${unanswered}) AND r.status IN ('open', 'matched') AND (
    r.requester_id IN (SELECT o.member_id FROM ${unanswered})
    OR r.id IN (SELECT i.request_id FROM invitation i WHERE i.member_id IN (SELECT o.member_id FROM ${unanswered})))`;
export const phonesOfUnanswered = `SELECT m.contact_id FROM member m WHERE ${isSteward} AND m.id IN (SELECT o.member_id FROM ${unanswered})`;

/** The last row of the community's audit log, to which what is decided now is bound. */
export const auditHead = `(SELECT json_build_object('seq', seq, 'hash', encode(hash, 'hex'))
 FROM audit WHERE community_id = (SELECT id FROM home) ORDER BY seq DESC LIMIT 1)`;

export const headOfSteward = `CASE WHEN ${isSteward} THEN ${auditHead} END AS "auditHead"`;

/** Everybody of the community whose wishes of being looked after are kept: who of them wants to be asked in a storm is sealed with that. */
const lookedAfter = `(SELECT coalesce(json_agg(${stormPersonJson}), '[]') FROM member m
 WHERE m.community_id = (SELECT id FROM home) AND m.sealed_check_in IS NOT NULL)`;

const runningStorm = `(SELECT ${announcementJson} FROM announcement a
 WHERE community_id = (SELECT id FROM home) AND about = 'storm' AND state IN ('gathering', 'sending'))`;

/** The storm round that is running, and everybody whom it may be about. `wanted`: whether they are. */
export const stormOf = (wanted: string): string => `CASE WHEN ${wanted} THEN ${runningStorm} END AS storm,
CASE WHEN ${wanted} THEN ${lookedAfter} END AS "stormPeople"`;

/** The same for a call of a steward, while one is running: who was asked is told there. `wanted`: without one, too. */
export const stormOfCall = (wanted: string): string =>
  stormOf(`${isSteward} AND (${wanted} OR EXISTS ${runningStorm})`);

const round = `(SELECT ${announcementJson} FROM announcement a
 WHERE community_id = (SELECT id FROM home) AND about = 'round' AND state IN ('gathering', 'sending'))`;

/** The round that is running in the community. */
export const runningRound = `${round} AS round`;
export const roundOfSteward = `CASE WHEN ${isSteward} THEN ${round} END AS round`;
