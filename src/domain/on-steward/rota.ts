// The rota: who is on call, and when. Whoever takes over, and whoever is relieved, hears so.
import { DateTime } from 'luxon';
import type { Decision } from '../decision.ts';
import { onCallNow } from '../on-call-now.ts';
import { type Shift, uncovered } from '../shift.ts';
import type { StewardAct } from '../steward-act.ts';
import { localDay, momentOf } from '../when.ts';
import { zoneNamed } from '../zone.ts';
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
  return done({ say: 'youAreOnCall', until: dayOf(decision, lastInstant({ until })) }, byId, ...relieved);
}

/** Puts somebody on call for some days, in place of nobody: several may share them. */
export function setShift({ decision, byId, act }: Stewarding<StewardAct & { do: 'setShift' }>): Result {
  const { now, community } = decision;
  const { memberId, firstDay, lastDay } = act;
  if (!isSteward(decision, memberId)) return refused({ say: 'unknownToStewards' });
  const from = DateTime.fromISO(firstDay, { zone: zoneNamed(community.timezone) });
  const until = DateTime.fromISO(lastDay, { zone: zoneNamed(community.timezone) }).plus({ days: 1 });
  const areDays = [firstDay, lastDay].every((day) => /^\d{4}-\d\d-\d\d$/.test(day)) && from.isValid && until.isValid;
  if (!areDays || until <= from || until.toJSDate() <= now || until > from.plus({ days: mostDays }))
    return refused({ say: 'noteLacks', lacks: 'when' }, memberId);
  const shift = { id: decision.fresh.shiftId, memberId, from: from.toJSDate(), until: until.toJSDate() };
  const own = decision.snapshot.shifts.filter((other) => other.memberId === memberId);
  const { name } = decision.member(memberId);
  if (uncovered(restOf(shift, now), own).length === 0) return refused({ say: 'alreadyTheirs', name }, memberId);
  decision.keep({ do: 'saveShift', shift });
  const days = daysOf(decision, shift);
  if (memberId !== byId) decision.tell(memberId, { say: 'shiftSet', ...days });
  return done({ say: 'shiftNoted', name, ...days, isOwn: memberId === byId }, memberId);
}

/** Takes somebody off; the steward hears where that leaves nobody. */
export function endShift({ decision, byId, act }: Stewarding<StewardAct & { do: 'endShift' }>): Result {
  const { now } = decision;
  const { shifts } = decision.snapshot;
  const shift = shifts.find(({ id }) => id === act.shiftId);
  if (!shift) return refused({ say: 'shiftOver' });
  decision.keep({ do: 'saveShift', shift: ended(shift, now) });
  const member = decision.findMember(shift.memberId);
  const others = shifts.filter((other) => other !== shift && isSteward(decision, other.memberId));
  const leavesNobody = uncovered(restOf(shift, now), others).length > 0;
  if (member && member.id !== byId) decision.tell(member.id, { say: 'takenOff', ...daysOf(decision, shift) });
  return done({ say: 'shiftEnded', name: member?.name, leavesNobody }, shift.memberId);
}

/** The rest of a shift becomes somebody else's: both of them hear so. */
export function handOver({ decision, byId, act }: Stewarding<StewardAct & { do: 'handOver' }>): Result {
  const { now } = decision;
  const shift = decision.snapshot.shifts.find(({ id }) => id === act.shiftId);
  if (!shift) return refused({ say: 'shiftOver' });
  if (!isSteward(decision, act.memberId)) return refused({ say: 'unknownToStewards' });
  const { id, name } = decision.member(act.memberId);
  if (id === shift.memberId) return refused({ say: 'alreadyTheirs', name }, id);
  const handed = { ...restOf(shift, now), id: decision.fresh.shiftId, memberId: id };
  decision.keep({ do: 'saveShift', shift: ended(shift, now) });
  decision.keep({ do: 'saveShift', shift: handed });
  const days = daysOf(decision, handed);
  if (id !== byId) decision.tell(id, { say: 'shiftSet', ...days });
  const before = decision.findMember(shift.memberId);
  if (before && before.id !== byId) decision.tell(before.id, { say: 'shiftTaken', name, ...days });
  return done({ say: 'handedOver', name, ...days, isOwn: id === byId }, id, shift.memberId);
}

/** Nobody plans further at once; who wants to be on call for good says so each year. */
const mostDays = 366;

const isSteward = ({ snapshot }: Decision, memberId: string): boolean =>
  snapshot.stewards.some((steward) => steward.memberId === memberId);

/** What is still to come of a shift. */
const restOf = (shift: Shift, now: Date): Shift => (shift.from < now ? { ...shift, from: now } : shift);

/** A shift that has not begun never was. */
const ended = (shift: Shift, now: Date): Shift => ({ ...shift, from: shift.from < now ? shift.from : now, until: now });

/** Monday, by the community's clock. */
const endOfWeek = ({ now, community }: Decision): Date =>
  DateTime.fromJSDate(now, { zone: zoneNamed(community.timezone) })
    .endOf('week')
    .plus({ milliseconds: 1 })
    .toJSDate();

const lastInstant = ({ until }: Pick<Shift, 'until'>): Date => new Date(until.getTime() - 1);

const dayOf = ({ now, community }: Decision, instant: Date) =>
  momentOf(localDay(instant, community.timezone), now, community.timezone);

/** The first and the last day of a shift. */
const daysOf = (decision: Decision, shift: Shift) => ({
  from: dayOf(decision, shift.from),
  until: dayOf(decision, lastInstant(shift)),
});
