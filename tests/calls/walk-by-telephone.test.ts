// A sample of the walks, taken through the real webhooks and the database: what is heard there is what the walk itself would say.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { callStepUrlOf } from '../../src/addresses.ts';
import type { Heard } from '../../src/domain/call.ts';
import { load } from '../../src/store/load.ts';
import { addressesIn } from '../../src/webhooks/call-addresses.ts';
import { chanceFrom } from '../faults/harness/random.ts';
import { account, startTestHotline, type TestHotline } from '../support/hotline.ts';
import { type Form, newSid, postForm, postText, textForm } from '../support/webhooks.ts';
import { community, line, walter } from './telephones.ts';
import { after, begin, movesAt, type Stand } from './walk.ts';

const seed = Number(process.env.WALKS_SEED ?? 5);
const walks = Number(process.env.WALKS ?? 150);
const mostSteps = Number(process.env.WALKS_STEPS ?? 6);
/** Every caller calls once: what others did before is what they find. */
const callersFrom = 3125550300;

let hotline: TestHotline;

beforeAll(async () => {
  const { yaml, csv } = community((written) => written.replace('asks_per_week: 4', 'asks_per_week: 1000'));
  hotline = await startTestHotline([{ yaml, csv: [csv, ...callers()].join('\n') }]);
  for (const body of ['NEED RIDE tomorrow 10am', 'NEED CHORES friday 2pm', 'NEED GROCERIES friday 3pm'])
    await postText(hotline, textForm(walter, line, body));
});

afterAll(() => hotline.stop());

const phoneOf = (index: number): string => `+1${callersFrom + index}`;

/** Those who read texts and those who don't, households, some without a name or a place; and every sixth number is nobody's. */
function callers(): readonly string[] {
  const of = (index: number, name: string) => {
    const language = index % 2 === 0 ? 'en' : 'es';
    const area = index % 5 === 0 ? '' : 'Northside';
    return `${phoneOf(index)},${name},${language},${index % 3 === 0 ? 'text' : 'voice'},${area},${index % 4 === 0 ? 'chores' : ''},,,`;
  };
  return Array.from({ length: walks }, (_, index) => index)
    .filter((index) => index % 6 !== 0)
    .flatMap((index) =>
      index % 7 === 0 ? [of(index, 'Edna'), of(index, 'Harold')] : [of(index, index % 11 === 0 ? '' : 'Edna')],
    );
}

/** The form with which Twilio tells of it. */
function formOf(heard: Heard): Form {
  switch (heard.by) {
    case 'silence':
      return { Digits: '' };
    case 'keys':
      return { Digits: heard.keys };
    case 'words':
      return { SpeechResult: heard.text.body };
    case 'dial':
      return { DialCallStatus: heard.talked ? 'completed' : 'no-answer', DialBridged: String(heard.talked) };
    case 'recording':
      return { RecordingSid: heard.sid, RecordingDuration: String(heard.seconds) };
  }
}

/** What is sealed is sealed anew each time, and an id is drawn anew. */
const withoutTokens = (document: string): string =>
  document.replace(/(\/whisper\?t=)[\w-]+/g, '$1…').replace(/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}/g, '…');

const documentOf = ({ worded, call }: Stand): string => {
  const { context } = hotline;
  const addresses = addressesIn(context, worded.community, callStepUrlOf(context, call.step, worded));
  return withoutTokens(context.provider.renderCall(worded, addresses));
};

/** The walk begins with what the database knows of the caller. */
async function walkFrom(phone: string, sid: string): Promise<Stand> {
  const step = { sid, direction: 'in', phone, line, number: 0 } as const;
  const { snapshot } = await load(hotline.context.store, { of: 'call', step, wantsOthers: true }, hotline.clock.now());
  if (!snapshot) throw new Error(`${line} is nobody's`);
  return begin({ name: phone, snapshot, direction: 'in' }, sid);
}

test(`${walks} of them, seed ${seed}`, async () => {
  const chance = chanceFrom(seed);
  const menus = new Set<string>();
  let steps = 0;
  for (let index = 0; index < walks; index++) {
    const [sid, phone] = [newSid('CA'), phoneOf(index)];
    const call = { CallSid: sid, AccountSid: account.accountSid, From: phone, To: line, Direction: 'inbound' };
    const post = async (path: string, more: Form) =>
      withoutTokens(await (await postForm(hotline, path, { ...call, CallStatus: 'in-progress', ...more })).text());
    const path: string[] = [];
    let stand = await walkFrom(phone, sid);
    let document = await post('/twilio/call', {});
    for (let step = 1; ; step++) {
      menus.add(stand.call.state.place.menu);
      steps += 1;
      expect({ phone, path, document }).toEqual({ phone, path, document: documentOf(stand) });
      const move = chance.pick(movesAt(stand));
      if (!move || step > mostSteps) break;
      path.push(move.name);
      stand = after(stand, move.heard);
      document = await post(`/twilio/call/step?n=${step}`, formOf(move.heard));
    }
    await postForm(hotline, '/twilio/status/call', { ...call, CallStatus: 'completed' });
  }
  console.info(`${walks} walks by telephone: ${steps} steps through ${menus.size} menus`);
  expect(menus.size).toBeGreaterThan(15);
});
