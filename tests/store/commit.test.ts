// A decision is written together or not at all, and only while the world is as it was when it was loaded.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Contact } from '../../src/domain/people.ts';
import type { Request } from '../../src/domain/request.ts';
import type { Snapshot } from '../../src/domain/snapshot.ts';
import { commit } from '../../src/store/commit.ts';
import type { Happening } from '../../src/store/happening.ts';
import { load } from '../../src/store/load.ts';
import type { WordedEffect } from '../../src/store/worded-effect.ts';
import { askerPhones, crowd, helperPhones, line } from '../support/crowd.ts';
import { startTestHotline, type TestHotline } from '../support/hotline.ts';
import { newSid } from '../support/webhooks.ts';

const [asker = ''] = askerPhones(1);
const [helper = ''] = helperPhones(1);

let hotline: TestHotline;

beforeAll(async () => {
  hotline = await startTestHotline([crowd({ helpers: 1 })]);
});

afterAll(() => hotline.stop());

interface Seen {
  readonly happening: Happening;
  readonly snapshot: Snapshot;
  readonly contact: Contact;
}

async function see(from: string): Promise<Seen> {
  const text = { sid: newSid(), from, to: line, body: 'hello', pictures: [] };
  const happening: Happening = { of: 'text', text, recorded: false };
  const { snapshot } = await load(hotline.context.store, happening, hotline.clock.now());
  const contact = snapshot?.contacts.find(({ id }) => id === snapshot.contactId);
  if (!snapshot || !contact) throw new Error('the sender is known');
  return { happening, snapshot, contact };
}

const write = ({ happening, snapshot }: Pick<Seen, 'happening' | 'snapshot'>, ...effects: WordedEffect[]) =>
  commit(hotline.context.store, snapshot.community.id, effects, happening, hotline.clock.now());

const textTo = ({ id, phone }: Contact, body: string): WordedEffect => ({
  ...{
    do: 'text',
    phrase: { say: 'relay', name: 'Walter', code: 11, words: body },
    to: { contactId: id, phone, line, language: 'en' },
    body,
    urgent: false,
    lastWord: false,
    pictures: [],
  },
});

const save = (contact: Contact): WordedEffect => ({ do: 'saveContact', contact });

function requestOf({ snapshot, contact }: Seen, change: Partial<Request> = {}): Request {
  return {
    ...{ id: randomUUID(), code: snapshot.fresh.requestCode, requesterId: contact.members[0]?.id ?? '', kind: 'ride' },
    ...{
      status: 'open',
      when: 'now',
      words: 'NEED RIDE',
      pictures: [],
      needed: 1,
      round: 0,
      wave: 0,
      truthTold: false,
    },
    ...{ openedAt: hotline.clock.now(), invitations: [], version: 0 },
    ...change,
  };
}

const texts = () => hotline.db.outboxText.count();

test('whoever is asked for the same again has been asked twice, and a yes does not count', async () => {
  const [seen, asked] = [await see(asker), await see(helper)];
  const [memberId = '', contactId = ''] = [asked.contact.members[0]?.id, asked.contact.id];
  const request = requestOf(seen);
  const invitedAt = (askedAt: Date, status: 'asked' | 'matched', version: number): WordedEffect => ({
    do: 'saveRequest',
    request: {
      ...{ ...request, version },
      invitations: [{ memberId, contactId, status, round: version, wave: 1, askedAt }],
    },
  });
  const at = hotline.clock.now();
  const later = new Date(at.getTime() + 60_000);
  expect(await write(seen, invitedAt(at, 'asked', 0))).toBe(true);
  expect(await write(asked, invitedAt(later, 'asked', 1))).toBe(true);
  expect(await write(await see(asker), invitedAt(later, 'matched', 2))).toBe(true);
  const where = { requestId_memberId: { requestId: request.id, memberId } };
  expect(await hotline.db.invitation.findUnique({ where })).toMatchObject({ times: 2, status: 'matched' });
});

describe('a decision', () => {
  test('whose contact has changed since is not written, nor anything else of it', async () => {
    const [first, second] = [await see(asker), await see(asker)];
    const before = await texts();
    expect(await write(first, save(first.contact), textTo(first.contact, 'first'))).toBe(true);
    expect(await write(second, save(second.contact), textTo(second.contact, 'second'))).toBe(false);
    expect(await texts()).toBe(before + 1);
    expect(await hotline.db.inboxText.count({ where: { handledAt: null } })).toBe(1);
    // Loaded anew it is.
    const happening: Happening = { ...second.happening, recorded: true } as Happening;
    const { snapshot } = await load(hotline.context.store, happening, hotline.clock.now());
    const contact = snapshot?.contacts.find(({ id }) => id === second.contact.id);
    if (!snapshot || !contact) throw new Error('the sender is known');
    expect(await write({ happening, snapshot }, save(contact), textTo(contact, 'second'))).toBe(true);
  });

  test('is written once, however often it is tried', async () => {
    const seen = await see(asker);
    const before = await texts();
    const tried = await Promise.all(Array.from({ length: 5 }, () => write(seen, textTo(seen.contact, 'once'))));
    expect(tried.filter((ok) => ok)).toHaveLength(1);
    expect(await texts()).toBe(before + 1);
  });

  test('that takes a code which another took is not written', async () => {
    const [first, second] = [await see(asker), await see(helper)];
    const before = await hotline.db.request.count();
    expect(await write(first, { do: 'saveRequest', request: requestOf(first) })).toBe(true);
    expect(await write(second, { do: 'saveRequest', request: requestOf(second) }, textTo(second.contact, 'x'))).toBe(
      false,
    );
    expect(await hotline.db.request.count()).toBe(before + 1);
  });

  test('about a request that has changed since is not written', async () => {
    const seen = await see(asker);
    const request = requestOf(seen);
    expect(await write(seen, { do: 'saveRequest', request })).toBe(true);
    const stored = { ...request, version: 1 };
    const [first, second] = [await see(asker), await see(helper)];
    expect(await write(first, { do: 'saveRequest', request: { ...stored, status: 'withdrawn' } })).toBe(true);
    expect(await write(second, { do: 'saveRequest', request: { ...stored, status: 'matched' } })).toBe(false);
    expect(await hotline.db.request.findUnique({ where: { id: request.id } })).toMatchObject({ status: 'withdrawn' });
  });

  test('sets a timer once, at the later word', async () => {
    const seen = await see(asker);
    const request = requestOf(seen);
    const at = (ms: number) => new Date(hotline.clock.now().getTime() + ms);
    const setTimer = (ms: number): WordedEffect => ({
      do: 'setTimer',
      timer: { kind: 'wave', requestId: request.id, at: at(ms) },
    });
    expect(await write(seen, { do: 'saveRequest', request }, setTimer(1_000), setTimer(2_000))).toBe(true);
    expect(await hotline.db.timer.findMany({ where: { requestId: request.id } })).toMatchObject([{ dueAt: at(2_000) }]);
    expect(await write(await see(asker), setTimer(3_000))).toBe(true);
    expect(await hotline.db.timer.findMany({ where: { requestId: request.id } })).toMatchObject([{ dueAt: at(3_000) }]);
  });

  test('to forget somebody takes what they said and were told with them, but for the goodbye', async () => {
    const seen = await see(helper);
    await hotline.settle();
    const { id, version } = seen.contact;
    const goodbye = textTo(seen.contact, 'goodbye');
    expect(await write(seen, { do: 'forget', contactId: id, version }, goodbye)).toBe(true);
    expect(await hotline.db.contact.count({ where: { id } })).toBe(0);
    expect(await hotline.db.member.count({ where: { contactId: id } })).toBe(0);
    const phoneHash = hotline.context.store.seal.hashPhone(helper);
    expect(await hotline.db.inboxText.count({ where: { phoneHash } })).toBe(0);
    await hotline.settle();
    const received = hotline.emulator.textsOf(helper).filter(({ direction }) => direction === 'received');
    expect(received.at(-1)?.body).toBe('goodbye');
    // What was decided about them meanwhile comes to nothing.
    const late = await see(asker);
    expect(await write(late, save(seen.contact))).toBe(false);
  });
});
