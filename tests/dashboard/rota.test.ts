// The rota at the desk: put on, take off, hand over, and what is not a steward's to do.
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { demoFiles, desmond, riversideDesk, rosa, signedIn } from '../support/desk.ts';
import { startTestHotline, type TestHotline } from '../support/hotline.ts';
import type { Visitor } from '../support/visitor.ts';

const rota = `${riversideDesk}/rota`;

let hotline: TestHotline;
let visitor: Visitor;
let ids: { readonly rosa: string; readonly desmond: string };

beforeAll(async () => {
  hotline = await startTestHotline([demoFiles]);
  visitor = await signedIn(hotline, rosa);
  ids = { rosa: await stewardAt(rosa), desmond: await stewardAt(desmond) };
});

beforeEach(() => hotline.db.shift.deleteMany());

afterAll(() => hotline.stop());

async function stewardAt(phone: string): Promise<string> {
  const phoneHash = new Uint8Array(hotline.context.store.seal.hashPhone(phone));
  const member = await hotline.db.member.findFirstOrThrow({ where: { contact: { phoneHash }, steward: true } });
  return member.id;
}

const lastTextTo = (phone: string): string | undefined =>
  hotline.emulator
    .texts()
    .filter(({ to }) => to === phone)
    .at(-1)?.body;

const add = async (who: string, first: string, last: string) => {
  await visitor.get(rota);
  return visitor.submit(`${rota}/add`, { who, 'first-day': first, 'last-day': last });
};

const shiftsNow = () => hotline.db.shift.findMany({ where: { endsAt: { gt: hotline.context.now() } } });

test('a steward puts another on call, who hears so by text and stands there', async () => {
  const { html } = await add(ids.desmond, '2026-03-09', '2026-03-15');
  expect(html).toContain('Desmond is on call from Mon Mar 9 through Sun Mar 15, and hears so.');
  expect(html).toContain('<strong>Desmond</strong> Mon Mar 9 through Sun Mar 15');
  expect(html).toContain('Nobody has a shift now, so all stewards are on call: Rosa and Desmond');
  await hotline.settle();
  expect(lastTextTo(desmond)).toContain('you are on call from Mon Mar 9 through Sun Mar 15');
});

test('handing over tells both, and leaves no gap', async () => {
  await add(ids.rosa, '2026-03-03', '2026-03-08');
  const [shift] = await shiftsNow();
  const { html } = await visitor.submit(`${rota}/hand-over`, { shift: shift?.id ?? '', who: ids.desmond });
  expect(html).toContain('Desmond is on call in that place, from today through Sun Mar 8, and hears so.');
  expect(html).toContain('On call now: Desmond');
  await hotline.settle();
  expect(lastTextTo(desmond)).toContain('you are on call from today through Sun Mar 8');
});

test('taking somebody off says where it leaves nobody, and where it does not', async () => {
  await add(ids.rosa, '2026-03-03', '2026-03-08');
  const [first] = await shiftsNow();
  const { html } = await visitor.submit(`${rota}/take-off`, { shift: first?.id ?? '' });
  expect(html).toContain('Rosa is off then. For some of that time nobody has a shift');
  await add(ids.rosa, '2026-03-03', '2026-03-08');
  const { html: both } = await add(ids.desmond, '2026-03-02', '2026-03-09');
  expect(both).toContain('On call now: Rosa and Desmond');
  const own = (await shiftsNow()).find(({ memberId }) => memberId === ids.rosa);
  const { html: covered } = await visitor.submit(`${rota}/take-off`, { shift: own?.id ?? '' });
  expect(covered).toContain('Rosa is off then.<');
});

test('a shift that has not begun is taken off without a trace of it', async () => {
  await add(ids.rosa, '2026-03-20', '2026-03-22');
  const [shift] = await shiftsNow();
  await visitor.submit(`${rota}/take-off`, { shift: shift?.id ?? '' });
  expect(await shiftsNow()).toEqual([]);
});

test('taking over relieves whoever is on call, and is written down', async () => {
  await add(ids.desmond, '2026-03-03', '2026-03-08');
  const { html } = await visitor.submit(`${rota}/take-over`);
  expect(html).toContain('You are on call now, through Sun Mar 8.');
  expect(html).not.toContain('I take over now');
  await hotline.settle();
  expect(lastTextTo(desmond)).toContain('Rosa is on call now, in your place');
  const { kind } = await hotline.db.audit.findFirstOrThrow({ orderBy: { seq: 'desc' } });
  expect(kind).toBe('takeOver');
});

test.each([
  ['the last day comes first', '2026-03-08', '2026-03-05'],
  ['it is over', '2026-02-01', '2026-02-08'],
  ['it is no day', 'soon', '2026-03-08'],
  ['it is years', '2026-03-05', '2031-03-05'],
])('days that make no sense are refused: %s', async (_, first, last) => {
  const { html, status } = await add(ids.rosa, first, last);
  expect(status).toBe(200);
  expect(html).toContain('Nothing was noted');
  expect(await shiftsNow()).toEqual([]);
});

test('whoever is no steward, and the shift of no one, are refused', async () => {
  const { id } = await hotline.db.member.findFirstOrThrow({ where: { steward: false } });
  expect((await add(id, '2026-03-09', '2026-03-15')).html).toContain('Nothing was changed');
  await add(ids.rosa, '2026-03-09', '2026-03-15');
  const [shift] = await shiftsNow();
  const over = await visitor.submit(`${rota}/hand-over`, { shift: shift?.id ?? '', who: id });
  expect(over.html).toContain('Nothing was changed');
  const twice = await add(ids.rosa, '2026-03-10', '2026-03-12');
  expect(twice.html).toContain("That shift is Rosa's already.");
  await hotline.db.shift.deleteMany();
  const gone = await visitor.post(`${rota}/take-off`, {
    ...visitor.hidden(`${rota}/take-off`),
    shift: shift?.id ?? '',
  });
  expect(gone.html).toContain('That shift is over, or was changed meanwhile.');
  const nonsense = await visitor.post(`${rota}/add`, { ...visitor.hidden(`${rota}/add`), who: "' OR 1=1 --" });
  expect(nonsense.status).toBe(404);
});
