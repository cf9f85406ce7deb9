// Phones that have never texted us are looked up once; who is on a landline is called, and not texted in vain.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { lookUpPhones } from '../../src/jobs/look-up-phones.ts';
import { crowd, helperPhones, line } from '../support/crowd.ts';
import { startTestHotline, type TestHotline } from '../support/hotline.ts';

const [landline = '', mobile = '', writer = ''] = helperPhones(3);

let hotline: TestHotline;

beforeAll(async () => {
  hotline = await startTestHotline([crowd({ helpers: 3 })]);
  for (const number of [landline, mobile, writer]) hotline.emulator.addPhone({ number });
  hotline.emulator.changePhone(landline, { lineType: 'landline' });
  await hotline.emulator.text(writer, { to: line, body: 'STATUS', pictures: [] });
  await hotline.settle();
});

afterAll(() => hotline.stop());

const contactOf = async (phone: string) => {
  const { seal } = hotline.context.store;
  const contacts = await hotline.db.contact.findMany();
  return contacts.find(({ phoneSealed }) => seal.open(phoneSealed) === phone);
};

test('a landline is known before it is texted', async () => {
  const job = lookUpPhones(hotline.context);
  while (await job());
  expect(await contactOf(landline)).toMatchObject({ lineType: 'landline', textless: true });
  expect(await contactOf(mobile)).toMatchObject({ lineType: 'mobile', textless: false });
});

test('who texts us needs no looking up', async () => {
  expect(await contactOf(writer)).toMatchObject({ lineType: null, textless: false });
});
