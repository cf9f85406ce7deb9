// DROP and WITHDRAW: people mix them up, so each does what only can be meant.
import { repeats } from '../next-of-series.ts';
import { isLive, type Request } from '../request.ts';
import { weekdayOf } from '../when.ts';
import { letGo } from './drop.ts';
import { withdraw } from './not-needed.ts';
import { invitedTo, ownRequests, type Scene } from './scene.ts';
import { whichOf } from './which.ts';

export function onDrop(scene: Scene): void {
  const held = invitedTo(scene, 'matched', 'standby');
  if (held.length === 0 && ownRequests(scene).length > 0) return onWithdraw(scene);
  const request = whichOf(scene, 'drop', held, { say: 'nothingToDrop' });
  if (request) letGo(scene, request);
}

export function onWithdraw(scene: Scene): void {
  const own = [...ownRequests(scene), ...closedInSeries(scene)];
  if (own.length === 0 && invitedTo(scene, 'matched', 'standby').length > 0) return onDrop(scene);
  const request = whichOf(scene, 'withdraw', ofWhatRepeats(scene, own), { say: 'nothingOpen' });
  if (request) withdraw(scene, request);
}

/** What is over, while its next has not taken its place: all that is to come can still be called off. */
const closedInSeries = ({ decision, memberId, text }: Scene): readonly Request[] =>
  text.reading.occurrence === 'every'
    ? decision.allRequests().filter((one) => one.requesterId === memberId && repeats(one) && !isLive(one))
    : [];

/** "Skip this week" and "no more rides on Tuesdays" are about what repeats, of that kind and on that day where several do. */
function ofWhatRepeats({ text }: Scene, own: readonly Request[]): readonly Request[] {
  const { occurrence, kind, every, when } = text.reading;
  const repeating = occurrence === undefined ? [] : own.filter(repeats);
  if (repeating.length === 0) return own;
  const days = every?.weekdays ?? (when === undefined || when === 'now' ? [] : [weekdayOf(when)]);
  const ofKind = orAll(repeating, (request) => request.kind === kind);
  return orAll(ofKind, ({ series }) => series.rhythm.weekdays.some((weekday) => days.includes(weekday)));
}

const orAll = <T>(all: readonly T[], fits: (one: T) => boolean): readonly T[] => {
  const fitting = all.filter(fits);
  return fitting.length > 0 ? fitting : all;
};
