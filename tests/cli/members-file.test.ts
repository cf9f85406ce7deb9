// Members files: what they say, and every bad row with its line, column and reason.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parseHours } from '../../src/domain/hours.ts';
import { TableError } from '../../src/members-file/csv-table.ts';
import { writeFault } from '../../src/members-file/fault.ts';
import { readMembersFile } from '../../src/members-file/read.ts';
import { riverside } from '../support/riverside.ts';

const header = 'phone,name,language,channel,area,skills,hours,reach_miles,steward';
const read = (...rows: readonly string[]) => readMembersFile([header, ...rows].join('\n'), riverside);
const faultsOf = (...rows: readonly string[]) => read(...rows).faults.map(writeFault);

describe('a row', () => {
  test('says who somebody is', () => {
    expect(read('(312) 555-0101,Ana,ES,voice,60640,Ride; meal,"Mon,Wed 09:00-17:00",2.5,yes').members).toEqual([
      {
        phone: '+13125550101',
        name: 'Ana',
        language: 'es',
        channel: 'voice',
        place: { area: 'Northside', zip: '60640' },
        skills: ['ride', 'meal'],
        hours: parseHours('Mon,Wed 09:00-17:00'),
        reachMiles: 2.5,
        steward: true,
      },
    ]);
  });

  test('may leave everything out but the phone', () => {
    expect(read('+13125550101,,,,,,,,').members).toEqual([
      {
        phone: '+13125550101',
        name: undefined,
        language: undefined,
        channel: 'text',
        place: undefined,
        skills: [],
        hours: undefined,
        reachMiles: undefined,
        steward: false,
      },
    ]);
  });

  test('may be of somebody with a phone from abroad', () => {
    expect(read('+44 20 7946 0958,Bo,,,,,,,').members[0]?.phone).toBe('+442079460958');
  });

  test.each([
    [',Ana,,,,,,,', 'line 2, phone: is missing'],
    ['12345,Ana,,,,,,,', 'line 2, phone: is not a phone number'],
    ['555-0101,Ana,,,,,,,', 'line 2, phone: is not a phone number'],
    ['312-555-0101 x2,Ana,,,,,,,', 'line 2, phone: is not a phone number'],
    ['020 7946 0958,Ana,,,,,,,', 'line 2, phone: is not a phone number'],
    ['+13125550101,Ana 3125550102,,,,,,,', 'line 2, name: must be a first name'],
    [`+13125550101,${'A'.repeat(41)},,,,,,,`, 'line 2, name: must be a first name of at most 40 letters'],
    ['+13125550101,Ana,fr,,,,,,', 'line 2, language: must be en or es'],
    ['+13125550101,Ana,,email,,,,,', 'line 2, channel: must be text or voice'],
    ['+13125550101,Ana,,,Downtown,,,,', 'line 2, area: must be a ZIP of five digits or one of Northside, Riverside'],
    ['+13125550101,Ana,,,6064,,,,', 'line 2, area: must be a ZIP'],
    ['+13125550101,Ana,,,,driving,,,', 'line 2, skills: must be some of ride;groceries'],
    ['+13125550101,Ana,,,,,afternoons,,', 'line 2, hours: must be such as "Mon-Fri 09:00-17:00"'],
    ['+13125550101,Ana,,,,,,far,', 'line 2, reach_miles: must be a number of miles'],
    ['+13125550101,Ana,,,,,,-1,', 'line 2, reach_miles: must be a number of miles'],
    ['+13125550101,Ana,,,,,,,maybe', 'line 2, steward: must be yes or empty'],
    ['+13125550101,Ana', 'line 2: has 2 cells instead of 9'],
    ['+13125550101,Ana,,,,,Mon,Wed 09:00-17:00,,', 'line 2: has 10 cells instead of 9'],
  ])('%j is bad: %s', (row, fault) => {
    const file = read(row);
    expect(file.faults.map(writeFault).join('\n')).toContain(fault);
    expect(file.members).toEqual([]);
  });

  test('may say when somebody sleeps, and by which clock', () => {
    const sleepers = ['phone,quiet_hours,timezone', '+13125550101,22:00-7:00,America/New_York', '+13125550102,none,'];
    expect(readMembersFile(sleepers.join('\n'), riverside)).toMatchObject({
      members: [
        { phone: '+13125550101', quietHours: { from: '22:00', to: '07:00' }, timezone: 'America/New_York' },
        { phone: '+13125550102', quietHours: 'none', timezone: undefined },
      ],
      faults: [],
    });
  });

  test.each([
    ['22-7,', 'line 2, quiet_hours: must be such as 22:00-07:00, or none'],
    ['08:00-08:00,', 'line 2, quiet_hours: must be such as'],
    ['25:00-07:00,', 'line 2, quiet_hours: must be such as'],
    [',Chicago', 'line 2, timezone: must be the name of a time zone, such as America/Chicago'],
  ])('%j is no sleep or clock: %s', (cells, fault) => {
    const file = readMembersFile(`phone,quiet_hours,timezone\n+13125550101,${cells}`, riverside);
    expect(file.faults.map(writeFault).join('\n')).toContain(fault);
    expect(file.members).toEqual([]);
  });

  test('with several faults tells them all, and the good rows are kept', () => {
    const file = read('12345,Ana,fr,,,,,,', '+13125550102,Ben,,,,,,,');
    expect(file.faults).toHaveLength(2);
    expect(file.members.map(({ name }) => name)).toEqual(['Ben']);
  });

  test('is told by the line it begins on, whatever stands between', () => {
    const rows = [
      '',
      '+13125550102,Ben,,,,,,,',
      '+13125550103,Cy,,,,"ride;\nmeal",,,',
      'x,Dee,,,,,,,',
      '',
      'y,,,,,,,,',
    ];
    expect(faultsOf(...rows).map((fault) => fault.split(',')[0])).toEqual(['line 6', 'line 8']);
    expect(readMembersFile([header, ...rows].join('\r\n'), riverside).faults.map(({ line }) => line)).toEqual([6, 8]);
  });

  test('never repeats a number or a name in what it tells', () => {
    expect(faultsOf('312555010,Ana1,,,,,,,').join()).not.toMatch(/312555010|Ana/);
  });
});

describe('a household', () => {
  test('has one phone and several names', () => {
    expect(read('+13125550101,Ana,,,,,,,', '312-555-0101,Luis,,,,,,,').members).toHaveLength(2);
  });

  test.each([
    [
      ['+13125550101,Ana,,,,,,,', '3125550101,ana,,,,,,,'],
      'line 3, name: another row has the same phone and the same name',
    ],
    [['+13125550101,Ana,,,,,,,', '3125550101,,,,,,,,'], 'line 3, name: another row has the same phone'],
    [['+13125550101,,,,,,,,', '3125550101,Ana,,,,,,,'], 'line 3, name: another row has the same phone'],
  ])('%j is bad: %s', (rows, fault) => {
    expect(faultsOf(...rows).join()).toContain(fault);
  });
});

describe('a file', () => {
  const whole = (written: string) => () => readMembersFile(written, riverside);

  test('may have its columns in any order, in any case, and only some of them', () => {
    const file = readMembersFile('Name , PHONE\nAna,+13125550101\n', riverside);
    expect(file.members).toMatchObject([{ name: 'Ana', phone: '+13125550101' }]);
  });

  test('may begin with a byte order mark and end its lines as Windows does', () => {
    const file = readMembersFile(`\uFEFF${header}\r\n+13125550101,"Ana",,,,,,,\r\n`, riverside);
    expect(file).toMatchObject({ members: [{ name: 'Ana' }], faults: [] });
  });

  test.each([
    ['', 'the file is empty: the first line must name the columns: phone,name'],
    [`${header}\n`, 'no row follows the names of the columns'],
    ['+13125550101,Ana', 'line 1: there is no column "phone"'],
    ['name,language\nAna,en', 'line 1: there is no column "phone"'],
    ['phone,nmae\n+13125550101,Ana', 'line 1: column 2 is none that is known'],
    ['phone,name,Phone\n1,2,3', 'line 1: the column "phone" stands there twice'],
    ['phone;name\n+13125550101;Ana', 'line 1: the columns must be separated by commas'],
    ['phone,name\n+13125550101,"Ana\n', 'a quotation mark is opened and never closed'],
    ['phone,name\n+13125550101,A"na"\n', 'line 2: a quotation mark stands in the middle of a cell'],
  ])('%j can’t be read: %s', (written, reason) => {
    expect(whole(written)).toThrow(TableError);
    expect(whole(written)).toThrow(reason);
  });

  test('of a thousand rows is read', () => {
    const rows = Array.from({ length: 1000 }, (_, index) => `+1312555${String(index).padStart(4, '0')},,,,,,,,`);
    expect(read(...rows).members).toHaveLength(1000);
  });

  test('of the demo is right', () => {
    const demo = readFileSync(new URL('../../communities/demo/members.csv', import.meta.url), 'utf8');
    const file = readMembersFile(demo, riverside);
    expect(file.faults).toEqual([]);
    expect(file.members.filter(({ steward }) => steward)).toHaveLength(2);
  });
});
