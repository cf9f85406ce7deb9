// What a caller hears, pressing one key after another.
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startTestHotline, type TestHotline } from '../support/hotline.ts';

const file = (name: string) => readFileSync(new URL(`../conversations/${name}`, import.meta.url), 'utf8');

const line = '+13125550100';

let hotline: TestHotline;

beforeAll(async () => {
  hotline = await startTestHotline([
    {
      yaml: file('community.yaml'),
      csv: `${file('members.csv')}\n+13125550120,Edna,en,voice,Northside,,,,\n+13125550121,Max,en,voice,Northside,ride,,,`,
    },
  ]);
});

afterAll(() => hotline.stop());

const heard = (sid: string) =>
  hotline.emulator
    .callStory(sid)
    .transcript.flatMap((entry) => (entry.kind === 'heard' ? entry.text : `(${entry.kind})`));

const edna = '+13125550120';
const max = '+13125550121';
const ben = '+13125550102';

async function ringing(phone: string) {
  await hotline.settle();
  hotline.clock.pass(30_000);
  await hotline.settle();
  const [call] = hotline.emulator.calls({ phone, live: true });
  if (!call) throw new Error(`${phone} does not ring`);
  await hotline.emulator.passTime(3);
  console.log(JSON.stringify(hotline.emulator.calls({ phone })));
  await hotline.emulator.pickUp(call.sid);
  await hotline.emulator.waitForTurn(call.sid);
  return call.sid;
}

test('a landline', async () => {
  const { sid } = await hotline.emulator.call(edna, { to: line });
  await hotline.emulator.waitForTurn(sid);
  for (const key of ['1', '1', '3', '10#', '1']) {
    await hotline.emulator.press(sid, key);
    await hotline.emulator.waitForTurn(sid);
  }
  await hotline.emulator.hangUp(sid);
  console.log(heard(sid).join('\n'));
  const maxCall = await ringing(max);
  await hotline.emulator.press(maxCall, '1');
  await hotline.emulator.waitForTurn(maxCall);
  console.log('MAX', heard(maxCall).join('\n'));
  await hotline.emulator.text(ben, { to: line, body: 'YES', pictures: [] });
  await hotline.settle();
  await hotline.emulator.press(maxCall, '1');
  await hotline.emulator.waitForTurn(maxCall);
  await hotline.emulator.hangUp(maxCall);
  console.log('MAX', heard(maxCall).join('\n'));
  const news = await ringing(edna);
  await hotline.emulator.press(news, '1');
  await hotline.emulator.waitForTurn(news);
  await hotline.emulator.hangUp(news);
  console.log('EDNA', heard(news).join('\n'));
  await hotline.settle();
  hotline.clock.pass(600_000);
  await hotline.settle();
  console.log(
    JSON.stringify(
      hotline.emulator.texts().map(({ phone, body, at }) => [at, phone, body]),
      null,
      1,
    ),
  );
  console.log(JSON.stringify(hotline.emulator.calls({}), null, 1));
  expect(hotline.emulator.alerts()).toEqual([]);
}, 60000);
