// Someone to talk to now: neighbours are rung at once, the first to press 1 talks with the one who waits, and nobody sees a number.
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { ada, bo, companions, cy, dolores, lena, lonely, luz, pass, steward, waitForSomeone } from './lonely.ts';
import { line, startTelephones, type Telephones } from './telephones.ts';

let phones: Telephones;

beforeAll(async () => {
  phones = await startTelephones();
});

afterAll(() => phones.hotline.stop());

afterEach(() => phones.expectNoFaults());

const add = async (community: Parameters<typeof lonely>[0]) => {
  await phones.hotline.clear();
  await phones.hotline.add(lonely(community));
};

const last = (sid: string) => phones.heard(sid).at(-1);

const rings = () => companions.filter((phone) => phones.ringing(phone) !== undefined);

async function requests() {
  const { rows } = await phones.hotline.context.store.pool.query<{ kind: string; status: string }>(
    'SELECT kind, "when", status FROM request ORDER BY code',
  );
  return rows;
}

const offer = `Hello. This is Riverside Neighbors. A neighbor would like to talk a while, now. Press 1 to talk with them, 2 if you can't.`;

describe('three who offer company', () => {
  beforeEach(() => add({ companions: 3 }));

  test('key 3 leads to a neighbor or a steward', async () => {
    const caller = await phones.call(lena);
    await phones.press(caller, '3');
    expect(last(caller)).toBe(
      'For a friendly talk with a neighbor, now, press 1. For someone who looks after this line, press 2.',
    );
  });

  test.each(['I want to talk to someone', 'talk to someone', 'I am lonely', 'quiero hablar con alguien'])(
    '"%s" leads there, too',
    async (words) => {
      const caller = await phones.call(lena);
      await phones.say(caller, words);
      expect(last(caller)).toContain('now, press 1. For someone who looks after this line, press 2.');
    },
  );

  test('all are rung, and nobody is texted', async () => {
    await waitForSomeone(phones, lena);
    expect(rings()).toEqual([ada, bo, cy]);
    expect(phones.hotline.emulator.texts()).toEqual([]);
  });

  test('the first to press 1 talks with her; the others ring no more, or hear that it is covered', async () => {
    const caller = await waitForSomeone(phones, lena);
    const first = await phones.pickUp(ada);
    expect(phones.heard(first)).toEqual([offer]);
    const second = await phones.pickUp(bo);
    await phones.press(first, '1');
    expect(phones.heard(first).slice(-2)).toEqual(['Thank you! I am putting you through to Lena.', '(joined)']);
    expect(last(caller)).toBe('(joined)');
    await phones.hotline.emulator.say(first, 'Hello Lena');
    expect(last(caller)).toBe(`${ada}: Hello Lena`);
    await pass(phones, 2);
    expect(rings()).toEqual([]);
    await phones.press(second, '1');
    expect(phones.heard(second).slice(-2)).toEqual([
      'Thank you! Someone is talking with them already.',
      'Good-bye, and take care.',
    ]);
    expect(phones.hotline.emulator.texts()).toEqual([]);
    const shown = phones.hotline.emulator.calls().map(({ direction, to, from }) => (direction === 'made' ? to : from));
    expect(new Set(shown)).toEqual(new Set([line]));
  });

  test('when the helper hangs up, she is back in the menu, and it is done', async () => {
    const caller = await waitForSomeone(phones, lena);
    const helper = await phones.pickUp(ada);
    await phones.press(helper, '1');
    await pass(phones, 30);
    await phones.hangUp(helper);
    await phones.hotline.emulator.waitForTurn(caller);
    expect(phones.heard(caller).slice(-2)).toEqual([
      'I hope it was good to talk. You are back on the line.',
      expect.stringContaining('To ask for help, press 1.'),
    ]);
    expect(await requests()).toEqual([{ kind: 'company', when: 'now', status: 'done' }]);
    await pass(phones, 30);
    expect(rings()).toEqual([]);
  });

  test('when she hangs up, the helper is thanked', async () => {
    const caller = await waitForSomeone(phones, lena);
    const helper = await phones.pickUp(ada);
    await phones.press(helper, '1');
    await pass(phones, 60);
    await phones.hangUp(caller);
    await phones.hotline.emulator.waitForTurn(helper);
    expect(phones.heard(helper).slice(-2)).toEqual([
      'Thank you for being there for a neighbor.',
      'Good-bye, and take care.',
    ]);
    expect(await requests()).toEqual([{ kind: 'company', when: 'now', status: 'done' }]);
  });

  test('star ends the talk for her, and the menu comes', async () => {
    const caller = await waitForSomeone(phones, lena);
    const helper = await phones.pickUp(ada);
    await phones.press(helper, '1');
    await phones.press(caller, '*');
    expect(phones.heard(caller)).toContain('I hope it was good to talk. You are back on the line.');
    await phones.hotline.emulator.waitForTurn(helper);
    expect(last(helper)).toBe('Good-bye, and take care.');
  });

  test('a voicemail that picks up first hears nothing private and does not win', async () => {
    phones.hotline.emulator.addPhone({ number: ada });
    phones.hotline.emulator.changePhone(ada, { onCall: 'machine' });
    const caller = await waitForSomeone(phones, lena);
    await pass(phones, 25);
    // Its greeting is spoken over.
    expect(phones.hotline.emulator.voicemailOf(ada).map(({ text }) => text)).toEqual([
      'It was about something for just now. There is no need to call back. Good-bye, and take care.',
    ]);
    expect(phones.heard(caller)).not.toContain('(joined)');
    const helper = await phones.pickUp(bo);
    await phones.press(helper, '1');
    expect(last(caller)).toBe('(joined)');
  });

  test('nobody can: she is told, will be called back, and hears of 988; the stewards hear of it', async () => {
    const caller = await waitForSomeone(phones, lena);
    await phones.hotline.emulator.refuse(phones.ringing(cy) ?? '');
    for (const phone of [ada, bo]) {
      const helper = await phones.pickUp(phone);
      await phones.press(helper, '2');
      expect(last(helper)).toBe('Good-bye, and take care.');
    }
    await pass(phones, 1);
    await phones.hotline.emulator.waitForTurn(caller);
    expect(phones.heard(caller).slice(-2)).toEqual([
      'I am sorry, no neighbor is free to talk just now. We go on asking, and whoever can will call you back. To talk to someone at any hour, dial 9 8 8.',
      expect.stringContaining('To ask for help, press 1.'),
    ]);
    expect(await requests()).toEqual([{ kind: 'company', when: 'now', status: 'open' }]);
    expect(phones.texts(steward)).toEqual([expect.stringContaining('Lena')]);
  });

  test('nobody answers: after three minutes she is told; then the others are asked by text as ever', async () => {
    const caller = await waitForSomeone(phones, lena);
    await pass(phones, 180);
    await phones.hotline.emulator.waitForTurn(caller);
    expect(phones.heard(caller)).toContainEqual(expect.stringContaining('no neighbor is free to talk just now'));
    expect(phones.texts(ada)).toEqual([expect.stringContaining('company')]);
    await phones.hangUp(caller);
    await phones.text(ada, 'YES');
    expect(phones.texts(ada)).toContainEqual(expect.stringContaining('Lena'));
  });

  test('she hangs up while waiting: the phones fall silent, and nobody hears of it again', async () => {
    const caller = await waitForSomeone(phones, lena);
    const helper = await phones.pickUp(ada);
    expect(rings()).toEqual([bo, cy]);
    await phones.hangUp(caller);
    expect(rings()).toEqual([]);
    expect(await requests()).toEqual([{ kind: 'company', when: 'now', status: 'withdrawn' }]);
    await phones.press(helper, '1');
    expect(phones.heard(helper).slice(-2)[0]).toBe('They are not on the line any more. Thank you all the same.');
    await pass(phones, 300);
    expect(rings()).toEqual([]);
    expect(phones.hotline.emulator.texts()).toEqual([]);
  });

  test('star ends the waiting: nobody rings any more', async () => {
    const caller = await waitForSomeone(phones, lena);
    await phones.press(caller, '*');
    expect(phones.heard(caller).slice(-2)[0]).toBe('All right, I have stopped calling.');
    await phones.hotline.settle();
    expect(rings()).toEqual([]);
    expect(await requests()).toEqual([{ kind: 'company', when: 'now', status: 'withdrawn' }]);
  });

  test('a helper who hangs up before they met does not end her waiting', async () => {
    const caller = await waitForSomeone(phones, lena);
    const helper = await phones.pickUp(ada);
    await phones.hotline.emulator.press(helper, '1');
    await phones.hangUp(helper);
    await pass(phones, 8);
    expect(phones.heard(caller)).not.toContain('(joined)');
    expect(await requests()).toEqual([{ kind: 'company', when: 'now', status: 'open' }]);
  });
});

test('she hears what is happening while she waits', async () => {
  await add({ companions: 12 });
  const caller = await waitForSomeone(phones, lena);
  await pass(phones, 85);
  expect(phones.heard(caller).slice(-6)).toEqual([
    'I am calling neighbors who like to talk.',
    'As soon as one of them can talk, you will hear them. To stop waiting, press star.',
    'I have called 5 neighbors so far. Thank you for waiting.',
    'I have called 5 neighbors so far. Thank you for waiting.',
    `I am still calling neighbors. If you can't wait, someone listens at any hour: dial 9 8 8.`,
    'I have called 10 neighbors so far. Thank you for waiting.',
  ]);
});

describe('who is rung', () => {
  test('five at once; others once those have not answered', async () => {
    await add({ companions: 12 });
    await waitForSomeone(phones, lena);
    expect(rings()).toHaveLength(5);
    await pass(phones, 55);
    expect(rings()).toHaveLength(5);
  });

  test.each([
    ['is outside their hours', { first: 'company,Sat 09:00-17:00,,' }],
    ['offers something else', { first: 'ride,,,' }],
  ])('not whoever %s', async (_, change) => {
    await add({ companions: 2, ...change });
    await waitForSomeone(phones, lena);
    expect(rings()).toEqual([bo]);
  });

  test('nobody at night, and she hears so at once', async () => {
    await add({ companions: 3, quietHours: '08:00-20:00' });
    const caller = await waitForSomeone(phones, lena);
    expect(rings()).toEqual([]);
    expect(phones.heard(caller)).toContainEqual(expect.stringContaining('dial 9 8 8'));
  });

  test('only who shares the language; all is said in it', async () => {
    await add({ companions: 3 });
    const caller = await waitForSomeone(phones, dolores);
    expect(rings()).toEqual([]);
    const helper = await phones.pickUp(luz);
    expect(phones.heard(helper)).toEqual([
      'Hola. Habla Riverside Neighbors. Alguien del vecindario quisiera conversar un rato, ahora. Marque 1 para hablar, 2 si no puede.',
    ]);
    await phones.press(helper, '1');
    expect(phones.heard(helper)).toContain('¡Gracias! Le comunico con Dolores.');
    expect(last(caller)).toBe('(joined)');
    await phones.hangUp(helper);
    await phones.hotline.emulator.waitForTurn(caller);
    expect(phones.heard(caller)).toContain('Espero que la charla le haya hecho bien. Está otra vez en la línea.');
  });
});
