// A community for tests of talks: somebody who would like to talk to someone now, and neighbours who like to.
import type { CommunityFiles } from '../support/hotline.ts';
import { line, type Telephones } from './telephones.ts';

export const lena = '+13125550150';
export const steward = '+13125550190';
/** Who offers company: by text as most do, the last one by telephone only. */
export const companions = Array.from({ length: 12 }, (_, index) => `+1${3125550160 + index}`);
export const [ada = '', bo = '', cy = ''] = companions;
/** She speaks Spanish. */
export const dolores = '+13125550180';
export const luz = '+13125550181';

const names = ['Ada', 'Bo', 'Cy', 'Dee', 'Eli', 'Fay', 'Gus', 'Hal', 'Ida', 'Jo', 'Kit', 'Lou'];

export interface Lonely {
  /** How many offer company. */
  readonly companions: number;
  readonly quietHours?: string;
  /** What else there is to know of the first of them: their row, from the skills on. */
  readonly first?: string;
}

export const lonely = ({ companions: count, quietHours = '', first = 'company,,,' }: Lonely): CommunityFiles => ({
  yaml: `
name: Riverside Neighbors
numbers: [{ number: "${line}", per_second: 100 }]
timezone: America/Chicago
languages: [en, es]
areas:
  - { name: Northside, zips: ["60640"], at: [41.969, -87.660] }
  - { name: Riverside, zips: ["60613"], at: [41.955, -87.660] }
kinds: [ride, company]
boundaries: { quiet_hours: "${quietHours}", asks_per_week: 4, reach_miles: 5, answer_within: 1h }
stewards: ["${steward}"]
`,
  csv: `phone,name,language,channel,area,skills,hours,reach_miles,steward
${lena},Lena,en,voice,Northside,,,,
${dolores},Dolores,es,voice,Northside,,,,
${luz},Luz,es,text,Riverside,company,,,
${steward},Rosa,en,text,Northside,,,,yes
${companions
  .slice(0, count)
  .map((phone, index) => `${phone},${names[index]},en,text,Riverside,${index === 0 ? first : 'company,,,'}`)
  .join('\n')}
`,
});

/** Lets seconds pass for everybody who is in a call, and the line do what falls due meanwhile. */
export async function pass({ hotline }: Telephones, seconds: number): Promise<void> {
  for (let passed = 0; passed < seconds; passed++) {
    await hotline.settle();
    await hotline.emulator.passTime(1);
  }
  await hotline.settle();
}

/** Somebody calls and waits for someone to talk to, until the phones of others ring. */
export async function waitForSomeone(phones: Telephones, phone: string): Promise<string> {
  const sid = await phones.call(phone);
  await phones.press(sid, '3', '1');
  await pass(phones, 6);
  return sid;
}
