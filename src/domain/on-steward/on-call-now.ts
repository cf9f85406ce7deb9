// Who is on call among the stewards: whoever has a shift now, or all of them where nobody has.
import type { Decision } from '../decision.ts';
import { reply, type Scene } from '../on-text/scene.ts';

export interface OnCall {
  readonly ids: readonly string[];
  /** Nobody has a shift, so that all are. */
  readonly isEverybody: boolean;
}

export function onCallNow({ snapshot, now }: Pick<Decision, 'snapshot' | 'now'>): OnCall {
  const stewards = snapshot.stewards.map(({ memberId }) => memberId);
  const onShift = snapshot.shifts
    .filter(({ from, until }) => from <= now && now < until)
    .map(({ memberId }) => memberId);
  const ids = stewards.filter((id) => onShift.includes(id));
  return ids.length > 0 ? { ids, isEverybody: false } : { ids: stewards, isEverybody: true };
}

/** Those on call first, then the others. */
export function stewardsInTurn(decision: Pick<Decision, 'snapshot' | 'now'>): readonly string[] {
  const { ids } = onCallNow(decision);
  const others = decision.snapshot.stewards.map(({ memberId }) => memberId).filter((id) => !ids.includes(id));
  return [...ids, ...others];
}

/** ON CALL: who it is just now. */
export function tellOnCall(scene: Scene): void {
  const { decision } = scene;
  const { ids, isEverybody } = onCallNow(decision);
  const names = ids.map((id) => decision.member(id).name).sort((a = '', b = '') => (a < b ? -1 : 1));
  reply(scene, { say: 'onCallNow', names, isEverybody });
}
