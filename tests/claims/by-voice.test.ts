// Ten listeners press 1 at the same instant, and a text YES races a key: across text and voice, two web processes and one database, one wins.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { fireTimers } from '../../src/jobs/fire-timers.ts';
import { askerPhones, crowd, helperPhones, line } from '../support/crowd.ts';
import { patience } from '../support/database.ts';
import { account, startTestHotline, type TestHotline } from '../support/hotline.ts';
import { takeWaiting, toldTo } from '../support/outbox.ts';
import { type SecondWeb, startSecondWeb } from '../support/second-web.ts';
import { newSid, postForm, postText, textForm } from '../support/webhooks.ts';

const rounds = 100;
const helpers = helperPhones(10);
const [asker = ''] = askerPhones(1);
const threeDaysMs = 3 * 24 * 60 * 60 * 1000;

let hotline: TestHotline;
let second: SecondWeb;
const logged: string[] = [];

beforeAll(async () => {
  hotline = await startTestHotline([crowd({ helpers: helpers.length })], { onLog: (entry) => logged.push(entry) });
  second = await startSecondWeb(hotline, {}, patience);
});

afterAll(async () => {
  await second.stop();
  await hotline.stop();
});

/** Somebody on the telephone, as Twilio reports what they do. */
class Listener {
  readonly #sid = newSid('CA');
  readonly #form: Readonly<Record<string, string>>;
  readonly #server: string;
  #step = 0;

  constructor(phone: string, server: string) {
    this.#server = server;
    const { accountSid: AccountSid } = account;
    this.#form = {
      CallSid: this.#sid,
      AccountSid,
      From: phone,
      To: line,
      Direction: 'inbound',
      CallStatus: 'in-progress',
    };
  }

  async call(): Promise<void> {
    await this.#post('/twilio/call', {});
  }

  /** Goes to what others need: what is needed first is told. */
  async hearOfWhatIsNeeded(): Promise<void> {
    expect(await this.press('4')).toContain('Press 1 if you can do it');
  }

  /** Resolves to what is said then. */
  press(key: string): Promise<string> {
    return this.#post(`/twilio/call/step?n=${this.#step}`, { Digits: key });
  }

  async hangUp(): Promise<void> {
    await this.#post('/twilio/status/call', { CallStatus: 'completed' });
  }

  async #post(path: string, more: Readonly<Record<string, string>>): Promise<string> {
    const response = await postForm(hotline, path, { ...this.#form, ...more }, { server: this.#server });
    expect(response.status).toBeLessThan(300);
    this.#step += 1;
    return response.text();
  }
}

const serverOf = (index: number): string => (index % 2 === 0 ? hotline.publicUrl : second.url);

/** Opens a request and has everybody invited; returns its code. */
async function invited(): Promise<string> {
  await postText(hotline, textForm(asker, line, 'NEED RIDE tomorrow 10am to the clinic'));
  await fireTimers(hotline.context)();
  return /^Request (\d+):/.exec(toldTo(await takeWaiting(hotline.context), asker)[0] ?? '')?.[1] ?? '';
}

async function standingOf(code: string): Promise<Readonly<Record<string, number>>> {
  const { rows } = await hotline.context.store.pool.query<{ status: string; count: number }>(
    'SELECT i.status, count(*)::int FROM invitation i JOIN request r ON r.id = i.request_id WHERE r.code = $1 GROUP BY 1',
    [Number(code)],
  );
  return Object.fromEntries(rows.map(({ status, count }) => [status, count]));
}

async function finish(code: string): Promise<void> {
  await postText(hotline, textForm(asker, line, `DONE ${code}`));
  await takeWaiting(hotline.context);
  hotline.clock.pass(threeDaysMs);
}

const wins = /is yours\./;

test(`${rounds} rounds of ${helpers.length} listeners who press 1 at once: one winner, and all are answered`, async () => {
  // They stay on the line from round to round: to have them call and hang up each time would show nothing of the race.
  const listeners = helpers.map((phone, index) => new Listener(phone, serverOf(index)));
  await Promise.all(listeners.map((listener) => listener.call()));
  for (let round = 0; round < rounds; round++) {
    const code = await invited();
    await Promise.all(listeners.map((listener) => listener.hearOfWhatIsNeeded()));
    const answers = await Promise.all(listeners.map((listener) => listener.press('1')));
    expect(await standingOf(code)).toEqual({ matched: 1, standby: 1, covered: helpers.length - 2 });
    expect(answers.filter((answer) => wins.test(answer))).toHaveLength(1);
    expect(answers.filter((answer) => answer.includes('You are the backup'))).toHaveLength(1);
    expect(answers.filter((answer) => answer.includes('is covered'))).toHaveLength(helpers.length - 2);
    expect(toldTo(await takeWaiting(hotline.context), asker)).toEqual([expect.stringContaining('Good news')]);
    await finish(code);
  }
  await Promise.all(listeners.map((listener) => listener.hangUp()));
  expect(logged.filter((entry) => JSON.parse(entry).level >= 40)).toEqual([]);
}, 900_000);

test(`${rounds} rounds of a text YES against key 1: one winner, the other stands by`, async () => {
  const [texting = '', listening = ''] = helpers;
  const won = { byText: 0, byVoice: 0 };
  for (let round = 0; round < rounds; round++) {
    const code = await invited();
    const listener = new Listener(listening, serverOf(round));
    await listener.call();
    await listener.hearOfWhatIsNeeded();
    const [heard] = await Promise.all([
      listener.press('1'),
      postText(hotline, textForm(texting, line, `YES ${code}`), { server: serverOf(round + 1) }),
    ]);
    expect(await standingOf(code)).toMatchObject({ matched: 1, standby: 1 });
    const isTexters = toldTo(await takeWaiting(hotline.context), texting).some((text) => wins.test(text));
    expect(wins.test(heard)).toBe(!isTexters);
    won[isTexters ? 'byText' : 'byVoice'] += 1;
    await listener.hangUp();
    await finish(code);
  }
  expect(won.byText + won.byVoice).toBe(rounds);
}, 900_000);
