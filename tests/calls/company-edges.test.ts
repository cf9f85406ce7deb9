// Someone to talk to now, where things go otherwise: silence, lateness, calls that vanish, and other ways to the same talk.
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { account } from '../support/hotline.ts';
import { newSid, postForm } from '../support/webhooks.ts';
import { ada, bo, companions, lena, lonely, pass, steward, waitForSomeone } from './lonely.ts';
import { line, startTelephones, type Telephones } from './telephones.ts';

let phones: Telephones;

beforeAll(async () => {
  phones = await startTelephones();
});

afterAll(() => phones.hotline.stop());

afterEach(() => phones.expectNoFaults());

const add = async (community: Parameters<typeof lonely>[0], more = '') => {
  await phones.hotline.clear();
  const { yaml, csv } = lonely(community);
  await phones.hotline.add({ yaml, csv: `${csv}${more}` });
};

const last = (sid: string) => phones.heard(sid).at(-1);

const rings = () => companions.filter((phone) => phones.ringing(phone) !== undefined);

async function statuses(): Promise<readonly string[]> {
  const { rows } = await phones.hotline.context.store.pool.query('SELECT status FROM request ORDER BY code');
  return rows.map(({ status }) => status);
}

describe('two who offer company', () => {
  beforeEach(() => add({ companions: 2 }));

  test('who picks up and says nothing is asked once more, and then left in peace', async () => {
    await waitForSomeone(phones, lena);
    const silent = await phones.pickUp(ada);
    await phones.hotline.emulator.staySilent(silent);
    expect(phones.heard(silent).filter((said) => said.startsWith('Hello.'))).toHaveLength(2);
    await phones.hotline.emulator.staySilent(silent);
    expect(last(silent)).toBe('Good-bye, and take care.');
  });

  test('yes and no can be said', async () => {
    const caller = await waitForSomeone(phones, lena);
    const one = await phones.pickUp(ada);
    await phones.say(one, 'no, sorry');
    expect(last(one)).toBe('Good-bye, and take care.');
    const other = await phones.pickUp(bo);
    await phones.say(other, 'yes');
    expect(last(caller)).toBe('(joined)');
  });

  test('a helper in an empty room is not left there: her call was lost without a word', async () => {
    const form = {
      ...{ AccountSid: account.accountSid, CallSid: newSid('CA'), CallStatus: 'in-progress' },
      ...{ From: lena, To: line, Direction: 'inbound' },
    };
    await postForm(phones.hotline, '/twilio/call', form);
    await postForm(phones.hotline, '/twilio/call/step?n=1', { ...form, Digits: '3' });
    await postForm(phones.hotline, '/twilio/call/step?n=2', { ...form, Digits: '1' });
    await pass(phones, 4);
    const helper = await phones.pickUp(ada);
    await phones.press(helper, '1');
    await pass(phones, 25);
    expect(phones.heard(helper).slice(-3)).toEqual([
      'One moment. I am putting you through.',
      'They are not on the line any more. Thank you all the same.',
      'Good-bye, and take care.',
    ]);
    expect(await statuses()).toEqual(['open']);
    expect(phones.texts(steward)).toEqual([expect.stringContaining('Lena')]);
  });

  test('she calls again: the same request waits again, and whoever says yes by text meanwhile ends her waiting', async () => {
    const caller = await waitForSomeone(phones, lena);
    for (const phone of [ada, bo]) await phones.hotline.emulator.refuse(phones.ringing(phone) ?? '');
    await pass(phones, 2);
    expect(phones.texts(ada)).toEqual([expect.stringContaining('company')]);
    await phones.hangUp(caller);
    const again = await phones.call(lena);
    await phones.press(again, '3', '1');
    await pass(phones, 2);
    expect(rings()).toEqual([]);
    await phones.text(bo, 'YES');
    await phones.hotline.emulator.waitForTurn(again);
    expect(phones.heard(again)).toContainEqual(expect.stringMatching(/Good news: Bo will help/));
    expect(await statuses()).toEqual(['matched']);
  });

  test('whoever presses 1 a moment after she gave up is to call her back', async () => {
    const caller = await waitForSomeone(phones, lena);
    const helper = await phones.pickUp(ada);
    phones.hotline.clock.pass(180_000);
    await phones.hotline.settle();
    expect(phones.heard(caller)).toContainEqual(expect.stringContaining('no neighbor is free'));
    await phones.press(helper, '1');
    expect(phones.heard(helper)).toContainEqual(expect.stringContaining('You help Lena.'));
    expect(await statuses()).toEqual(['matched']);
  });

  test('who asks by telephone what others need can take it, too', async () => {
    const caller = await waitForSomeone(phones, lena);
    const helper = await phones.call(steward);
    await phones.press(helper, '4');
    expect(last(helper)).toContain('Press 1 if you can do it');
    await phones.press(helper, '1');
    expect(phones.heard(helper).slice(-2)).toEqual(['Thank you! I am putting you through to Lena.', '(joined)']);
    expect(last(caller)).toBe('(joined)');
    await pass(phones, 2);
    expect(rings()).toEqual([]);
    await phones.hangUp(caller);
    await phones.hotline.emulator.waitForTurn(helper);
    expect(phones.heard(helper).join(' ')).toMatch(/joined.*To ask for help, press 1\./);
  });

  test('who has stopped all texts is not called', async () => {
    await phones.text(ada, 'STOP');
    await waitForSomeone(phones, lena);
    expect(rings()).toEqual([bo]);
  });
});

test('a call counts as an ask: nobody is rung more often in a week than they wish', async () => {
  await add({ companions: 1 });
  const rung: boolean[] = [];
  for (let round = 0; round < 5; round++) {
    const caller = await waitForSomeone(phones, lena);
    rung.push(rings().length > 0);
    await phones.hangUp(caller);
  }
  expect(rung).toEqual([true, true, true, true, false]);
});

test('of a household the one who is meant is named, and a phone rings once; nobody is rung on the phone that calls', async () => {
  await add({ companions: 1 }, `${ada},Abe,en,text,Riverside,company,,,\n${lena},Len,en,text,Northside,company,,,\n`);
  const sid = await phones.call(lena);
  await phones.press(sid, '1', '3', '1');
  await pass(phones, 4);
  expect(
    phones.hotline.emulator.calls({ live: true }).filter(({ direction }) => direction === 'received'),
  ).toHaveLength(1);
  const helper = await phones.pickUp(ada);
  expect(last(helper)).toMatch(/^Hello, this is for (Ada|Abe)\. This is Riverside Neighbors\./);
});
