// Between which values stewards may choose. A community file may go further, and what stands in it is left alone.
import { parseQuietHours, writeQuietHours } from '../hours.ts';
import { isKind } from '../kinds.ts';
import type { Agreed, AgreedChange, Setting } from './agreed.ts';

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;

export interface Bounds {
  readonly least: number;
  readonly most: number;
}

type NumberSetting = { [S in Setting]: Agreed[S] extends number ? S : never }[Setting];
export type LengthSetting = Extract<NumberSetting, `${string}Ms`>;
export type CountSetting = Exclude<NumberSetting, LengthSetting>;

const between = (least: number, most: number): Bounds => ({ least, most });

export const countBounds: Readonly<Record<CountSetting, Bounds>> = {
  reachMiles: between(0.1, 500),
  asksPerWeek: between(1, 50),
  waveSize: between(1, 20),
};

export const lengthBounds: Readonly<Record<LengthSetting, Bounds>> = {
  answerWithinMs: between(5 * minuteMs, 2 * dayMs),
  waveNowMs: between(minuteMs, 2 * hourMs),
  waveTodayMs: between(minuteMs, 8 * hourMs),
  waveLaterMs: between(minuteMs, dayMs),
  alertStewardsAfterMs: between(5 * minuteMs, 2 * dayMs),
  alertOthersAfterMs: between(5 * minuteMs, dayMs),
  remindBeforeMs: between(15 * minuteMs, 2 * dayMs),
  askAfterMs: between(15 * minuteMs, 2 * dayMs),
  closeAfterMs: between(6 * hourMs, 30 * dayMs),
  confirmWithinMs: between(2 * minuteMs, 4 * hourMs),
  repeatQuestionAfterMs: between(5 * minuteMs, dayMs),
  giveUpQuestionAfterMs: between(10 * minuteMs, 3 * dayMs),
  askAheadMs: between(2 * hourMs, 14 * dayMs),
  checkInAgainAfterMs: between(5 * minuteMs, 4 * hourMs),
  keepRecordingsMs: between(dayMs, 365 * dayMs),
};

export const isLength = (setting: Setting): setting is LengthSetting => setting in lengthBounds;
export const isCount = (setting: Setting): setting is CountSetting => setting in countBounds;

const isBetween = (value: number | undefined, { least, most }: Bounds): boolean =>
  typeof value === 'number' && value >= least && value <= most;

/** In whole numbers, but for miles. */
const isCountRight = (setting: CountSetting, value: number | undefined): boolean =>
  isBetween(value, countBounds[setting]) && (setting === 'reachMiles' || Number.isInteger(value));

/** `HH:MM` */
const clockForm = /^([01]\d|2[0-3]):[0-5]\d$/;

/** One word, as people text it. */
const codeForm = /^[\p{L}\p{N}]{3,20}$/u;

const isRight = (setting: Setting, change: AgreedChange): boolean => {
  if (isLength(setting))
    return isBetween(change[setting], lengthBounds[setting]) && (change[setting] ?? 0) % 1000 === 0;
  if (isCount(setting)) return isCountRight(setting, change[setting]);
  switch (setting) {
    case 'quietHours': {
      const { quietHours } = change;
      return quietHours === 'none' || (quietHours !== undefined && !!parseQuietHours(writeQuietHours(quietHours)));
    }
    case 'digestAt':
      return change.digestAt === '' || clockForm.test(change.digestAt ?? '');
    case 'monthly':
      return change.monthly === 'on' || change.monthly === 'off';
    case 'joining':
      return ['open', 'code', 'vouch'].includes(String(change.joining));
    case 'joinCode':
      return change.joinCode === '' || codeForm.test(change.joinCode ?? '');
    case 'kinds': {
      const { kinds = [] } = change;
      return kinds.length > 0 && kinds.every(isKind) && new Set(kinds).size === kinds.length;
    }
  }
};

/** The settings that can't be what a change makes of them. */
export function faultsIn(change: AgreedChange, agreed: Agreed): readonly Setting[] {
  const after = { ...agreed, ...change };
  const faults = (Object.keys(change) as Setting[]).filter((setting) => !isRight(setting, change));
  const codeless = after.joining === 'code' && after.joinCode === '';
  // A question that is given up before it was put again would be put once only.
  const isGivenUpFirst = after.giveUpQuestionAfterMs <= after.repeatQuestionAfterMs;
  return [
    ...new Set([
      ...faults,
      ...(codeless ? (['joinCode'] as const) : []),
      ...(isGivenUpFirst && touches(change, 'giveUpQuestionAfterMs', 'repeatQuestionAfterMs')
        ? (['giveUpQuestionAfterMs'] as const)
        : []),
    ]),
  ];
}

const touches = (change: AgreedChange, ...settings: readonly Setting[]): boolean =>
  settings.some((setting) => change[setting] !== undefined);
