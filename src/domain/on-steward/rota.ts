// The rota: who is on call, and when. Whoever takes over, and whoever is relieved, hears so.
import { DateTime } from 'luxon';
import type { Decision } from '../decision.ts';
import type { StewardAct } from '../steward-act.ts';
import { localDay, momentOf } from '../when.ts';
import { onCallNow } from './on-call-now.ts';
import { done, type Result, refused, type Stewarding } from './stewarding.ts';

/** A steward is on call from now on, as long as the others would have been, or to the end of the week. */
export function takeOver({ decision, byId }: Stewarding<StewardAct & { do: 'takeOver' }>): Result {
  const { now, snapshot } = decision;
  const { ids, isEverybody } = onCallNow(decision);
  if (!isEverybody && ids.length === 1 && ids[0] === byId) return refused({ say: 'onCallAlready' }, byId);
  const current = snapshot.shifts.filter(({ from, until }) => from <= now && now < until);
  const ends = current.map(({ until }) => until.getTime());
  const until = ends.length > 0 ? new Date(Math.max(...ends)) : endOfWeek(decision);
  for (const shift of current) decision.keep({ do: 'saveShift', shift: { ...shift, until: now } });
  decision.keep({ do: 'saveShift', shift: { id: decision.fresh.shiftId, memberId: byId, from: now, until } });
  const relieved = current.map(({ memberId }) => memberId).filter((id) => id !== byId);
  const { name } = decision.member(byId);
  for (const id of relieved) if (decision.findMember(id)) decision.tell(id, { say: 'relieved', name });
  return done({ say: 'youAreOnCall', until: lastDay(decision, until) }, byId, ...relieved);
}

/** Puts somebody on call for some days, in place of nobody: several may share them. */
export function setShift({ decision, byId, act }: Stewarding<StewardAct & { do: 'setShift' }>): Result {
  const { now, community } = decision;
  const { memberId, firstDay, lastDay: last } = act;
  if (!decision.snapshot.stewards.some((steward) => steward.memberId === memberId))
    return refused({ say: 'unknownToStewards' });
  const from = DateTime.fromISO(firstDay, { zone: community.timezone });
  const until = DateTime.fromISO(last, { zone: community.timezone }).plus({ days: 1 });
  const areDays = [firstDay, last].every((day) => /^\d{4}-\d\d-\d\d$/.test(day)) && from.isValid && until.isValid;
  if (!areDays || until <= from || until.toJSDate() <= now)
    return refused({ say: 'noteLacks', lacks: 'when' }, memberId);
  decision.keep({
    do: 'saveShift',
    shift: { id: decision.fresh.shiftId, memberId, from: from.toJSDate(), until: until.toJSDate() },
  });
  const days = { from: momentOf(firstDay, now, community.timezone), until: momentOf(last, now, community.timezone) };
  if (memberId !== byId) decision.tell(memberId, { say: 'shiftSet', ...days });
  return done({ say: 'shiftNoted', name: decision.member(memberId).name, ...days }, memberId);
}

export function endShift({ decision, byId, act }: Stewarding<StewardAct & { do: 'endShift' }>): Result {
  const { now } = decision;
  const shift = decision.snapshot.shifts.find(({ id }) => id === act.shiftId);
  if (!shift) return refused({ say: 'unknownToStewards' });
  decision.keep({ do: 'saveShift', shift: { ...shift, until: now } });
  const member = decision.findMember(shift.memberId);
  if (member && member.id !== byId) decision.tell(member.id, { say: 'relieved', name: decision.member(byId).name });
  return done({ say: 'shiftEnded', name: member?.name }, shift.memberId);
}

/** Monday, by the community's clock. */
const endOfWeek = ({ now, community }: Decision): Date =>
  DateTime.fromJSDate(now, { zone: community.timezone }).endOf('week').plus({ milliseconds: 1 }).toJSDate();

const lastDay = ({ now, community }: Decision, until: Date) =>
  momentOf(localDay(new Date(until.getTime() - 1), community.timezone), now, community.timezone);
