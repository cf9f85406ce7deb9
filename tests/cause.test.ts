// A text can be followed through the log to everything it led to, and nobody can be found there.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { askerPhones, crowd, helperPhones, line, steward } from './support/crowd.ts';
import { startTestHotline, type TestHotline } from './support/hotline.ts';

const [asker = ''] = askerPhones(1);
const helpers = helperPhones(2);
const [first = '', second = ''] = helpers;

interface Line {
  readonly msg: string;
  readonly cause?: string;
  readonly event?: string;
  readonly timer?: string;
  readonly outboxId?: string;
}

const logged: string[] = [];
let hotline: TestHotline;

beforeAll(async () => {
  const files = crowd({ helpers: helpers.length, stewarded: true });
  const oneByOne = { ...files, yaml: files.yaml.replace(/wave_size: \d+/, 'wave_size: 1') };
  hotline = await startTestHotline([oneByOne], { onLog: (entry) => logged.push(entry) });
});

afterAll(() => hotline.stop());

async function text(phone: string, body: string): Promise<string> {
  const { sid } = await hotline.emulator.text(phone, { to: line, body });
  await hotline.settle();
  return sid;
}

const lines = (): readonly Line[] => logged.map((entry) => JSON.parse(entry) as Line);

const sentBecauseOf = (sid: string): number =>
  lines().filter(({ msg, cause }) => msg === 'a text was sent' && cause === sid).length;

test('every line of a conversation tells what it goes back to, and no line tells of whom', async () => {
  const need = await text(asker, 'NEED RIDE tomorrow 10am to Dr Mbeki, 60640');
  // The second wave is the work of a timer, and still of the same text.
  hotline.clock.pass(61 * 60_000);
  await hotline.settle();
  const yes = await text(first, 'YES');
  const also = await text(second, 'yes I can');
  const relayed = await text(asker, 'The door is at the back, ring at Wilkins');
  const gone = await text(first, 'DROP');
  hotline.emulator.setFaults({ deliveries: { errorCode: 30005, count: 1 } });
  const refused = await text(asker, 'STATUS');

  const told = lines().filter(({ msg }) => /text|happened|timer|call/.test(msg));
  expect(told.filter(({ cause }) => cause === undefined)).toEqual([]);
  const causes = new Set(told.map(({ cause }) => cause));
  expect([...causes].sort()).toEqual([need, yes, also, relayed, gone, refused].sort());

  // Confirmation, two invitations, and the truth to the asker and the steward.
  expect(sentBecauseOf(need)).toBeGreaterThanOrEqual(4);
  expect(lines().filter(({ timer, cause }) => timer === 'wave' && cause === need).length).toBeGreaterThanOrEqual(2);
  expect(sentBecauseOf(yes)).toBeGreaterThanOrEqual(2);
  expect(sentBecauseOf(relayed)).toBe(1);
  expect(lines().filter(({ event }) => event === 'textReceived')).toHaveLength(6);
  const rows = await hotline.db.outboxText.findMany();
  expect(rows.filter(({ cause }) => cause === null)).toEqual([]);

  const members = hotline.emulator.phones().map(({ number }) => number);
  for (const number of [...members, line, steward, asker, ...helpers]) {
    expect(logged.join('\n')).not.toContain(number.slice(2));
  }
  expect(logged.join('\n')).not.toMatch(/\b(?:Waaa|Heaa|Heab|Mbeki|Wilkins|Northside|clinic|door)\b/);
});
