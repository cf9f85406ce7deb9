// How evenly the asking is spread. Nobody is named or ranked: only tenths of all who offer something are compared.

/** How many members were asked so often, by how often. */
export type Asks = Readonly<Record<number, number>>;

const tenths = 10;

/**
 * The share of all asks (0 to 1) that went to each tenth of those who offer something, those who were asked most first. Where
 * everybody is asked alike each is a tenth. `undefined` where nobody was asked.
 */
export function sharesByTenth(asks: Asks, helpers: number): readonly number[] | undefined {
  const groups = Object.entries(asks)
    .map(([times, members]) => ({ times: Number(times), members }))
    .sort((a, b) => b.times - a.times);
  const total = groups.reduce((sum, { times, members }) => sum + times * members, 0);
  // Some who were asked may offer nothing any more.
  const people = Math.max(
    helpers,
    groups.reduce((sum, { members }) => sum + members, 0),
  );
  if (total === 0) return undefined;
  const askedOfFirst = (count: number): number => {
    let [left, asked] = [count, 0];
    for (const { times, members } of groups) {
      const taken = Math.min(left, members);
      asked += taken * times;
      left -= taken;
    }
    return asked;
  };
  return Array.from({ length: tenths }, (_, tenth) => {
    const [from, to] = [(people * tenth) / tenths, (people * (tenth + 1)) / tenths];
    return (askedOfFirst(to) - askedOfFirst(from)) / total;
  });
}
