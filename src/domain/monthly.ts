// Where a community wants it, its members hear at the beginning of each month how many gave and received in the one before.

/** On the first day of a month, when most are up. */
export const toldAtHour = 10;

/** The first hear it then, the last after this. */
export const toldWithinMs = 6 * 60 * 60_000;

/** Where no process was there, or somebody sleeps by day, it is told so much later at most: then it is no news any more. */
export const stillNewsForMs = 7 * 24 * 60 * 60_000;
