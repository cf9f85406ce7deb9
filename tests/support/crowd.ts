// A community for tests about many people at once: one who asks, a steward, and any number of helpers who offer rides.
import type { CommunityFiles } from './hotline.ts';

export const line = '+13125550100';
export const steward = '+13125550190';

const numbered = (first: number, index: number): string => `+1${first + index}`;

/** The phones of the helpers, the first `count` of them. */
export const helperPhones = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => numbered(3125550300, index));

/** The phones of those who ask. */
export const askerPhones = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => numbered(3125550200, index));

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const nameOf = (prefix: string, index: number): string =>
  `${prefix}${(letters[Math.floor(index / 26)] ?? '').toLowerCase()}${(letters[index % 26] ?? '').toLowerCase()}`;

export interface Crowd {
  readonly askers?: number;
  readonly helpers: number;
  readonly stewarded?: boolean;
}

export function crowd({ askers = 1, helpers, stewarded = false }: Crowd): CommunityFiles {
  const yaml = `
name: Riverside Neighbors
numbers: [{ number: "${line}", per_second: 100 }]
timezone: America/Chicago
languages: [en, es]
areas:
  - { name: Northside, zips: ["60640"], at: [41.969, -87.660] }
kinds: [ride, groceries, company]
boundaries: { quiet_hours: "", asks_per_week: 1000, reach_miles: 5, answer_within: 1h }
dispatch: { wave_size: ${Math.max(helpers, 1)}, wave_every: { now: 5m, today: 20m, later: 60m }, alert_stewards_after: 60m }
stewards: [${stewarded ? `"${steward}"` : ''}]
`;
  const rows = [
    'phone,name,language,channel,area,skills,hours,reach_miles,steward',
    ...askerPhones(askers).map((phone, index) => `${phone},${nameOf('Wa', index)},en,text,Northside,,,,`),
    ...helperPhones(helpers).map((phone, index) => `${phone},${nameOf('He', index)},en,text,Northside,ride,,,`),
  ];
  return { yaml, csv: `${rows.join('\n')}\n` };
}
