// The areas of a community, and how far places are from each other.

/** `at` is latitude and longitude in degrees. */
export interface Area {
  readonly name: string;
  readonly zips: readonly string[];
  /** Other names by which people call it. */
  readonly also: readonly string[];
  readonly at?: readonly [number, number] | undefined;
}

/** Where somebody lives or is needed: an area of the community, a ZIP, or both. */
export interface Place {
  readonly area?: string | undefined;
  readonly zip?: string | undefined;
}

const earthMiles = 3958.8;

/** A name as it is compared: whoever writes "MILL-CREEK" or "Rio" means "Mill Creek" and "Río". */
const plainly = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[\s-]+/g, ' ')
    .trim()
    .toLowerCase();

/** The place that an area's name, one of its other names, or a ZIP (of ZIP+4 the first five digits) stands for. */
export function placeNamed(words: string, areas: readonly Area[]): Place | undefined {
  const wanted = plainly(words);
  const named = areas.find(({ name, also }) => [name, ...also].some((known) => plainly(known) === wanted));
  if (named) return { area: named.name };
  const zip = /^(\d{5})( \d{4})?$/.exec(wanted)?.[1];
  if (zip === undefined) return undefined;
  const around = areas.find(({ zips }) => zips.includes(zip));
  return around === undefined ? { zip } : { area: around.name, zip };
}

/** Miles as the crow flies between the middles of two areas; 0 within one; `undefined` where it can't be known. */
export function milesBetween(a: Place | undefined, b: Place | undefined, areas: readonly Area[]): number | undefined {
  if (!a || !b) return undefined;
  if (a.area !== undefined && a.area === b.area) return 0;
  if (a.zip !== undefined && a.zip === b.zip) return 0;
  const from = areas.find(({ name }) => name === a.area)?.at;
  const to = areas.find(({ name }) => name === b.area)?.at;
  return from && to ? haversineMiles(from, to) : undefined;
}

/** The same from one place to many: however many live in an area, how far it is has to be worked out once. */
export function milesFrom(
  from: Place | undefined,
  areas: readonly Area[],
): (to: Place | undefined) => number | undefined {
  const known = new Map<string, number | undefined>();
  return (to) => {
    if (!to) return undefined;
    const key = `${to.zip ?? ''} ${to.area ?? ''}`;
    if (!known.has(key)) known.set(key, milesBetween(to, from, areas));
    return known.get(key);
  };
}

function haversineMiles([latA, lonA]: readonly [number, number], [latB, lonB]: readonly [number, number]): number {
  const radians = (degrees: number): number => (degrees * Math.PI) / 180;
  const half =
    Math.sin(radians(latB - latA) / 2) ** 2 +
    Math.cos(radians(latA)) * Math.cos(radians(latB)) * Math.sin(radians(lonB - lonA) / 2) ** 2;
  return 2 * earthMiles * Math.asin(Math.sqrt(half));
}
