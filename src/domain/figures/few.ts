// From how many on a number is told.

/** Fewer than these are "a few": a number of one says who. */
export const fewerThan = 3;
