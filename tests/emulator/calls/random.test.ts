// Whatever the instructions are and whatever people do: no call gets stuck, nothing breaks, and everything ends at a hang-up.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { checkTwiml } from '../../../src/emulator/twiml/check.ts';
import { line, rosa, sam } from '../support.ts';
import { type CallSetting, startCalls } from './support.ts';

const ben = '+13125550144';
const phones = [rosa, sam, ben];
const logged: string[] = [];

let setting: CallSetting;
beforeAll(async () => {
  setting = await startCalls({ log: (message) => logged.push(message) });
});
afterAll(() => setting.close());

const prompt = fc.constantFrom('<Say>one two three</Say>', '<Pause/>', '<Play digits="1w2"/>', '<Say loop="2">x</Say>');
const path = fc.constantFrom('/a', '/b', '/c', '/missing');
const verb = fc.oneof(
  prompt,
  fc
    .tuple(fc.constantFrom('dtmf', 'speech', 'dtmf speech'), path, prompt, fc.constantFrom('', ' numDigits="1"'))
    .map(([input, action, inside, more]) => `<Gather input="${input}" action="${action}"${more}>${inside}</Gather>`),
  path.map((action) => `<Record action="${action}" timeout="2" maxLength="9"/>`),
  path.map((url) => `<Redirect>${url}</Redirect>`),
  fc
    .tuple(path, fc.constantFrom('', ' hangupOnStar="true"', ' answerOnBridge="true"'))
    .map(
      ([url, more]) => `<Dial timeout="9"${more}><Number url="${url}">${sam}</Number><Number>${ben}</Number></Dial>`,
    ),
  fc
    .constantFrom('', ' waitUrl="/b"', ' startConferenceOnEnter="false"', ' endConferenceOnExit="true"')
    .map((more) => `<Dial hangupOnStar="true"><Conference${more}>room</Conference></Dial>`),
  fc.constantFrom('<Hangup/>', '<Reject/>', '<Reject reason="busy"/>'),
);
const pages = fc.array(fc.array(verb, { maxLength: 4 }), { minLength: 3, maxLength: 3 });

type Doing =
  | 'call'
  | 'place'
  | 'pickUp'
  | 'refuse'
  | 'hangUp'
  | 'redirect'
  | 'end'
  | 'say'
  | 'wait'
  | 'silence'
  | 'key';
const doing = fc.record({
  what: fc.constantFrom<Doing>(
    ...(['call', 'call', 'place', 'pickUp', 'pickUp', 'refuse', 'hangUp', 'redirect', 'end'] as const),
    ...(['say', 'wait', 'silence', 'key', 'key'] as const),
  ),
  whom: fc.nat({ max: 9 }),
  key: fc.constantFrom('1', '*', '#', '12'),
  seconds: fc.constantFrom(0.5, 3, 30),
});

async function act({ what, whom, key, seconds }: { what: Doing; whom: number; key: string; seconds: number }) {
  const { emulator, client, webhook } = setting;
  const live = emulator.calls({ live: true });
  const phone = phones[whom % phones.length] ?? rosa;
  const sid = live[whom % live.length]?.sid ?? '';
  switch (what) {
    case 'call':
      return emulator.call(phone, { to: line });
    case 'place':
      return client.calls.create({ to: phone, from: line, url: `${webhook.url}/a` });
    case 'redirect':
      return client.calls(sid).update({ url: `${webhook.url}/b` });
    case 'end':
      return client.calls(sid).update({ status: 'completed' });
    case 'key':
      return emulator.press(sid, key);
    case 'say':
      return emulator.say(sid, 'some words');
    case 'wait':
      return emulator.passTime(seconds);
    case 'silence':
      return emulator.staySilent(sid, 60);
    default:
      return emulator[what](sid);
  }
}

test('any instructions, anything done', async () => {
  await fc.assert(
    fc.asyncProperty(pages, fc.array(doing, { minLength: 5, maxLength: 25 }), async (documents, doings) => {
      setting.reset();
      for (const [index, path] of ['/a', '/b', '/c'].entries())
        setting.pages.set(path, documents[index]?.join('') ?? '');
      setting.pages.set('/voice', documents[0]?.join('') ?? '');
      setting.pages.set('/missing', { status: 404 });
      for (const each of documents) expect(checkTwiml(`<Response>${each.join('')}</Response>`)).toEqual([]);
      for (const each of doings) await act(each).catch(() => undefined);
      for (const { sid, status } of setting.emulator.calls({ live: true })) {
        if (status === 'in-progress') await setting.emulator.hangUp(sid).catch(() => undefined);
      }
      await setting.emulator.passTime(120);
      for (const { sid } of setting.emulator.calls({ live: true }))
        await setting.emulator.hangUp(sid).catch(() => undefined);
      await setting.emulator.settled();
      const left = setting.emulator.calls().filter(({ activity }) => activity !== 'ended');
      expect({ left, logged }).toEqual({ left: [], logged: [] });
      for (const { status } of await setting.client.conferences.list()) expect(status).toBe('completed');
    }),
    { numRuns: 40 },
  );
});
