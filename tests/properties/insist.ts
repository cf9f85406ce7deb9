// How a law that is broken makes itself heard.
export function insist(holds: boolean, law: string): void {
  if (!holds) throw new Error(`It does not hold that ${law}`);
}
