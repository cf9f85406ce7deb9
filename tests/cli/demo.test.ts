// `hotline demo`, on a real database.
import { expect, test } from '@jest/globals';
import { useCommandLine } from '../support/command-line.ts';

const line = useCommandLine();
const few = ['demo', '--members', '30', '--seed', '3'];

test('makes the demo community with a year behind it, and its figures', async () => {
  const { exitCode, printed } = await line().hotline(few);
  expect(printed).toMatch(/^Riverside Neighbors: 30 members and a year of \d+ requests, \d+ of them open\.\n/);
  expect(exitCode).toBe(0);
  const [members, requests, weeks] = [line().db.member, line().db.request, line().db.weekFigures];
  expect(await members.count({ where: { steward: true } })).toBe(2);
  expect(await requests.count()).toBeGreaterThan(50);
  expect(await weeks.count()).toBeGreaterThan(40);
  expect(await line().db.figures.count()).toBe(1);
  const open = JSON.parse((await line().hotline(['requests', '--json'])).printed);
  expect(open.length).toBeGreaterThan(3);
});

test('puts another in its place', async () => {
  await line().hotline(few);
  const [before] = await line().db.community.findMany();
  expect((await line().hotline(['demo', '--members', '31'])).exitCode).toBe(0);
  expect(await line().db.member.count()).toBe(31);
  expect((await line().db.community.findMany()).map(({ id }) => id)).toEqual([before?.id]);
});

test('leaves a community alone in which somebody may be real', async () => {
  await line().apply();
  const real = await line().file('real.csv', 'phone,name\n+13122345678,Ann\n');
  await line().importMembers(real);
  const { exitCode, told } = await line().hotline(few);
  expect(exitCode).toBe(1);
  expect(told).toMatch(/^Riverside Neighbors was left as it is: 1 of its phone numbers may belong to somebody real/);
  expect(await line().db.request.count()).toBe(0);
});

test('says what is wrong with its numbers', async () => {
  const { told } = await line().hotline(['demo', '--members', 'many']);
  expect(told).toBe('--members must be a whole number from 30 to 4000');
});
