// Hours as they are keyed: 9, 10, 930, 1430.

/** `either`: morning or evening has to be asked. Hours as on a 24-hour clock, where they are certain. */
export interface KeyedHour {
  readonly hour: number;
  readonly minute: number;
  readonly half: 'certain' | 'either';
}

/** Of these hours people mean the morning; of one to five the afternoon. */
const mornings = { from: 8, to: 11 };

/** `undefined` where the keys are no time. */
export function hourOf(keys: string): KeyedHour | undefined {
  const [, hours, minutes = '0'] = /^(\d{1,2})(\d\d)?$/.exec(keys.length === 3 ? `0${keys}` : keys) ?? [];
  const hour = Number(hours);
  const minute = Number(minutes);
  if (hours === undefined || hour > 23 || minute > 59) return undefined;
  const isFull = keys.length === 4 && keys.startsWith('0');
  if (isFull || hour === 0 || hour >= 12 || (hour >= mornings.from && hour <= mornings.to))
    return { hour, minute, half: 'certain' };
  return hour < 6 ? { hour: hour + 12, minute, half: 'certain' } : { hour, minute, half: 'either' };
}

/** As a time of day (`HH:MM`) where nobody is asked whether it is in the evening: who keys 7 gets up with it. */
export function clockKeyed(keys: string): string | undefined {
  const given = hourOf(keys);
  return given && [given.hour, given.minute].map((part) => String(part).padStart(2, '0')).join(':');
}
