// What stewards do at the desk: it reaches those whom it is about as if they had done it, once, and is written down.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { fireTimers } from '../../src/jobs/fire-timers.ts';
import { askerPhones, crowd, helperPhones, line, steward } from '../support/crowd.ts';
import { startTestHotline, type TestHotline } from '../support/hotline.ts';
import { takeWaiting, toldTo } from '../support/outbox.ts';
import { postText, textForm } from '../support/webhooks.ts';
import { type Desk, deskOf } from './desk.ts';

const [asker = ''] = askerPhones(1);
const [ben = '', ana = '', eve = ''] = helperPhones(3);

let hotline: TestHotline;
let desk: Desk;

beforeAll(async () => {
  hotline = await startTestHotline([]);
  desk = deskOf(hotline);
});

beforeEach(async () => {
  await hotline.clear();
  await hotline.add(crowd({ helpers: 3, stewarded: true }));
});

afterAll(() => hotline.stop());

const text = (from: string, body: string) => postText(hotline, textForm(from, line, body));
const told = async () => takeWaiting(hotline.context);

/** Opens a request, and returns its id. */
async function opened(): Promise<string> {
  await text(asker, 'NEED RIDE tomorrow 10am to the clinic');
  await told();
  return desk.requestId(11);
}

const statusOf = async (id: string): Promise<string | undefined> =>
  (await hotline.db.request.findUnique({ where: { id } }))?.status;

const helpers = async (requestId: string): Promise<readonly string[]> =>
  (await hotline.db.invitation.findMany({ where: { requestId, status: 'matched' } })).map(({ memberId }) => memberId);

describe('assigning', () => {
  test('whoever has agreed has it, and both hear so as after a YES', async () => {
    const requestId = await opened();
    const memberId = await desk.memberAt(ben);
    const answer = await desk.act(steward, { do: 'assign', requestId, memberId, agreed: true });
    expect(answer).toEqual({ isDone: true, said: 'Heaa has request 11 now: ride tomorrow at 10 am. Both know.' });
    expect(await statusOf(requestId)).toBe('matched');
    const texts = await told();
    expect(toldTo(texts, ben)[0]).toMatch(/^Thank you! Request 11 .* is yours\./);
    expect(toldTo(texts, asker)).toEqual([expect.stringMatching(/^Good news: Heaa will help/)]);
    expect(toldTo(texts, steward)).toEqual([]);
  });

  test('whoever has not is asked, and replaced where they stay silent', async () => {
    const requestId = await opened();
    const memberId = await desk.memberAt(ben);
    await desk.act(steward, { do: 'assign', requestId, memberId, agreed: false });
    expect(toldTo(await told(), ben)[0]).toMatch(/^A steward asks you to help Waaa: .* Can you\? 1 yes, 2 no\./);
    hotline.clock.pass(31 * 60_000);
    await fireTimers(hotline.context)();
    expect(await statusOf(requestId)).toBe('open');
    expect(toldTo(await told(), asker)[0]).toMatch(/^We have not heard from Heaa about request 11 yet/);
    await text(ben, '1');
    expect(await helpers(requestId)).toEqual([memberId]);
  });

  test('says who has it already, and changes nothing', async () => {
    const requestId = await opened();
    await desk.act(steward, { do: 'assign', requestId, memberId: await desk.memberAt(ben), agreed: true });
    const answer = await desk.act(steward, {
      do: 'assign',
      requestId,
      memberId: await desk.memberAt(ana),
      agreed: true,
    });
    expect(answer).toEqual({ isDone: false, said: 'Heaa has request 11 already. Nothing was changed.' });
    expect(await helpers(requestId)).toEqual([await desk.memberAt(ben)]);
  });

  test('a YES, two stewards and a second YES at the same instant: one winner', async () => {
    for (let round = 0; round < 8; round++) {
      await text(asker, 'NEED RIDE tomorrow 10am');
      const code = 11 + round;
      await fireTimers(hotline.context)();
      const requestId = await desk.requestId(code);
      const [anas, eves] = [await desk.memberAt(ana), await desk.memberAt(eve)];
      const [first, , second] = await Promise.all([
        desk.act(steward, { do: 'assign', requestId, memberId: anas, agreed: true }),
        text(ben, `YES ${code}`),
        desk.act(steward, { do: 'assign', requestId, memberId: eves, agreed: true }),
      ]);
      const has = await helpers(requestId);
      expect(has).toHaveLength(1);
      expect([first?.isDone, second?.isDone]).toEqual([has[0] === anas, has[0] === eves]);
      const texts = await told();
      expect(toldTo(texts, asker).filter((said) => said.startsWith('Good news'))).toHaveLength(1);
      await text(asker, `DONE ${code}`);
      await told();
    }
  });
});

describe('closing', () => {
  test('tells everyone in it, and ends it', async () => {
    const requestId = await opened();
    await desk.act(steward, { do: 'assign', requestId, memberId: await desk.memberAt(ben), agreed: true });
    await told();
    const answer = await desk.act(steward, { do: 'close', requestId, as: 'done' });
    expect(answer).toEqual({ isDone: true, said: 'Request 11 is closed: done. We tell everyone in it.' });
    expect(await statusOf(requestId)).toBe('done');
    const texts = await told();
    expect(toldTo(texts, ben)).toEqual(['A steward closed request 11 as done. Thank you for helping!']);
    expect(toldTo(texts, asker)).toEqual([expect.stringMatching(/^A steward closed request 11 as done/)]);
    expect(await desk.act(steward, { do: 'close', requestId, as: 'unmet' })).toEqual({
      isDone: false,
      said: 'Request 11 is over already. Nothing was changed.',
    });
  });
});

describe('an action', () => {
  test('that is sent twice is done once and answered the same', async () => {
    const requestId = await opened();
    const act = { do: 'assign', requestId, memberId: await desk.memberAt(ben), agreed: true } as const;
    const id = randomUUID();
    const answers = await Promise.all([1, 2, 3, 4].map(() => desk.act(steward, act, id)));
    expect(new Set(answers.map((answer) => answer?.said)).size).toBe(1);
    expect(toldTo(await told(), asker)).toHaveLength(1);
    expect(await hotline.db.audit.count({ where: { actionId: id } })).toBe(1);
  });

  test('of somebody who is no steward does nothing, and is written down', async () => {
    const requestId = await opened();
    const answer = await desk.act(ben, { do: 'close', requestId, as: 'done' });
    expect(answer).toEqual({ isDone: false, said: 'Only stewards can do that. Nothing was changed.' });
    expect(await statusOf(requestId)).toBe('open');
    expect(await hotline.db.audit.count({ where: { byId: await desk.memberAt(ben) } })).toBe(1);
  });

  test("on another community's request finds nothing", async () => {
    const requestId = await opened();
    const other = crowd({ helpers: 1, stewarded: true });
    const yaml = other.yaml.replaceAll('Riverside', 'Lakeside').replaceAll('+13125550100', '+13125550101');
    await hotline.add({ yaml: yaml.replace(steward, '+13125550191'), csv: other.csv });
    const answer = await desk.act('+13125550191', { do: 'close', requestId, as: 'done' });
    expect(answer?.isDone).toBe(false);
    expect(await statusOf(requestId)).toBe('open');
  });
});
