// Phone numbers, as people write them and within what they write.
import { describe, expect, test } from '@jest/globals';
import { countryOf, holdsPhone, maskPhones, parsePhone } from '../../src/domain/phone.ts';

const chicago = { lines: [{ number: '+13125550100', perSecond: 1 }] };
const london = { lines: [{ number: '+442079460958', perSecond: 1 }] };

describe('a number', () => {
  test.each([
    ['+13125550100', '+13125550100'],
    ['+13125550190', '+13125550190'],
    ['312-555-0100', '+13125550100'],
    ['(312) 555-0100', '+13125550100'],
    ['1 312 555 0100', '+13125550100'],
    [' 312.555.0100 ', '+13125550100'],
    ['+44 20 7946 0958', '+442079460958'],
    ['011 44 20 7946 0958', '+442079460958'],
    ['+52 55 5555 0100', '+525555550100'],
  ])('%j is %s', (written, number) => {
    expect(parsePhone(written)).toBe(number);
  });

  test.each([
    '',
    '12345',
    '911',
    '555-0100',
    '312-555-01000',
    '312-555-O100',
    '+1 312 555 010',
    '(012) 555-0100',
    '312-155-0100',
    '312-555-0100 x5',
    '312-555-0100 or 312-555-0101',
    'call 312-555-0100',
    'Ana',
  ])('%j is none', (written) => {
    expect(parsePhone(written)).toBeUndefined();
  });

  test('without a country is of the community’s', () => {
    expect(countryOf(london)).toBe('GB');
    expect(parsePhone('020 7946 0958', countryOf(london))).toBe('+442079460958');
    expect(countryOf({ lines: [] })).toBe('US');
  });
});

describe('a text', () => {
  test.each([
    ['call me at 312-555-0100 please', 'call me at (…) please'],
    ['3125550100', '(…)'],
    ['my cell is (312) 555 0100.', 'my cell is (…).'],
    ['3 1 2 5 5 5 0 1 0 0', '(…)'],
    ['312·555·0100', '(…)'],
    ['312_555_0100 thanks', '(…) thanks'],
    ['555-0100', '(…)'],
    ['+44 20 7946 0958 or 312-555-0100', '(…) or (…)'],
  ])('%j holds one', (text, masked) => {
    expect(holdsPhone(text, chicago)).toBe(true);
    expect(maskPhones(text, chicago)).toBe(masked);
  });

  test.each([
    'NEED RIDE tomorrow 10am to the clinic, 60640',
    '12 at 10:30',
    'zip 60640-1234',
    'on 2026-03-04 10:00',
    'between 10-11 or 12-13',
    '2 of us, room 3125',
    '$1,250.00',
    '',
  ])('%j holds none', (text) => {
    expect(holdsPhone(text, chicago)).toBe(false);
    expect(maskPhones(text, chicago)).toBe(text);
  });
});
