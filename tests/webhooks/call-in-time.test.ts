// A caller hears something in time, also where the database hangs or is gone; once it is back, the call goes on where it was.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { askerPhones, crowd, line } from '../support/crowd.ts';
import { account, startTestHotline, type TestHotline } from '../support/hotline.ts';
import { type SecondWeb, startSecondWeb } from '../support/second-web.ts';
import { type DatabaseProxy, startProxy } from '../support/tcp-proxy.ts';
import { newSid, postForm } from '../support/webhooks.ts';

const [caller = ''] = askerPhones(1);

let hotline: TestHotline;
let proxy: DatabaseProxy;
let web: SecondWeb;

beforeAll(async () => {
  hotline = await startTestHotline([crowd({ helpers: 1 })]);
  proxy = await startProxy(hotline.databaseUrl);
  web = await startSecondWeb({ ...hotline, databaseUrl: proxy.url });
});

afterAll(async () => {
  await web.stop();
  await proxy.close();
  await hotline.stop();
});

const call = async (sid: string): Promise<string> => {
  const form = {
    ...{ CallSid: sid, AccountSid: account.accountSid, From: caller, To: line, Direction: 'inbound' },
    ...{ CallStatus: 'ringing', ApiVersion: '2010-04-01' },
  };
  const answer = await postForm(hotline, '/twilio/call', form, { server: web.url });
  expect(answer.status).toBe(200);
  return answer.text();
};

test.each(['cut', 'freeze'] as const)('with a database that is gone (%s)', async (how) => {
  const usual = await call(newSid('CA'));
  await proxy[how]();
  const sid = newSid('CA');
  const inTrouble = await call(sid);
  expect(inTrouble).toMatch(/<Response>.*<Say/s);
  expect(inTrouble).not.toBe(usual);
  if (how === 'cut') await proxy.mend();
  else proxy.thaw();
  let again = await call(sid);
  while (again === inTrouble) again = await call(sid);
  expect(again).toBe(usual);
});
