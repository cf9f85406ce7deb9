// Who is on call among the stewards: whoever has a shift now, or all of them where nobody has.
import type { Shift } from './shift.ts';
import type { Snapshot } from './snapshot.ts';

export interface OnCall {
  readonly ids: readonly string[];
  /** Nobody has a shift, so that all are. */
  readonly isEverybody: boolean;
}

interface World {
  readonly snapshot: Pick<Snapshot, 'stewards' | 'shifts' | 'contacts'>;
  readonly now: Date;
}

export const onCallNow = ({ snapshot, now }: World): OnCall =>
  onCallAmong(
    snapshot.stewards.map(({ memberId }) => memberId),
    snapshot.shifts,
    now,
  );

/** `stewards`: members' ids. */
export function onCallAmong(stewards: readonly string[], shifts: readonly Shift[], now: Date): OnCall {
  const onShift = shifts.filter(({ from, until }) => from <= now && now < until).map(({ memberId }) => memberId);
  const ids = stewards.filter((id) => onShift.includes(id));
  return ids.length > 0 ? { ids, isEverybody: false } : { ids: stewards, isEverybody: true };
}

/** Those on call first, then the others. */
export function stewardsInTurn(world: World): readonly string[] {
  const { ids } = onCallNow(world);
  const others = world.snapshot.stewards.map(({ memberId }) => memberId).filter((id) => !ids.includes(id));
  return [...ids, ...others];
}

/** Which of the stewards hear of something. */
export interface Alerted {
  /** Somebody may be in danger: everyone hears of it, on call or not. */
  readonly all?: boolean;
  /** A phone that is not told of itself. */
  readonly except?: string | undefined;
  /** Whose need it is: where they are a steward, another one looks after it, if there is one. */
  readonly askerId?: string | undefined;
}

/** Those who had no shift at that time; whoever has come on call since is one of them. */
export const stewardsBesides = ({ snapshot }: World, at: Date): readonly string[] => {
  const onShift = snapshot.shifts.filter(({ from, until }) => from <= at && at < until).map(({ memberId }) => memberId);
  return snapshot.stewards.map(({ memberId }) => memberId).filter((id) => !onShift.includes(id));
};

/** Whoever is on call; the others only where nothing reaches those, or where somebody is in danger. */
export function stewardsToTell(world: World, { all = false, except, askerId }: Alerted): readonly string[] {
  const { stewards, contacts } = world.snapshot;
  const stopped = new Set(contacts.filter(({ optedOut }) => optedOut).map(({ id }) => id));
  const { ids } = onCallNow(world);
  const told = stewards.filter(({ contactId }) => contactId !== except);
  const reached = told.filter(({ memberId, contactId }) => memberId !== askerId && !stopped.has(contactId));
  const onCall = reached.filter(({ memberId }) => ids.includes(memberId));
  const [first = []] = all ? [told] : [onCall, reached, told].filter((tier) => tier.length > 0);
  return first.map(({ memberId }) => memberId);
}
