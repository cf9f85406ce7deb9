// What becomes of those who were asked when somebody has it, and of a request that is handed back.
import { type Request, withInvitation, withStatus } from '../domain/request.ts';
import type { Answer } from './asking.ts';
import type { Chance } from './chance.ts';

/** A yes that comes second stands by, as one may; everybody else hears that it is covered. */
export function settleOthers(request: Request, answers: readonly Answer[], chance: Chance, until: Date): Request {
  let settled = request;
  for (const { memberId, at, status } of answers) {
    if (at > until) continue;
    if (status === 'declined') settled = withInvitation(settled, memberId, { status, answeredAt: at });
    else if (withStatus(settled, 'standby').length === 0 && chance.happens(0.8))
      settled = withInvitation(settled, memberId, { status: 'standby', answeredAt: at });
  }
  return {
    ...settled,
    invitations: settled.invitations.map((each) => (each.status === 'asked' ? { ...each, status: 'covered' } : each)),
  };
}

/** The standby has it then, or others are asked. */
export function handBack(request: Request, at: Date): Request {
  const [helper] = withStatus(request, 'matched');
  const [standby] = withStatus(request, 'standby');
  if (helper === undefined) return request;
  const dropped = withInvitation(request, helper.memberId, { status: 'dropped' });
  if (standby !== undefined) return withInvitation(dropped, standby.memberId, { status: 'matched', answeredAt: at });
  return { ...dropped, status: 'open', round: request.round + 1, wave: 0 };
}
