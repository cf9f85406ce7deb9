// How English says days, times and lengths of time.
import type { Span } from '../../../domain/spoken-forms.ts';
import type { Clock, Moment } from '../../../domain/when.ts';

export const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** "today", "Thu Mar 5" */
export const day = ({ day: said }: Moment): string =>
  typeof said === 'string' ? said : `${weekdays[said.weekday - 1]} ${months[said.month - 1]} ${said.day}`;

/** "tomorrow at 10 am", "Thu Mar 5 at 2:30 pm" */
export const moment = (when: Moment): string => (when.clock ? `${day(when)} at ${clock(when.clock)}` : day(when));

/** "8 am", "noon" */
export function clock({ hour, minute }: Clock): string {
  if (minute === 0 && hour % 12 === 0) return hour === 12 ? 'noon' : 'midnight';
  const minutes = minute === 0 ? '' : `:${String(minute).padStart(2, '0')}`;
  return `${hour % 12 === 0 ? 12 : hour % 12}${minutes} ${hour < 12 ? 'am' : 'pm'}`;
}

/** "Mon-Fri 09:00-17:00" as it is spoken: "Mon-Fri 9 am-5 pm". */
export const openingHours = (written: string): string =>
  written.replace(/(\d\d):(\d\d)/g, (_, hour: string, minute: string) =>
    clock({ hour: Number(hour), minute: Number(minute) }),
  );

/** "1 hour", "20 minutes" */
export const span = ({ count, unit }: Span): string => `${count} ${unit}${count === 1 ? '' : 's'}`;
