// The page of a request: what became of each text, who could help and why, and a word to everyone in it.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { deskOf } from '../stewards/desk.ts';
import { busyMorning, people } from '../support/busy-morning.ts';
import { demoFiles, riversideDesk, rosa, signedIn } from '../support/desk.ts';
import { startTestHotline, type TestHotline } from '../support/hotline.ts';
import type { Visitor } from '../support/visitor.ts';

const [fatima, pilar, teresa] = ['+13125550106', '+13125550116', '+13125550120'];

let hotline: TestHotline;
let visitor: Visitor;

beforeAll(async () => {
  hotline = await startTestHotline([demoFiles]);
  for (const [number, how] of [
    [fatima, { off: true }],
    [teresa, { lineType: 'landline' }],
  ] as const) {
    hotline.emulator.addPhone({ number });
    hotline.emulator.changePhone(number, how);
  }
  await busyMorning(hotline);
  visitor = await signedIn(hotline, rosa);
});

afterAll(() => hotline.stop());

/** What a page says, a line for each item of its lists and each paragraph. */
const linesOf = (html: string): readonly string[] =>
  html
    .replace(/<\/(li|p|h\d|div|section)>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

const pathOf = (code: number) => `${riversideDesk}/requests/${code}`;
const page = async (code: number) => linesOf((await visitor.get(pathOf(code))).html);

const textsTo = (phone: string) =>
  hotline.emulator
    .texts()
    .filter(({ to }) => to === phone)
    .map(({ body }) => body);

test('says of each text what became of it: there, on its way again, or not to be had there', async () => {
  const lines = await page(14);
  expect(lines).toEqual(
    expect.arrayContaining([
      'Lucía delivered',
      'Fatima waiting to be sent',
      'Teresa not delivered',
      'To Chioma: that we are asking around delivered',
    ]),
  );
});

test.each([
  ['queued', 'waiting to be sent', ''],
  ['sending', 'being sent', ''],
  ['sent', 'sent', ''],
  ['delivered', 'delivered', 'well'],
  ['undelivered', 'not delivered', 'now'],
  ['failed', 'could not be sent', 'now'],
  ['suppressed', 'not sent: they stopped our texts', 'now'],
  ['expired', 'not sent: too late to be true', 'now'],
  ['joined', 'sent with another', ''],
])('a text that is %s is marked so, and what went wrong stands out', async (status, words, colour) => {
  const request = await hotline.db.request.findFirstOrThrow({ where: { code: 14 } });
  const { contactId } = await hotline.db.member.findUniqueOrThrow({
    where: { id: await deskOf(hotline).memberAt(people.chioma) },
  });
  await hotline.db.outboxText.updateMany({
    where: { requestId: request.id, contactId, saying: 'opened' },
    data: { status },
  });
  const { html } = await visitor.get(pathOf(14));
  expect(html).toContain(`To Chioma: that we are asking around <span class="label ${colour}">${words}</span>`);
});

test('a word to everyone in it reaches those in it and nobody else, and is told as the steward’s', async () => {
  await visitor.get(pathOf(12));
  const before = hotline.emulator.texts().length;
  const answer = await visitor.submit(`${pathOf(12)}/write`, { words: 'The side door is open, please ring twice.' });
  expect(answer.path).toBe(pathOf(12));
  expect(answer.html).toContain('Sent to Walter and Ben.');
  await hotline.settle();
  const told = hotline.emulator.texts().slice(before);
  expect(told.map(({ to }) => to).toSorted()).toEqual([people.ben, people.walter].toSorted());
  for (const { body } of told) expect(body).toBe('Rosa, steward (12): The side door is open, please ring twice.');
  const lines = await page(12);
  expect(lines).toContain('Rosa, steward, wrote to its people.');
  expect(lines.join()).not.toContain('side door');
  const { memberIds, byId } = await hotline.db.audit.findFirstOrThrow({ where: { kind: 'write' } });
  const { memberAt } = deskOf(hotline);
  expect(byId).toBe(await memberAt(rosa));
  expect(new Set(memberIds)).toEqual(new Set([await memberAt(people.walter), await memberAt(people.ben)]));
});

test('while nobody has it, a word goes to the member alone; without words none goes', async () => {
  const { html } = await visitor.get(pathOf(13));
  expect(html).toContain('<summary>Write to the member</summary>');
  const answer = await visitor.submit(`${pathOf(13)}/write`, { words: 'Seguimos buscando.' });
  expect(answer.html).toContain('Sent to Ana.');
  const before = hotline.emulator.texts().length;
  for (const words of ['', ' \n ']) {
    await visitor.get(pathOf(13));
    expect((await visitor.submit(`${pathOf(13)}/write`, { words })).html).toContain('class="said refused"');
  }
  await hotline.settle();
  expect(hotline.emulator.texts().slice(before).length).toBeLessThanOrEqual(1);
  expect(textsTo(people.ana).at(-1)).toBe('Rosa, del equipo (13): Seguimos buscando.');
});

test('whoever could help stands there in order, each with the reasons, and who could not with why', async () => {
  const { memberAt } = deskOf(hotline);
  const couldHelp = async () => {
    const lines = await page(14);
    return lines.slice(lines.indexOf('Who could help') + 2).filter((line) => !line.startsWith('You are signed in'));
  };
  const stranger = 'speaks another language · not asked this week · about 1 mile · never asked so far';
  expect((await couldHelp()).filter((line) => line.includes(' · '))).toEqual([stranger, stranger]);
  await hotline.db.member.update({ where: { id: await memberAt(people.ana) }, data: { language: 'en' } });
  const [first, why, tap, second, whyNot] = await couldHelp();
  expect([first, why]).toEqual(['Ana', stranger.replace('another language', 'the same language')]);
  expect(tap).toBe('They have told me that they willGive it to Ana');
  expect([second, whyNot]).toEqual(['Pilar', stranger]);
  await hotline.db.member.update({
    where: { id: await memberAt(pilar) },
    data: { pausedUntil: new Date('2027-01-01') },
  });
  const later = (await couldHelp()).join('\n');
  expect(later).toContain('Mei: is not free at that time');
  // Whoever rests is not looked at, and nobody is told so.
  expect(later).not.toContain('Pilar');
});
