// The pages of the desk that are looked at, and what is done on them: as a steward's browser does it.
import { actionField } from '../../src/dashboard/frame/form.tsx';
import type { Visitor } from '../../tests/support/visitor.ts';
import type { DeskWorld } from '../world/desk.ts';
import { publicUrl } from '../world/settings.ts';

export interface Looker {
  readonly world: DeskWorld;
  readonly visitor: Visitor;
}

/** Says what to ask for, which is what is measured. */
export type Look = (looker: Looker) => Promise<Asking>;
export type Asking = () => Promise<{ readonly status: number }>;

const get =
  (pathIn: (world: DeskWorld) => string): Look =>
  async ({ world, visitor }) =>
  () =>
    visitor.get(world.home + pathIn(world));

/** Fills in the form of a page, which is looked at before. */
const post =
  (page: string, action: string, fields: Readonly<Record<string, string>> = {}): Look =>
  async ({ world, visitor }) => {
    await visitor.get(world.home + page);
    const form = visitor.filledForm(`${world.home}${page}/${action}`);
    // Each time it is done anew.
    form.delete(actionField);
    for (const [name, value] of Object.entries(fields)) form.set(name, value);
    return () => visitor.post(`${world.home}${page}/${action}`, form, { origin: publicUrl });
  };

export const looks: Readonly<Record<string, Look>> = {
  board: get(() => ''),
  request: get(({ code }) => `/requests/${code}`),
  note: get(() => '/note'),
  'people, newest': get(() => '/people'),
  'people who rest': get(() => '/people?show=resting'),
  'people asked a lot': get(() => '/people?show=asked'),
  'people, a search': get(() => '/people?find=ben'),
  person: get(({ memberId }) => `/people/${memberId}`),
  'resource map': get(() => '/resources'),
  'who would be asked': get(() => `/resources?if-kind=ride&if-area=Northside&if-day=${inAWeek()}&if-at=09:00`),
  pulse: get(() => '/pulse'),
  boundaries: get(() => '/boundaries'),
  'boundaries tried': post('/boundaries', 'try', { reachMiles: '1', waveSize: '2' }),
  announcements: get(() => '/announcements'),
  'announcement to all': post('/announcements', 'look', { 'words-en': 'Potluck on Sunday at 5.' }),
  'announcement to an area': post('/announcements', 'look', { 'words-en': 'Potluck.', area: 'Northside' }),
  'announcement to a kind': post('/announcements', 'look', { 'words-en': 'Potluck.', kind: 'ride' }),
  rota: get(() => '/rota'),
  'sheet, before': get(() => '/sheet'),
  sheet: post('/sheet', 'open'),
};

const inAWeek = (): string => new Date(Date.now() + 7 * 24 * 3_600_000).toISOString().slice(0, 10);
