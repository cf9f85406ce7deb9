// The expressions of the rows that the loading statement returns, as `loaded-rows.ts` has them.
import { hexOf, rowJson } from './row-json.ts';

/** A row of `request` as `RequestRow`. */
export const requestJson = rowJson({
  id: 'id',
  code: 'code',
  requesterId: 'requester_id',
  kind: 'kind',
  status: 'status',
  when: '"when"',
  needed: 'needed',
  details: hexOf('sealed_details'),
  round: 'round',
  wave: 'wave',
  truthTold: 'truth_told',
  openedAt: 'created_at',
  closedAt: 'closed_at',
  version: 'version',
});

/** A row of `member` as `MemberRow`. */
export const memberJson = rowJson({
  id: 'id',
  contactId: 'contact_id',
  name: hexOf('name_sealed'),
  language: 'language',
  languageChosen: 'language_chosen',
  channel: 'channel',
  listening: 'listening',
  place: hexOf('sealed_place'),
  skills: 'skills',
  hours: 'hours',
  reachMiles: 'reach_miles',
  asksPerWeek: 'asks_per_week',
  pausedUntil: 'paused_until',
  quietHours: 'quiet_hours',
  timezone: 'timezone',
  steward: 'steward',
  stewardUntil: 'steward_until',
  blockedUntil: 'blocked_until',
  checkIn: hexOf('sealed_check_in'),
  buddyId: 'buddy_id',
  newcomer: 'newcomer',
  vouchedById: 'vouched_by_id',
  offerAskedAt: 'offer_asked_at',
  restOfferedAt: 'rest_offered_at',
});

/** A row of `invitation`, i, and of its member, m, as `InvitationRow`. */
export const invitationJson = rowJson({
  requestId: 'i.request_id',
  memberId: 'i.member_id',
  contactId: 'm.contact_id',
  status: 'i.status',
  round: 'i.round',
  wave: 'i.wave',
  askedAt: 'i.asked_at',
  answeredAt: 'i.answered_at',
  condition: hexOf('i.condition_sealed'),
});

/** A row of `contact` as `ContactRow`; `heardAt` is the expression of when it was last heard from. */
export const contactJson = (heardAt: string): string =>
  rowJson({
    id: 'id',
    phone: hexOf('phone_sealed'),
    line: 'line',
    language: 'language',
    optedOut: 'opted_out',
    textless: 'textless',
    vouchCode: 'vouch_code',
    heardAt,
    dialogue: hexOf('sealed_dialogue'),
    version: 'version',
  });
