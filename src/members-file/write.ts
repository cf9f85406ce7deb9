// Writes a members file: what `members import` reads again without a change.
import { writeHours, writeQuietHours } from '../domain/hours.ts';
import type { ImportedMember } from '../store/member-row.ts';
import { type Column, columns } from './columns.ts';

export const header = `${columns.join(',')}\r\n`;

export function writeRow(member: ImportedMember): string {
  const { quietHours } = member;
  const cells: Readonly<Record<Column, string>> = {
    phone: member.phone,
    name: harmless(member.name ?? ''),
    language: member.language ?? '',
    channel: member.channel,
    // A ZIP says more than the area around it, and leads back to it.
    area: member.place?.zip ?? member.place?.area ?? '',
    skills: member.skills.join(';'),
    hours: member.hours === undefined ? '' : writeHours(member.hours),
    reach_miles: member.reachMiles === undefined ? '' : String(member.reachMiles),
    steward: member.steward ? 'yes' : '',
    quiet_hours: quietHours === undefined ? '' : quietHours === 'none' ? 'none' : writeQuietHours(quietHours),
    timezone: member.timezone ?? '',
  };
  return `${columns.map((column) => quoted(cells[column])).join(',')}\r\n`;
}

const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** Spreadsheets take what begins so for something to be calculated. `read.ts` takes the mark off again. */
const harmless = (words: string): string => (/^['=+\-@\t\r]/.test(words) ? `'${words}` : words);
