// Times in both languages, against Tuesday 2026-03-03 09:00 in Chicago, and around the changes of the clocks.
import { describe, expect, test } from '@jest/globals';
import { readAs } from './reader.ts';

describe('a time without anything else, as an answer to "when?"', () => {
  test.each([
    ['tomorrow 10', '2026-03-04T10:00'],
    ['tomorrow', '2026-03-04'],
    ['thurs', '2026-03-05'],
    ['thurs 830', '2026-03-05T08:30'],
    ['this coming tues', '2026-03-10'],
    ['next monday at 2', '2026-03-09T14:00'],
    ['10am', '2026-03-03T10:00'],
    ['at 8', '2026-03-03T20:00'],
    ['8am', '2026-03-04T08:00'],
    ['noon', '2026-03-03T12:00'],
    ['quarter to 4 on friday', '2026-03-06T15:45'],
    ['half past nine tomorrow', '2026-03-04T09:30'],
    ['in 2 hrs', '2026-03-03T11:00'],
    ['in an hour', '2026-03-03T10:00'],
    ['in 3 days', '2026-03-06'],
    ['between 2 and 4', '2026-03-03T14:00'],
    ['from 9 to 5 on friday', '2026-03-06T09:00'],
    ['March 12th at 1:15pm', '2026-03-12T13:15'],
    ['3/20', '2026-03-20'],
    ['the 21st', '2026-03-21'],
    ['friday the 13th', '2026-03-13'],
    ['tonight at 8', '2026-03-03T20:00'],
    ['friday morning', '2026-03-06'],
    ['asap', 'now'],
    ['mañana', '2026-03-04'],
    ['mañana a las 3', '2026-03-04T15:00'],
    ['a las dos y media', '2026-03-03T14:30'],
    ['pasado mañana', '2026-03-05'],
    ['mañana en la mañana a las 9', '2026-03-04T09:00'],
    ['al mediodía', '2026-03-03T12:00'],
    ['el 12 de marzo a las 2 de la tarde', '2026-03-12T14:00'],
    ['el viernes 10am', '2026-03-06T10:00'],
    ['en dos horas', '2026-03-03T11:00'],
    ['cuarto para las cinco', '2026-03-03T16:45'],
    ['esta tarde a las 5', '2026-03-03T17:00'],
    ['ahorita', 'now'],
    ['el friday a las 10am', '2026-03-06T10:00'],
  ])('%s', (text, when) => {
    expect(readAs('member', text).when).toBe(when);
  });
});

describe('times that are none of the help', () => {
  test.each([
    'my foot is in a cast since sunday, need a ride to work',
    'need groceries, my check does not come till friday',
    'my husband died ten years ago, could use company',
    'meal for a family of 6',
    'watch my 2 dogs',
    'need ride yesterday at 5pm',
    'necesito viaje ayer a las 5',
    'clothes for a baby of 6 months',
    'ropa para mi bebé de 6 meses',
  ])('%s', (text) => {
    expect(readAs('member', text).when).toBeUndefined();
  });
});

test('a repeated time gives its weekday and hour, and the next one as the time', () => {
  expect(readAs('member', 'NEED RIDE every Tuesday 9am')).toMatchObject({
    every: { weekdays: [2], time: '09:00' },
    when: '2026-03-10T09:00',
  });
  expect(readAs('member', 'viaje todos los jueves a las 6 am').every).toEqual({ weekdays: [4], time: '06:00' });
});

describe('around the changes of the clocks in Chicago', () => {
  const spring = new Date('2026-03-08T07:30:00Z'); // 01:30, half an hour before 02:00 becomes 03:00
  const autumn = new Date('2026-11-01T05:30:00Z'); // 00:30; 02:00 becomes 01:00

  test('hours are counted as they pass', () => {
    expect(readAs('member', 'in 2 hours', { now: spring }).when).toBe('2026-03-08T04:30');
    expect(readAs('member', 'in 2 hours', { now: autumn }).when).toBe('2026-11-01T01:30');
  });

  test('days are counted on the calendar', () => {
    expect(readAs('member', 'tomorrow 10am', { now: spring }).when).toBe('2026-03-09T10:00');
    expect(readAs('member', 'today at 10am', { now: spring }).when).toBe('2026-03-08T10:00');
    expect(readAs('member', 'today at 10am', { now: autumn }).when).toBe('2026-11-01T10:00');
  });

  test('a time that the clocks leave out is the one an hour later', () => {
    expect(readAs('member', 'today at 2:30am', { now: spring }).when).toBe('2026-03-08T03:30');
  });

  test('the day is the one of the community, not of the server', () => {
    const lateInChicago = new Date('2026-03-04T05:00:00Z');
    expect(readAs('member', 'tomorrow', { now: lateInChicago }).when).toBe('2026-03-04');
    expect(readAs('member', 'tomorrow', { now: lateInChicago, timezone: 'Europe/Madrid' }).when).toBe('2026-03-05');
  });
});
