// Who imports whom: what is reached, and where it runs in circles.

/** Importer → imported. */
export type Graph = ReadonlyMap<string, ReadonlySet<string>>;

export function reachableFrom(entries: readonly string[], graph: Graph): ReadonlySet<string> {
  const reached = new Set(entries);
  for (const each of reached) for (const imported of graph.get(each) ?? []) reached.add(imported);
  return reached;
}

/** The shortest circle through each node that is in one; every circle once. */
export function circlesIn(graph: Graph): readonly (readonly string[])[] {
  const circles = new Map<string, readonly string[]>();
  for (const start of graph.keys()) {
    const circle = shortestCircle(start, graph);
    if (circle) circles.set([...new Set(circle)].sort().join(), circle);
  }
  return [...circles.values()];
}

function shortestCircle(start: string, graph: Graph): readonly string[] | undefined {
  const seen = new Set<string>();
  let paths: readonly (readonly string[])[] = [[start]];
  while (paths.length > 0) {
    const longer = paths.flatMap((path) => [...(graph.get(path.at(-1) ?? '') ?? [])].map((next) => [...path, next]));
    const circle = longer.find((path) => path.at(-1) === start);
    if (circle) return circle;
    paths = longer.filter((path) => {
      const last = path.at(-1) ?? '';
      return !seen.has(last) && seen.add(last);
    });
  }
  return undefined;
}
