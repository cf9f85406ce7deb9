// Whether a talk may have been hard for whoever listened: long, at night, or with somebody who was in danger.
import type { Decision } from './decision.ts';
import type { HardTalk } from './hard-talk.ts';
import { isNight } from './quiet.ts';
import { invitationOf, type Request } from './request.ts';
import { beginningOf, namesOnlyADay } from './when.ts';

/** From when to when two talked, where the line knows it. */
export interface Spoke {
  readonly from: Date;
  readonly until: Date;
}

const longMs = 30 * 60_000;

/** Words of danger this long before a talk were on both minds in it. */
const dangerBeforeMs = 24 * 60 * 60_000;

/** `undefined` where it was no talk, or nothing says that it was hard. */
export function hardTalkOf(
  decision: Decision,
  request: Request,
  memberId: string,
  spoke: Spoke | undefined,
): HardTalk | undefined {
  if (request.kind !== 'company') return undefined;
  const because = reasonOf(decision, request, memberId, spoke);
  return because && { memberId, because, asked: false };
}

function reasonOf(
  decision: Decision,
  request: Request,
  memberId: string,
  spoke: Spoke | undefined,
): HardTalk['because'] | undefined {
  const { dangerAt } = decision.contact(decision.member(request.requesterId).contactId).dialogue;
  const began = spoke?.from ?? invitationOf(request, memberId)?.answeredAt;
  if (dangerAt && began && dangerAt.getTime() > began.getTime() - dangerBeforeMs) return 'danger';
  if (spoke && spoke.until.getTime() - spoke.from.getTime() >= longMs) return 'long';
  const at = spoke ? spoke.from : timeOf(request, decision);
  return at && isNight(decision.member(memberId), decision.community, at) ? 'night' : undefined;
}

const timeOf = ({ when, openedAt }: Request, { community }: Decision): Date | undefined =>
  namesOnlyADay(when) ? undefined : beginningOf(when, openedAt, community.timezone);
