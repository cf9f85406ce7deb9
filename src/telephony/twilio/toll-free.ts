// Toll-free numbers keep STOP in the network itself: only START and UNSTOP lift it, and a blocked text is reported in its own way.
const tollFree = /^\+18(00|33|44|55|66|77|88)\d{7}$/;

/** `number`: one of ours, E.164. */
export const isTollFree = (number: string): boolean => tollFree.test(number);
