// What the processes complained of, so that a run which ends well still shows what went on.

const worstFirst = (one: readonly [string, number], other: readonly [string, number]): number => other[1] - one[1];

/** Every kind of error in the logs and how often it came, the most frequent first. */
export function complaintsIn(logs: string): readonly string[] {
  const counts = new Map<string, number>();
  for (const line of logs.split('\n')) {
    const words = complaintIn(line);
    if (words !== undefined) counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  return [...counts].toSorted(worstFirst).map(([words, count]) => `${count} × ${words}`);
}

/** A line that was cut off by a kill says nothing. */
function complaintIn(line: string): string | undefined {
  if (!/^\{"level":[56]0,.*\}$/.test(line)) return undefined;
  const { msg, error } = JSON.parse(line) as { msg: string; error?: { message: string } };
  return error ? `${msg}: ${error.message}` : msg;
}
