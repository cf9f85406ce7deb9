// What people say in their own voice: fetched, sealed, deleted at the provider, and heard by whom it is for.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { purge } from '../../src/jobs/purge.ts';
import { ben, community, edna, elena, max, rosa, startTelephones, type Telephones, walter } from './telephones.ts';

let phones: Telephones;

beforeAll(async () => {
  phones = await startTelephones();
});

afterAll(() => phones.hotline.stop());

beforeEach(async () => {
  await phones.hotline.clear();
  await phones.hotline.add(community());
});

const last = (sid: string) => phones.heard(sid).at(-1);
const hourMs = 3_600_000;

const kept = async () => {
  const { rows } = await phones.hotline.context.store.pool.query('SELECT * FROM recording ORDER BY created_at');
  return rows;
};

const atProvider = async () => {
  const { url } = phones.hotline.emulator;
  const { accountSid, authToken } = (await import('../support/hotline.ts')).account;
  const response = await fetch(`${url}/2010-04-01/Accounts/${accountSid}/Recordings.json`, {
    headers: { authorization: `Basic ${Buffer.from(`${accountSid}:${authToken}`).toString('base64')}` },
  });
  return ((await response.json()) as { recordings: unknown[] }).recordings;
};

/** Calls, is put through to nobody, and says a word. */
async function leaveWord(from: string, to: string): Promise<string> {
  phones.becomes(to, 'busy');
  const caller = await phones.call(from);
  await phones.press(caller, '1');
  await phones.record(caller, 'I wait at the side door');
  return caller;
}

/** Edna, who has a telephone only, asks for a ride by keys, and Ben takes it by text. */
async function matchByVoice(): Promise<void> {
  const asking = await phones.call(edna);
  await phones.press(asking, '1', '1', '3', '10#', '1');
  await phones.hangUp(asking);
  await phones.text(ben, 'YES');
}

describe('a word for the other side of a match', () => {
  test('reaches whoever reads texts: they are told, and hear it by calling', async () => {
    await phones.match(walter, ben);
    const caller = await leaveWord(walter, ben);
    expect(phones.heard(caller)).toContain('Thank you. Ben will hear your words.');
    await phones.hangUp(caller);
    expect(await kept()).toMatchObject([{ cause: caller }]);
    expect(phones.texts(ben).at(-1)).toBe(
      'Walter left you a spoken word about request 11. To hear it, call this number.',
    );
    const listener = await phones.call(ben);
    expect(phones.heard(listener).slice(1)).toEqual([
      'Walter says about request 11:',
      '(played)',
      'To answer, press 1. To go on, press 2.',
    ]);
    await phones.press(listener, '2');
    await phones.hangUp(listener);
    const again = await phones.call(ben);
    expect(phones.heard(again)).not.toContain('(played)');
    phones.expectNoFaults();
  });

  test('reaches whoever has a telephone only: they are called', async () => {
    await matchByVoice();
    const caller = await leaveWord(ben, edna);
    await phones.hangUp(caller);
    phones.becomes(edna, 'rings');
    const news = await phones.answer(edna);
    await phones.press(news, '1');
    expect(phones.heard(news)).toContain('Ben says about request 11:');
    expect(phones.heard(news)).toContain('(played)');
    phones.expectNoFaults();
  });

  test('is kept sealed, and deleted at the provider', async () => {
    await phones.match(walter, ben);
    await phones.hangUp(await leaveWord(walter, ben));
    const [recording] = await kept();
    expect(recording.deleted_at).not.toBeNull();
    expect(recording.sealed_sound.includes('RIFF')).toBe(false);
    expect(recording.sealed_sound.length).toBeGreaterThan(1000);
    expect(await atProvider()).toEqual([]);
  });

  test('that is not ready yet is fetched later', async () => {
    await phones.match(walter, ben);
    phones.becomes(ben, 'busy');
    const { provider } = phones.hotline.context;
    const before = provider.fetchRecording;
    Object.assign(provider, { fetchRecording: async () => undefined });
    await phones.hangUp(await leaveWord(walter, ben));
    expect(phones.texts(ben).at(-1)).not.toContain('spoken word');
    Object.assign(provider, { fetchRecording: before });
    await phones.later(60_000);
    expect(phones.texts(ben).at(-1)).toContain('spoken word');
    expect(await atProvider()).toEqual([]);
  });

  test('that can not be had for a day is given up, and a steward is told', async () => {
    await phones.match(walter, ben);
    const { provider } = phones.hotline.context;
    const before = provider.fetchRecording;
    Object.assign(provider, { fetchRecording: async () => undefined });
    await phones.hangUp(await leaveWord(walter, ben));
    await phones.later(25 * hourMs);
    Object.assign(provider, { fetchRecording: before });
    expect(phones.texts(rosa)).toContain('STEWARD: Walter asks for a phone call.');
    expect(phones.texts(ben).join()).not.toContain('spoken word');
  });

  test('is kept for as long as the community says, and no longer', async () => {
    await phones.hotline.clear();
    await phones.hotline.add(community((yaml) => `${yaml}\nrecordings: { keep: 48h }\n`));
    await phones.match(walter, ben);
    await phones.hangUp(await leaveWord(walter, ben));
    await phones.later(47 * hourMs);
    await purge(phones.hotline.context)();
    expect(await kept()).toHaveLength(1);
    await phones.later(2 * hourMs);
    await purge(phones.hotline.context)();
    expect(await kept()).toHaveLength(0);
    const listener = await phones.call(ben);
    expect(phones.heard(listener)).not.toContain('(played)');
    phones.expectNoFaults();
  });

  test('of nothing is asked for once more, and then let be', async () => {
    await phones.match(walter, ben);
    phones.becomes(ben, 'busy');
    const caller = await phones.call(walter);
    await phones.press(caller, '1');
    await phones.hotline.emulator.staySilent(caller);
    await phones.hotline.emulator.staySilent(caller);
    expect(phones.heard(caller).filter((said) => said === 'I heard nothing.')).toHaveLength(2);
    expect(last(caller)).toMatch(/^To ask for help, press 1/);
    expect(await kept()).toEqual([]);
    phones.expectNoFaults();
  });

  test('that is cut off by hanging up is kept all the same', async () => {
    await phones.match(walter, ben);
    phones.becomes(ben, 'busy');
    const caller = await phones.call(walter);
    await phones.press(caller, '1');
    await phones.hotline.emulator.say(caller, 'I am late');
    await phones.hotline.emulator.passTime(2);
    await phones.hangUp(caller);
    expect(phones.texts(ben).at(-1)).toContain('spoken word');
  });

  test('leaves nothing behind once its speaker is forgotten', async () => {
    await phones.match(walter, ben);
    await phones.hangUp(await leaveWord(walter, ben));
    await phones.text(walter, 'FORGET ME');
    await phones.text(walter, 'YES');
    expect((await kept()).map(({ sealed_sound }) => sealed_sound)).toEqual([null]);
    const listener = await phones.call(ben);
    expect(phones.heard(listener)).not.toContain('(played)');
    phones.expectNoFaults();
  });
});

test("the asker's own words go with the request, and are heard by who takes it", async () => {
  const asking = await phones.call(edna);
  await phones.press(asking, '1', '1', '3', '10#', '3');
  expect(last(asking)).toBe('Say after the tone what your helper should know, and press any key when you are done.');
  await phones.record(asking, 'I use a walker');
  expect(last(asking)).toMatch(/with your own words\. Press 1 to send it/);
  await phones.press(asking, '1');
  await phones.hangUp(asking);
  await phones.text(ben, 'YES');
  expect(phones.texts(ben)).toContain('Edna added spoken words to request 11. To hear them, call this number.');
  const listener = await phones.call(ben);
  expect(phones.heard(listener)).toContain('(played)');
  expect(await atProvider()).toEqual([]);
  phones.expectNoFaults();
});

test('an answer that nobody understood is recorded', async () => {
  await matchByVoice();
  await phones.text(ben, 'Which door shall I come to?');
  const news = await phones.answer(edna);
  await phones.press(news, '1');
  while (!last(news)?.includes('To answer, press 1')) await phones.press(news, '2');
  await phones.press(news, '1');
  await phones.hotline.emulator.staySilent(news);
  expect(last(news)).toMatch(/^You can leave a word for Ben/);
  await phones.record(news, 'mumble');
  await phones.hangUp(news);
  expect(phones.texts(ben).at(-1)).toBe('Edna left you a spoken word about request 11. To hear it, call this number.');
  phones.expectNoFaults();
});

test('a name that nobody understood is recorded, and whoever helps hears it', async () => {
  const martha = '+13125550777';
  const joining = await phones.call(martha);
  await phones.press(joining, '1', '1');
  expect(last(joining)).toMatch(/say your first name/);
  await phones.hotline.emulator.staySilent(joining);
  expect(last(joining)).toMatch(/^Say your first name after the tone/);
  await phones.record(joining, 'mrtha');
  expect(phones.heard(joining)).toContain('Thank you. Your neighbors hear it as you said it.');
  await phones.press(joining, '1', '1', '1', '60640', '1');
  await phones.hangUp(joining);
  expect(await kept()).toMatchObject([{ purpose: 'name', sealed_sound: expect.anything() }]);
  expect(await atProvider()).toEqual([]);
  await phones.text(ben, 'YES');
  expect(phones.texts(ben).at(-1)).toContain('now go to a neighbor');
  const listener = await phones.call(ben);
  expect(phones.heard(listener).slice(1, 3)).toEqual(['This is how they say their name:', '(played)']);
  await phones.hangUp(listener);
  // Before they are joined, too.
  const caller = await phones.call(martha);
  await phones.press(caller, '1');
  const rung = await phones.pickUp(ben);
  expect(phones.heard(rung)).toEqual([
    'A neighbor is calling about request 11. Press 1 to talk.',
    'This is how they say their name:',
    '(played)',
  ]);
  await phones.press(rung, '1');
  await phones.hotline.emulator.say(rung, 'Good morning');
  expect(last(caller)).toBe(`${ben}: Good morning`);
  await phones.hangUp(rung);
  phones.expectNoFaults();
});

test("addresses of sounds are nobody else's: a wrong or old one leads nowhere", async () => {
  const { publicUrl } = phones.hotline;
  expect((await fetch(`${publicUrl}/recordings/abc.wav`)).status).toBe(404);
  expect((await fetch(`${publicUrl}/recordings/${'A'.repeat(120)}.wav`)).status).toBe(404);
  await phones.match(walter, ben);
  await phones.hangUp(await leaveWord(walter, ben));
  const listener = await phones.call(ben);
  const played = phones.hotline.emulator.callStory(listener).transcript.find(({ kind }) => kind === 'played');
  const url = played?.kind === 'played' ? played.url : '';
  expect((await fetch(url)).headers.get('content-type')).toBe('audio/wav');
  phones.hotline.clock.pass(hourMs);
  expect((await fetch(url)).status).toBe(404);
});

test('words that belong to no request in the end are deleted at the provider too', async () => {
  const asking = await phones.call(elena);
  await phones.press(asking, '1', '1', '3', '10#', '3');
  await phones.record(asking, 'uso andador');
  await phones.hangUp(asking);
  expect(await atProvider()).toEqual([]);
  expect(phones.texts(ben)).toEqual([]);
  expect(phones.ringing(max)).toBeUndefined();
});
