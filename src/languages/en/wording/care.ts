// How English says how somebody is, and greets them by the hour.
import type { Weight } from '../../../domain/carrying.ts';

/** What an answer said, to whoever was told that there was none. */
export const howSaid = {
  fine: 'they are fine',
  call: 'they would like a call, and we are asking neighbors',
  help: 'they need help, and we are asking them which',
  heard: 'they have just been in touch',
} as const;

/** By the hour, 0 to 23. */
export const part = (hour: number): string => (hour < 12 ? 'morning' : hour < 18 ? 'afternoon' : 'evening');

/** What somebody did this month, to them. */
export function carried({ because, count }: Weight): string {
  switch (because) {
    case 'people':
      return `You've been there for ${count} people this month.`;
    case 'times':
      return `You've helped ${count} times this month.`;
    case 'nights':
      return `You've been there for others on ${count} nights this month.`;
    case 'talks':
      return `You've stayed through ${count} hard talks this month.`;
    case 'asks':
      return `We've asked you ${count} times this month.`;
  }
}
