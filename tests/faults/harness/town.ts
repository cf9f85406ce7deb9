// The community of the harness: 200 phones on two lines, some of them landlines. It is midday there; some of its people live where it is night.
import type { CommunityFiles } from '../../support/hotline.ts';

export interface Town extends CommunityFiles {
  readonly lines: readonly string[];
  readonly askers: readonly string[];
  readonly helpers: readonly string[];
  /** Helpers whose night it is: nobody texts or calls them. */
  readonly sleepers: readonly string[];
  /** Who have a telephone only: askers, helpers, and some of those who sleep. */
  readonly landlines: Landlines;
}

export interface Landlines {
  readonly askers: readonly string[];
  readonly helpers: readonly string[];
  readonly sleepers: readonly string[];
}

export const allOf = ({ askers, helpers, sleepers }: Landlines): readonly string[] => [
  ...askers,
  ...helpers,
  ...sleepers,
];

const lines = ['+13125550100', '+13125550101'];
const steward = '+13125550190';
const letters = 'abcdefghijklmnopqrstuvwxyz';

const phones = (first: number, count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => `+1${first + index}`);

const nameOf = (initial: string, index: number): string =>
  `${initial}${letters[Math.floor(index / 26)] ?? ''}${letters[index % 26] ?? ''}`;

/** A zone in which it is about this hour. */
function zoneWhere(hour: number, now: Date): string {
  const offset = ((hour - now.getUTCHours() + 36) % 24) - 12;
  // POSIX counts westwards.
  return offset === 0 ? 'Etc/GMT' : `Etc/GMT${offset > 0 ? '-' : '+'}${Math.abs(offset)}`;
}

/** Each kind has some people who offer it, and not the whole town, or every request would be a mass mailing. */
const skillsOf = (index: number): string =>
  ['ride;meal', 'groceries;chores', 'tech;company', 'chores', 'meal', 'tech'][index % 6] ?? '';

export function townAt(now: Date): Town {
  const askers = phones(3125551000, 52);
  const helpers = phones(3125552000, 113);
  const sleepers = phones(3125553000, 16);
  const landlines = { askers: phones(3125554000, 8), helpers: phones(3125555000, 6), sleepers: phones(3125556000, 4) };
  const yaml = `
name: Faultline Neighbors
numbers: [${lines.map((number) => `{ number: "${number}", per_second: 50 }`).join(', ')}]
timezone: ${zoneWhere(13, now)}
languages: [en, es]
areas:
  - { name: Northside, zips: ["60640"], at: [41.969, -87.660] }
kinds: [ride, groceries, company, meal, chores, tech]
boundaries: { quiet_hours: "21:00-08:00", asks_per_week: 40, reach_miles: 5, answer_within: 1h }
dispatch: { wave_size: 3, wave_every: { now: 4s, today: 6s, later: 8s }, alert_stewards_after: 60s }
stewards: ["${steward}"]
`;
  const member = (phone: string, name: string, skills: string, rest = ',', channel = 'text') =>
    `${phone},${name},en,${channel},Northside,${skills},${rest}`;
  const asleep = `22:00-07:00,${zoneWhere(2, now)}`;
  const rows = [
    'phone,name,language,channel,area,skills,quiet_hours,timezone',
    ...askers.map((phone, index) => member(phone, nameOf('A', index), '')),
    ...helpers.map((phone, index) => member(phone, nameOf('H', index), skillsOf(index))),
    ...sleepers.map((phone, index) => member(phone, nameOf('S', index), skillsOf(index), asleep)),
    ...landlines.askers.map((phone, index) => member(phone, nameOf('E', index), '', ',', 'voice')),
    // They are asked by telephone what others are asked by text.
    ...landlines.helpers.map((phone, index) => member(phone, nameOf('M', index), 'ride;meal', ',', 'voice')),
    ...landlines.sleepers.map((phone, index) => member(phone, nameOf('N', index), 'ride', asleep, 'voice')),
  ];
  return {
    ...{ yaml, csv: `${rows.join('\n')}\n`, lines, askers, helpers, landlines },
    sleepers: [...sleepers, ...landlines.sleepers],
  };
}
