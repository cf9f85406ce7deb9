// How English says how somebody is, and greets them by the hour.

/** What an answer said, to whoever was told that there was none. */
export const howSaid = {
  fine: 'they are fine',
  call: 'they would like a call, and we are asking neighbors',
  help: 'they need help, and we are asking them which',
  heard: 'they have just been in touch',
} as const;

/** By the hour, 0 to 23. */
export const part = (hour: number): string => (hour < 12 ? 'morning' : hour < 18 ? 'afternoon' : 'evening');
