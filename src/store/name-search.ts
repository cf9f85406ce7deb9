// Finds members by name. Names are sealed, so that no statement can look into them: they are opened into memory, a community at a time,
// when somebody first searches, and again when what is known is some minutes old.
import { setImmediate as breathe } from 'node:timers/promises';
import type { Store } from './store.ts';

interface Names {
  readonly openedAtMs: number;
  /** The newest of them was made then; who came later is looked for anew each time. */
  readonly until: Date;
  readonly names: readonly { readonly id: string; readonly name: string }[];
}

/** Whoever changed their name is found by the old one for so long, at most. */
const knownForMs = 5 * 60_000;
/** About two milliseconds: the texts that come in meanwhile do not have to wait longer than that. */
const openedAtOnce = 400;
const fetchedAtOnce = 5_000;

export class NameSearch {
  readonly #store: Store;
  readonly #known = new Map<string, Promise<Names>>();

  constructor(store: Store) {
    this.#store = store;
  }

  /** Ids of members with a name that begins so, or has a part that does: the best first, `most` at most. */
  async find(communityId: string, written: string, most: number): Promise<readonly string[]> {
    const wanted = plainly(written);
    if (wanted === '') return [];
    const known = await this.#namesOf(communityId);
    const { names: newer } = await this.#open(communityId, known.until);
    const found = [...newer, ...known.names].flatMap(({ id, name }) => {
      const place = placeOf(wanted, name);
      return place === undefined ? [] : [{ id, name, place }];
    });
    const best = found.toSorted((a, b) => a.place - b.place || a.name.localeCompare(b.name));
    return [...new Set(best.map(({ id }) => id))].slice(0, most);
  }

  /** After somebody was renamed here: the next search opens the names anew. */
  forget(communityId: string): void {
    this.#known.delete(communityId);
  }

  async #namesOf(communityId: string): Promise<Names> {
    const known = this.#known.get(communityId);
    const isFresh = known && performance.now() - (await known).openedAtMs < knownForMs;
    if (isFresh) return known;
    const opening = this.#open(communityId, new Date(0));
    this.#known.set(communityId, opening);
    opening.catch(() => this.#known.delete(communityId));
    return opening;
  }

  async #open(communityId: string, since: Date): Promise<Names> {
    const { pool, seal } = this.#store;
    const names: { id: string; name: string }[] = [];
    let [after, afterId] = [since, 'ffffffff-ffff-ffff-ffff-ffffffffffff'];
    for (;;) {
      const { rows } = await pool.query<{ id: string; name_sealed: Buffer | null; created_at: Date }>({
        name: 'names-since',
        text: `SELECT id, name_sealed, created_at FROM member
               WHERE community_id = $1 AND (created_at, id) > ($2::timestamptz, $3::uuid)
               ORDER BY created_at, id LIMIT ${fetchedAtOnce}`,
        values: [communityId, after, afterId],
      });
      for (const [index, row] of rows.entries()) {
        if (row.name_sealed) names.push({ id: row.id, name: plainly(seal.open(row.name_sealed)) });
        if (index % openedAtOnce === openedAtOnce - 1) await breathe();
      }
      const last = rows.at(-1);
      if (last) [after, afterId] = [last.created_at, last.id];
      if (rows.length < fetchedAtOnce) return { names, until: after, openedAtMs: performance.now() };
    }
  }
}

/** 0 where it is the name, 1 where the name begins so, 2 where a part of it does. */
function placeOf(wanted: string, name: string): number | undefined {
  if (name === wanted) return 0;
  if (name.startsWith(wanted)) return 1;
  return name.includes(` ${wanted}`) ? 2 : undefined;
}

const plainly = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[\s\-'’.]+/g, ' ')
    .trim()
    .toLowerCase();
