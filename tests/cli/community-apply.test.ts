// `hotline community apply`, on a real database.
import { describe, expect, test } from '@jest/globals';
import { useCommandLine } from '../support/command-line.ts';

const line = useCommandLine();

describe('community apply', () => {
  test('makes a community, and changes nothing the second time', async () => {
    expect(await line().apply()).toEqual({
      exitCode: 0,
      printed: 'Made Riverside Neighbors: 1 number, 5 areas, 2 stewards.',
      told: '',
    });
    const before = await line().db.community.findFirstOrThrow();
    expect((await line().apply()).printed).toBe('Riverside Neighbors: nothing has changed.');
    expect(await line().db.community.findFirstOrThrow()).toEqual(before);
  });

  test('prints what changed, and nobody’s number', async () => {
    const terms = (more: string) => `name: X\nnumbers: ["+13125550100"]\n${more}`;
    await line().apply(
      await line().file('x.yaml', terms('areas: [{ name: A, zips: ["60640"] }]\nstewards: ["+13125550190"]')),
    );
    const changed = await line().apply(
      await line().file('x.yaml', terms('areas: [{ name: B }]\nboundaries: { answer_within: 90m, quiet_hours: "" }')),
    );
    expect(changed.printed.split('\n')).toEqual([
      'Changed X:',
      '  areas: A: 60640 → none',
      '  boundaries.quiet_hours: 21:00-08:00 → none',
      '  boundaries.answer_within: 1h → 90m',
      '  areas: B: none → no ZIPs',
      '  stewards: 0 added, 1 removed',
    ]);
  });

  test('moves those who used a number that is gone to the first one, and frees the number', async () => {
    await line().apply(await line().file('x.yaml', 'name: X\nnumbers: ["+13125550100"]\nstewards: ["+13125550190"]'));
    await line().apply(await line().file('x.yaml', 'name: X\nnumbers: ["+13125550199"]\nstewards: ["+13125550190"]'));
    expect(await line().db.contact.findMany()).toMatchObject([{ line: '+13125550199' }]);
    expect((await line().apply(await line().file('y.yaml', 'name: Y\nnumbers: ["+13125550100"]'))).exitCode).toBe(0);
  });

  test('refuses a number of another community, and changes nothing', async () => {
    await line().apply();
    const other = await line().apply(
      await line().file('other.yaml', 'name: Other\nnumbers: ["+13125550199", "+13125550100"]'),
    );
    expect(other).toMatchObject({
      exitCode: 1,
      told: 'The number +13125550100 already belongs to Riverside Neighbors',
    });
    expect(await line().db.community.count()).toBe(1);
  });

  test('tells every fault of a bad file', async () => {
    const bad = await line().apply(await line().file('bad.yaml', 'numbers: [1]\njoining: maybe\n'));
    expect(bad.exitCode).toBe(1);
    expect(bad.told.split('\n').slice(1)).toEqual([
      '  line 1, name: is missing',
      '  line 1, numbers[0]: must be a phone number with its country, such as "+13125550100"',
      '  line 2, joining: must be open, code or vouch',
    ]);
  });
});

describe('community export', () => {
  test('prints a file that is taken back unchanged, here and elsewhere', async () => {
    await line().apply();
    const { printed, exitCode } = await line().hotline(['community', 'export']);
    expect(exitCode).toBe(0);
    const file = await line().file('exported.yaml', printed);
    expect((await line().apply(file)).printed).toBe('Riverside Neighbors: nothing has changed.');
    await line().db.community.deleteMany();
    expect((await line().apply(file)).printed).toBe('Made Riverside Neighbors: 1 number, 5 areas, 2 stewards.');
    expect((await line().hotline(['community', 'export'])).printed).toBe(printed);
  });

  test('tells also what has changed of what the line does by itself', async () => {
    await line().apply(await line().file('x.yaml', 'name: X\nnumbers: ["+13125550100"]'));
    const { printed } = await line().hotline(['community', 'export']);
    const changed = await line().apply(await line().file('x.yaml', printed.replace('ask_ahead: 2d', 'ask_ahead: 3d')));
    expect(changed.printed).toBe('Changed X:\n  follow_up.ask_ahead: 2d → 3d');
  });
});

describe('stewards', () => {
  const withStewards = async (...phones: string[]) =>
    line().apply(
      await line().file('s.yaml', `name: X\nnumbers: ["+13125550100"]\nstewards: ${JSON.stringify(phones)}`),
    );
  const members = async (...rows: string[]) =>
    line().importMembers(await line().file('s.csv', ['phone,name,steward', ...rows].join('\n')));
  const stewards = async () => {
    const found = await line().db.member.findMany({ where: { steward: true }, include: { contact: true } });
    return found.map(({ contact }) => line().seal.open(contact.phoneSealed)).sort();
  };

  test('are those whom the community file names, as long as it does', async () => {
    await withStewards('+13125550190', '+13125550191');
    expect(await stewards()).toEqual(['+13125550190', '+13125550191']);
    await withStewards('+13125550191');
    expect(await stewards()).toEqual(['+13125550191']);
  });

  test('of the community file stay so when the members file does not say so', async () => {
    await withStewards('+13125550190');
    await members('+13125550190,Rosa,');
    expect(await stewards()).toEqual(['+13125550190']);
    expect(await line().db.member.count()).toBe(1);
    await withStewards();
    expect(await stewards()).toEqual([]);
  });

  test('whom the members file names stay so when the community file no longer does', async () => {
    await withStewards('+13125550190');
    await members('+13125550190,Rosa,yes', '+13125550191,Desmond,yes');
    await withStewards('+13125550191');
    await withStewards();
    expect(await stewards()).toEqual(['+13125550190', '+13125550191']);
    await members('+13125550190,Rosa,');
    expect(await stewards()).toEqual(['+13125550191']);
  });
});
