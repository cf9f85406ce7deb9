// Every webhook may come twice, at once, late or out of order; it has one effect.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { fireTimers } from '../../src/jobs/fire-timers.ts';
import { askerPhones, crowd, helperPhones, line } from '../support/crowd.ts';
import { startTestHotline, type TestHotline } from '../support/hotline.ts';
import { takeWaiting, toldTo } from '../support/outbox.ts';
import { type SecondWeb, startSecondWeb } from '../support/second-web.ts';
import { type Form, postText, textForm } from '../support/webhooks.ts';

const [asker = ''] = askerPhones(1);
const [helper = ''] = helperPhones(1);

let hotline: TestHotline;
let second: SecondWeb;

beforeAll(async () => {
  hotline = await startTestHotline([crowd({ helpers: 3 })]);
  second = await startSecondWeb(hotline);
});

afterAll(async () => {
  await second.stop();
  await hotline.stop();
});

async function deliver(form: Form, times: number): Promise<void> {
  const servers = [hotline.publicUrl, second.url];
  const answers = await Promise.all(
    Array.from({ length: times }, (_, index) => postText(hotline, form, { server: servers[index % 2] ?? '' })),
  );
  for (const answer of answers) {
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toMatch(/^text\/xml/);
    expect(await answer.text()).toMatch(/<Response\/>$/);
  }
}

const requests = async (): Promise<number> => hotline.db.request.count();

describe('a text that is delivered five times at once', () => {
  test('opens one request, and answers once', async () => {
    const before = await requests();
    const form = textForm(asker, line, 'NEED RIDE tomorrow 10am');
    await deliver(form, 5);
    expect(await requests()).toBe(before + 1);
    expect(toldTo(await takeWaiting(hotline.context), asker)).toHaveLength(1);

    hotline.clock.pass(60_000);
    await deliver(form, 2);
    expect(await requests()).toBe(before + 1);
    expect(toldTo(await takeWaiting(hotline.context), asker)).toEqual([]);
  });

  test('claims once, also when it comes again after others were told', async () => {
    await postText(hotline, textForm(asker, line, 'NEED RIDE tomorrow 11am'));
    await fireTimers(hotline.context)();
    const code = /YES (\d+)/.exec(toldTo(await takeWaiting(hotline.context), helper).at(-1) ?? '')?.[1];
    const yes = textForm(helper, line, `YES ${code}`);
    await deliver(yes, 5);
    expect(toldTo(await takeWaiting(hotline.context), asker)).toHaveLength(1);
    hotline.clock.pass(10_000);
    await fireTimers(hotline.context)();
    await takeWaiting(hotline.context);
    await deliver(yes, 3);
    expect(await takeWaiting(hotline.context)).toEqual([]);
  });

  test('passes words on to a neighbour once', async () => {
    await deliver(textForm(helper, line, 'I drive a blue Honda'), 5);
    const heard = toldTo(await takeWaiting(hotline.context), asker);
    expect(heard.filter((body) => body.includes('blue Honda'))).toHaveLength(1);
  });

  test('makes one member of a stranger', async () => {
    const stranger = '+13125550802';
    const before = await hotline.db.member.count();
    await deliver(textForm(stranger, line, 'hello'), 5);
    expect(await hotline.db.member.count()).toBe(before + 1);
    const told = toldTo(await takeWaiting(hotline.context), stranger);
    expect(told.filter((body) => body.includes('Welcome'))).toHaveLength(1);
  });

  test('to a number of no community is answered, and stays alone', async () => {
    await deliver(textForm(asker, '+13125550199', 'NEED RIDE'), 5);
    expect(await takeWaiting(hotline.context)).toEqual([]);
  });
});

test('the same words in two texts are two texts', async () => {
  await deliver(textForm(asker, line, 'STATUS'), 1);
  await deliver(textForm(asker, line, 'STATUS'), 1);
  expect(toldTo(await takeWaiting(hotline.context), asker)).toHaveLength(2);
});
