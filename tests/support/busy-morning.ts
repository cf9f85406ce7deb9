// A morning at the demo community's line, as it really comes to pass, so that the desk has something to show.
import type { TestHotline } from './hotline.ts';

const line = '+13125550100';
const minuteMs = 60_000;

export const people = {
  walter: '+13125550123',
  ben: '+13125550102',
  chioma: '+13125550103',
  ana: '+13125550101',
  keisha: '+13125550111',
} as const;

/** Walter has Ben for a ride, Ana waits for groceries today, Chioma for a meal now, and Keisha has found what she asked for. */
export async function busyMorning({ emulator, clock, settle }: TestHotline): Promise<void> {
  const text = async (from: string, body: string): Promise<void> => {
    await emulator.text(from, { to: line, body });
    await settle();
  };
  const pass = async (minutes: number): Promise<void> => {
    clock.pass(minutes * minuteMs);
    await settle();
  };
  await text(people.keisha, 'NEED GROCERIES today, Eastgate');
  await text(people.keisha, '11 WITHDRAW');
  await text(people.walter, 'NEED RIDE tomorrow 10am to the clinic, 60640');
  await text(people.ben, 'YES 12');
  await text(people.ben, 'I will be there with the blue car');
  await pass(45);
  await text(people.ana, 'NECESITO compras hoy 6pm, 60640');
  await pass(7);
  await text(people.chioma, 'NEED MEAL now, Riverside');
  await pass(3);
}
