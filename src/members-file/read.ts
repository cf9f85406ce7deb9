// Reads a members file: CSV → the people in it, and what is wrong with the rows that hold none.
import { IANAZone } from 'luxon';
import { placeNamed } from '../domain/area.ts';
import type { Community } from '../domain/community.ts';
import { parseHours, parseQuietHours, type QuietHours } from '../domain/hours.ts';
import { isKind, kinds } from '../domain/kinds.ts';
import { countryOf, parsePhone } from '../domain/phone.ts';
import type { ImportedMember } from '../store/member-row.ts';
import { type Column, columns } from './columns.ts';
import { readTable, type TableRow } from './csv-table.ts';
import type { Fault } from './fault.ts';

export interface MembersFile {
  readonly members: readonly ImportedMember[];
  /** Of rows that are not among `members`. */
  readonly faults: readonly Fault[];
}

const longestName = 40;

/** Reads a row's cells one by one and notes what is wrong with each. */
class RowReader {
  readonly faults: Fault[] = [];
  readonly #row: TableRow<Column>;

  constructor(row: TableRow<Column>) {
    this.#row = row;
    if (row.fault !== undefined) this.faults.push({ line: row.line, path: '', reason: row.fault });
  }

  /** The cell as `read` understands it; an empty cell is `undefined`. */
  optional<T>(column: Column, read: (written: string) => T | undefined, reason: string): T | undefined {
    const written = this.#row.cells[column];
    if (written === '') return undefined;
    const value = read(written);
    if (value === undefined) this.fault(column, reason);
    return value;
  }

  fault(path: Column, reason: string): void {
    this.faults.push({ line: this.#row.line, path, reason });
  }
}

const oneOf =
  <T extends string>(...values: readonly T[]) =>
  (written: string): T | undefined =>
    values.find((value) => value === written.toLowerCase());

const readName = (written: string): string | undefined =>
  written.length <= longestName && !/[\n\r\d]/.test(written) ? written : undefined;

const readSkills = (written: string) => {
  const ids = written.split(';').map((part) => part.trim().toLowerCase());
  const known = ids.filter((id) => id !== '');
  return known.every(isKind) ? [...new Set(known)] : undefined;
};

const readMiles = (written: string): number | undefined => {
  const miles = /^\d+(\.\d+)?$/.test(written) ? Number(written) : Number.NaN;
  return miles <= 10_000 ? miles : undefined;
};

const readQuietHours = (written: string): QuietHours | 'none' | undefined =>
  written.toLowerCase() === 'none' ? 'none' : parseQuietHours(written.replaceAll(/\b\d:/g, '0$&'));

const readTimezone = (written: string): string | undefined => (IANAZone.isValidZone(written) ? written : undefined);

const readRow = (
  row: TableRow<Column>,
  community: Community,
): { member?: ImportedMember; faults: readonly Fault[] } => {
  const cell = new RowReader(row);
  const areaNames = community.areas.map(({ name }) => name);
  const phone = cell.optional('phone', (written) => parsePhone(written, countryOf(community)), 'is not a phone number');
  if (row.cells.phone === '') cell.fault('phone', 'is missing');
  const member = {
    name: cell.optional(
      'name',
      (written) => readName(written.replace(/^'(?=['=+\-@])/, '')),
      `must be a first name of at most ${longestName} letters, without digits`,
    ),
    language: cell.optional('language', oneOf(...community.languages), `must be ${community.languages.join(' or ')}`),
    channel: cell.optional('channel', oneOf('text', 'voice'), 'must be text or voice') ?? 'text',
    place: cell.optional(
      'area',
      (written) => placeNamed(written, community.areas),
      `must be a ZIP of five digits${areaNames.length === 0 ? '' : ` or one of ${areaNames.join(', ')}`}`,
    ),
    skills:
      cell.optional(
        'skills',
        readSkills,
        `must be some of ${kinds.map(({ id }) => id).join(';')}, with ; between them`,
      ) ?? [],
    hours: cell.optional(
      'hours',
      parseHours,
      'must be such as "Mon-Fri 09:00-17:00" or "Sat,Sun", or several of these with ; between them',
    ),
    reachMiles: cell.optional('reach_miles', readMiles, 'must be a number of miles, such as 5'),
    quietHours: cell.optional('quiet_hours', readQuietHours, 'must be such as 22:00-07:00, or none'),
    timezone: cell.optional('timezone', readTimezone, 'must be the name of a time zone, such as America/Chicago'),
    steward: cell.optional('steward', oneOf('yes', 'no'), 'must be yes or empty') === 'yes',
  };
  if (phone === undefined || cell.faults.length > 0) return { faults: cell.faults };
  return { member: { phone, ...member }, faults: [] };
};

/** Several rows with one number are a household: each must have a name of its own. */
const householdFault = (member: ImportedMember, household: readonly ImportedMember[]): string | undefined => {
  if (household.length === 0) return undefined;
  if (member.name === undefined || household.some(({ name }) => name === undefined))
    return 'another row has the same phone: people who share a phone must each have a name';
  const isTwin = household.some(({ name }) => name?.toLowerCase() === member.name?.toLowerCase());
  return isTwin ? 'another row has the same phone and the same name' : undefined;
};

/** Throws TableError where the file as a whole can't be read. */
export const readMembersFile = (written: string, community: Community): MembersFile => {
  const households = new Map<string, ImportedMember[]>();
  const faults: Fault[] = [];
  for (const row of readTable(written, columns, 'phone')) {
    const read = readRow(row, community);
    faults.push(...read.faults);
    if (read.member === undefined) continue;
    const household = households.get(read.member.phone) ?? [];
    const reason = householdFault(read.member, household);
    if (reason === undefined) households.set(read.member.phone, [...household, read.member]);
    else faults.push({ line: row.line, path: 'name', reason });
  }
  return { members: [...households.values()].flat(), faults };
};
