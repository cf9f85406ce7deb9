// Signing in at the desk: who gets in, by which code, how often one may guess, and how sessions end.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { codeSentTo, demoFiles, riversideDesk, rosa, signedIn } from '../support/desk.ts';
import { startTestHotline, type TestHotline } from '../support/hotline.ts';
import { until } from '../support/until.ts';
import { Visitor } from '../support/visitor.ts';

let hotline: TestHotline;

const stranger = '+13125550999';
const ben = '+13125550102';

beforeAll(async () => {
  hotline = await startTestHotline([demoFiles]);
});

beforeEach(async () => {
  await hotline.db.signInCode.deleteMany();
  await hotline.db.deskSession.deleteMany();
});

afterAll(() => hotline.stop());

const codesSent = () => hotline.emulator.texts().filter(({ body }) => /desk: \d{6}\./.test(body)).length;

async function askedBy(phone: string, by = 'text'): Promise<Visitor> {
  const visitor = new Visitor(hotline);
  await visitor.post('/sign-in?in=en', { phone, by });
  return visitor;
}

const enter = (visitor: Visitor, code: string) => visitor.post('/sign-in/code?by=text&in=en', { code });

describe('a code', () => {
  test('comes as a text and leads to the board of the steward’s community', async () => {
    const before = codesSent();
    const visitor = await askedBy('(312) 555-0190');
    const board = await enter(visitor, await codeSentTo(hotline, rosa, before));
    expect(board).toMatchObject({ status: 200, path: riversideDesk });
    expect(board.html).toContain('You are signed in as Rosa.');
  });

  test('is spoken where that is wanted', async () => {
    await askedBy(rosa, 'call');
    await until(async () => {
      await hotline.settle();
      return hotline.emulator.calls().some(({ phone }) => phone === rosa);
    });
  });

  test('is good once', async () => {
    const before = codesSent();
    const visitor = await askedBy(rosa);
    const code = await codeSentTo(hotline, rosa, before);
    expect((await enter(visitor, code)).path).toBe(riversideDesk);
    await visitor.get(riversideDesk);
    expect((await enter(visitor, code)).status).toBe(422);
  });

  test('is good for ten minutes', async () => {
    const before = codesSent();
    const visitor = await askedBy(rosa);
    const code = await codeSentTo(hotline, rosa, before);
    hotline.clock.pass(10 * 60_000);
    expect((await enter(visitor, code)).status).toBe(422);
  });

  test('is good only in the browser that asked for it', async () => {
    const before = codesSent();
    await askedBy(rosa);
    const code = await codeSentTo(hotline, rosa, before);
    const other = await askedBy(stranger);
    expect((await enter(other, code)).status).toBe(422);
  });

  test('is worth nothing after five wrong guesses', async () => {
    const before = codesSent();
    const visitor = await askedBy(rosa);
    const code = await codeSentTo(hotline, rosa, before);
    for (let guess = 1; guess <= 5; guess++)
      expect((await enter(visitor, String((Number(code) + guess) % 1_000_000).padStart(6, '0'))).status).toBe(422);
    expect((await enter(visitor, code)).status).toBe(422);
  });

  test('can be guessed at only so often, however many codes are asked for by however many browsers', async () => {
    const before = codesSent();
    const visitor = await askedBy(rosa);
    const code = await codeSentTo(hotline, rosa, before);
    await hotline.db.signInCode.create({
      data: {
        askHash: Buffer.alloc(32),
        phoneHash: Buffer.alloc(32),
        codeHash: Buffer.alloc(32),
        createdAt: hotline.clock.now(),
        expiresAt: hotline.clock.now(),
        guesses: 300,
      },
    });
    expect((await enter(visitor, code)).status).toBe(422);
    await hotline.db.signInCode.deleteMany({ where: { guesses: 300 } });
    expect((await enter(visitor, code)).path).toBe(riversideDesk);
  });

  test('is sent five times an hour at most', async () => {
    const before = codesSent();
    for (let asked = 1; asked <= 7; asked++) await askedBy(rosa);
    await codeSentTo(hotline, rosa, before + 4);
    await hotline.settle();
    expect(codesSent() - before).toBe(5);
  });
});

test('nothing tells whether a number is a steward’s, or known at all', async () => {
  const before = codesSent();
  const visitor = new Visitor(hotline);
  const answers = [];
  for (const phone of [rosa, ben, stranger]) answers.push(await visitor.post('/sign-in?in=en', { phone, by: 'text' }));
  const [first, ...others] = answers.map(({ status, path, html }) => ({ status, path, html }));
  for (const other of others) expect(other).toEqual(first);
  const wrong = await enter(await askedBy(stranger), '123456');
  expect(wrong.status).toBe(422);
  await codeSentTo(hotline, rosa, before);
  expect(codesSent() - before).toBe(1);
});

test('what is no number is told so, and given back as it was written', async () => {
  const visitor = new Visitor(hotline);
  const answer = await visitor.post('/sign-in?in=en', { phone: '"><script>alert(1)</script>', by: 'text' });
  expect(answer.status).toBe(422);
  expect(answer.html).toContain('That is not a phone number');
  expect(answer.html).not.toContain('<script>alert');
});

describe('a session', () => {
  test('begins with a token that nobody else has set', async () => {
    const visitor = new Visitor(hotline);
    visitor.setCookie('desk', 'chosen-by-somebody-else');
    const before = codesSent();
    await visitor.post('/sign-in?in=en', { phone: rosa, by: 'text' });
    await enter(visitor, await codeSentTo(hotline, rosa, before));
    expect(visitor.cookie('desk')).toMatch(/^[\w-]{43}$/);
  });

  test('stands in the database as a hash only', async () => {
    const visitor = await signedIn(hotline, rosa);
    const [row] = await hotline.db.deskSession.findMany();
    expect(Buffer.from(row?.tokenHash ?? []).toString('base64url')).not.toBe(visitor.cookie('desk'));
  });

  test('ends where it is ended', async () => {
    const [here, there] = [await signedIn(hotline, rosa), await signedIn(hotline, rosa)];
    await here.get(riversideDesk);
    expect((await here.submit('/sign-out')).path).toContain('/sign-in');
    const { store } = hotline.context;
    const rows = await hotline.db.auditDetail.findMany({ orderBy: { seq: 'desc' }, take: 2 });
    const acts = rows.map(({ sealedDetails }) => JSON.parse(store.seal.open(Buffer.from(sealedDetails))).act.what);
    expect(acts).toEqual(['signedOut', 'signedIn']);
    expect((await here.get(riversideDesk)).path).toContain('/sign-in');
    expect((await there.get(riversideDesk)).status).toBe(200);
  });

  test('can be ended everywhere', async () => {
    const [here, there] = [await signedIn(hotline, rosa), await signedIn(hotline, rosa)];
    await here.get(riversideDesk);
    await here.submit('/sign-out', { everywhere: 'yes' });
    expect((await there.get(riversideDesk)).path).toContain('/sign-in');
  });

  test('ends after two weeks without a visit', async () => {
    const visitor = await signedIn(hotline, rosa);
    const day = 24 * 60 * 60_000;
    hotline.clock.pass(10 * day);
    expect((await visitor.get(riversideDesk)).status).toBe(200);
    hotline.clock.pass(10 * day);
    expect((await visitor.get(riversideDesk)).path).toBe(riversideDesk);
    hotline.clock.pass(15 * day);
    expect((await visitor.get(riversideDesk)).path).toContain('/sign-in');
  });

  test('shows nothing any more to whoever is no steward any more', async () => {
    const visitor = await signedIn(hotline, rosa);
    await hotline.db.member.updateMany({ data: { steward: false } });
    try {
      expect((await visitor.get(riversideDesk)).status).toBe(404);
      expect((await visitor.get('/desk')).html).toContain('You look after no community now');
    } finally {
      await hotline.db.member.updateMany({
        where: { contact: { phoneHash: hotline.context.store.seal.hashPhone(rosa) } },
        data: { steward: true },
      });
    }
  });

  test('speaks the language that is chosen', async () => {
    const visitor = await signedIn(hotline, rosa);
    await visitor.get(riversideDesk);
    await visitor.post('/desk-language', { ...visitor.hidden('/sign-out'), language: 'es' });
    expect((await visitor.get(riversideDesk)).html).toContain('Usted ha entrado como Rosa');
  });
});
