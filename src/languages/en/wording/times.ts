// How English says days, times and lengths of time.
import type { Span } from '../../../domain/phrases.ts';
import type { Moment } from '../../../domain/when.ts';

const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** "today", "Thu Mar 5" */
export const day = ({ day: said }: Moment): string =>
  typeof said === 'string' ? said : `${weekdays[said.weekday - 1]} ${months[said.month - 1]} ${said.day}`;

/** "tomorrow 10 am", "Thu Mar 5 at 2:30 pm" */
export const moment = (when: Moment): string => (when.clock ? `${day(when)} ${clock(when.clock)}` : day(when));

function clock({ hour, minute }: { hour: number; minute: number }): string {
  if (minute === 0 && hour === 12) return 'noon';
  const minutes = minute === 0 ? '' : `:${String(minute).padStart(2, '0')}`;
  return `${hour % 12 === 0 ? 12 : hour % 12}${minutes} ${hour < 12 ? 'am' : 'pm'}`;
}

/** "1 hour", "20 minutes" */
export const span = ({ count, unit }: Span): string => `${count} ${unit}${count === 1 ? '' : 's'}`;
