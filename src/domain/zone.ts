// Time zones that remember how far they are from UTC. Luxon asks the system's tables anew each time, which takes longer than all else that
// is done with a time.
import { IANAZone, type Zone } from 'luxon';

/** Clocks are put forward and back on a full quarter of an hour. */
const quarterMs = 15 * 60_000;

/** About eight months of quarters; whoever looks at more begins anew. */
const mostRemembered = 25_000;

class RememberingZone extends IANAZone {
  readonly #offsets = new Map<number, number>();

  override offset(timestampMs: number): number {
    const quarter = Math.floor(timestampMs / quarterMs);
    const known = this.#offsets.get(quarter);
    if (known !== undefined) return known;
    if (this.#offsets.size >= mostRemembered) this.#offsets.clear();
    const minutes = super.offset(quarter * quarterMs);
    this.#offsets.set(quarter, minutes);
    return minutes;
  }
}

const zones = new Map<string, Zone>();

/** `name`: of the IANA database, such as America/Chicago. With another it is a zone that luxon calls invalid. */
export function zoneNamed(name: string): Zone {
  const known = zones.get(name);
  if (known) return known;
  const zone = new RememberingZone(name);
  // What is no zone is not kept, so that nobody can fill the memory with names.
  if (zone.isValid) zones.set(name, zone);
  return zone;
}
