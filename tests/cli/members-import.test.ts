// `hotline members import`, on a real database.
import { describe, expect, test } from '@jest/globals';
import { demo, useCommandLine } from '../support/command-line.ts';

const line = useCommandLine();

describe('members import', () => {
  const rowsOf = async () => {
    const found = await line().db.member.findMany({ include: { contact: true }, orderBy: { createdAt: 'asc' } });
    return found.map((member) => ({
      phone: line().seal.open(member.contact.phoneSealed),
      name: member.nameSealed === null ? null : line().seal.open(member.nameSealed),
      place: member.sealedPlace === null ? null : JSON.parse(line().seal.open(member.sealedPlace)),
      hours: member.hours,
      skills: member.skills,
      language: member.language,
    }));
  };

  test('adds the demo’s members once, however often it runs', async () => {
    await line().apply();
    expect((await line().importMembers()).printed).toBe(
      'Riverside Neighbors: 25 members added, 2 updated, 0 unchanged.',
    );
    const before = await line().db.contact.findMany({ orderBy: { id: 'asc' }, include: { members: true } });
    expect((await line().importMembers()).printed).toBe(
      'Riverside Neighbors: 0 members added, 0 updated, 27 unchanged.',
    );
    expect(await line().db.contact.findMany({ orderBy: { id: 'asc' }, include: { members: true } })).toEqual(before);
    expect(before.filter(({ members }) => members.length === 2)).toHaveLength(1);
  });

  test('stores what the file says, sealed, with a dialogue that has not begun', async () => {
    await line().apply();
    await line().db.contact.deleteMany();
    const path = await line().file(
      'm.csv',
      'phone,name,language,area,hours,skills\n3125550101,Ana,es,60640,mon-fri 9:00-17:00,ride;meal\n',
    );
    await line().importMembers(path);
    expect(await rowsOf()).toEqual([
      {
        phone: '+13125550101',
        name: 'Ana',
        place: { area: 'Northside', zip: '60640' },
        hours: 'Mon-Fri 09:00-17:00',
        skills: ['ride', 'meal'],
        language: 'es',
      },
    ]);
    const contact = await line().db.contact.findFirstOrThrow();
    expect(contact).toMatchObject({ line: '+13125550100', language: 'es', optedOut: false, version: 2 });
    expect(line().seal.open(contact.sealedDialogue)).toBe('{}');
    expect(contact.phoneHash).toEqual(line().seal.hashPhone('+13125550101'));
  });

  test('updates people, corrects a name, adds to a household, and leaves the language that somebody chose', async () => {
    await line().apply();
    await line().db.contact.deleteMany();
    const one = (rows: string) => line().file('m.csv', `phone,name,language,skills\n${rows}`);
    await line().importMembers(await one('3125550101,Jhon,en,ride\n3125550102,Ana,en,meal\n3125550103,Bo,en,\n'));
    await line().db.member.updateMany({
      where: { skills: { has: 'meal' } },
      data: { language: 'es', languageChosen: true },
    });
    const again = await line().importMembers(
      await one('3125550101,John,en,tech\n3125550102,ANA,en,meal\n3125550102,Luis,es,\n3125550103,Bo,en,\n'),
    );
    expect(again.printed).toBe('Riverside Neighbors: 1 member added, 2 updated, 1 unchanged.');
    const told = (await rowsOf()).map(({ phone, name, language, skills }) => [
      phone.slice(-1),
      name,
      language,
      ...skills,
    ]);
    expect(told.sort()).toEqual([
      ['1', 'John', 'en', 'tech'],
      ['2', 'ANA', 'es', 'meal'],
      ['2', 'Luis', 'es'],
      ['3', 'Bo', 'en'],
    ]);
  });

  test('keeps the quiet hours that somebody set by text where the file has none', async () => {
    await line().apply();
    await line().db.contact.deleteMany();
    await line().importMembers(
      await line().file('m.csv', 'phone,quiet_hours,timezone\n3125550101,22:00-07:00,America/New_York\n3125550102,,\n'),
    );
    await line().db.member.updateMany({ where: { timezone: null }, data: { quietHours: 'none' } });
    const again = await line().importMembers(await line().file('m.csv', 'phone\n3125550101\n3125550102\n'));
    expect(again.printed).toBe('Riverside Neighbors: 0 members added, 0 updated, 2 unchanged.');
    const kept = await line().db.member.findMany({ orderBy: { quietHours: 'asc' } });
    expect(kept.map(({ quietHours, timezone }) => [quietHours, timezone])).toEqual([
      ['22:00-07:00', 'America/New_York'],
      ['none', null],
    ]);
  });

  const oneBad = 'phone,name\n+13125550101,Ana\n12345,Secret\n+13125550102,Ben\n';

  test('leaves whom the members chose as a steward one, for as long as they chose them', async () => {
    await line().apply();
    await line().db.contact.deleteMany();
    const path = await line().file('m.csv', 'phone,name\n3125550101,Ana\n3125550102,Ben\n');
    await line().importMembers(path);
    const ana = await line().db.member.findFirstOrThrow({ orderBy: { createdAt: 'asc' } });
    const stewardUntil = new Date('2027-01-01T00:00:00Z');
    await line().db.member.update({ where: { id: ana.id }, data: { steward: true, stewardUntil } });
    await line().db.member.updateMany({ where: { id: { not: ana.id } }, data: { steward: true } });
    await line().importMembers(path);
    const stewards = await line().db.member.findMany({ where: { steward: true } });
    expect(stewards).toMatchObject([{ id: ana.id, stewardUntil }]);
  });

  test('imports nobody where a row is bad, unless it may skip it', async () => {
    await line().apply();
    await line().db.contact.deleteMany();
    const path = await line().file('bad.csv', oneBad);
    const refused = await line().importMembers(path);
    expect(refused.exitCode).toBe(1);
    expect(refused.told).toContain('it has 1 bad row:\n  line 3, phone: is not a phone number');
    expect(refused.told).not.toMatch(/12345|Secret/);
    expect(await line().db.member.count()).toBe(0);
    const skipped = await line().importMembers(path, '--skip-bad');
    expect(skipped).toMatchObject({
      exitCode: 0,
      printed: 'Riverside Neighbors: 2 members added, 0 updated, 0 unchanged.',
    });
    expect(skipped.told).toContain('Skipped 1 bad row:\n  line 3, phone: is not a phone number');
  });

  test.each([
    ['', 'the file is empty'],
    ['phone\n', 'no row follows'],
    ['name\nAna\n', 'there is no column "phone"'],
    [Buffer.from('phone,name\n+13125550101,Jos\xe9\n', 'latin1'), 'is not in UTF-8'],
  ])('refuses a file that is none: %j', async (written, reason) => {
    await line().apply();
    const refused = await line().importMembers(await line().file('none.csv', written));
    expect(refused.exitCode).toBe(1);
    expect(refused.told).toContain(reason);
  });

  test('asks which community where there are several, and knows it by its name', async () => {
    expect((await line().importMembers()).told).toContain('There is no community yet');
    await line().apply();
    await line().apply(await line().file('o.yaml', 'name: Other\nnumbers: ["+13125550199"]'));
    expect((await line().importMembers()).told).toBe(
      'Say which community you mean with --community, one of "Other", "Riverside Neighbors"',
    );
    expect((await line().importMembers(demo('members.csv'), '--community', 'Nowhere')).told).toContain(
      'no community "Nowhere"',
    );
    expect((await line().importMembers(demo('members.csv'), '--community', 'riverside neighbors')).exitCode).toBe(0);
  });

  test('takes a thousand rows', async () => {
    await line().apply();
    await line().db.contact.deleteMany();
    const rows = Array.from(
      { length: 1000 },
      (_, index) => `+1312555${String(index).padStart(4, '0')},N${'abcdefghij'[index % 10]}`,
    );
    const path = await line().file('many.csv', ['phone,name', ...rows].join('\n'));
    expect((await line().importMembers(path)).printed).toContain('1000 members added');
    expect(await line().db.contact.count()).toBe(1000);
  });
});
