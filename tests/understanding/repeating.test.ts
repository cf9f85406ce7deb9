// Requests that come back: how often, which one is not needed, and when they are to end.
import { describe, expect, test } from '@jest/globals';
import { readAs } from './reader.ts';

describe('how often', () => {
  test.each([
    ['need a ride to dialysis mondays, wednesdays and fridays at 6:30am', { weekdays: [1, 3, 5], time: '06:30' }],
    ['tuesdays and thursdays at 9', { weekdays: [2, 4], time: '09:00' }],
    ['need ride every mon wed fri at 7', { weekdays: [1, 3, 5], time: '07:00' }],
    ['need a ride to church every sunday', { weekdays: [7] }],
    ['every day at 8am need someone to walk my dog', { weekdays: [1, 2, 3, 4, 5, 6, 7], time: '08:00' }],
    ['weekdays at 8 ride to school for my son', { weekdays: [1, 2, 3, 4, 5], time: '08:00' }],
    ['mon-fri at 8am every week ride to work', { weekdays: [1, 2, 3, 4, 5], time: '08:00' }],
    ['ride to chemo every other thursday at 1pm', { weekdays: [4], time: '13:00', weeks: 2 }],
    ['every 2 weeks on tuesday', { weekdays: [2], weeks: 2 }],
    ['cada martes a las 9', { weekdays: [2], time: '09:00' }],
    ['necesito que me lleven los martes y jueves a las 10', { weekdays: [2, 4], time: '10:00' }],
    ['cada 15 días, martes 9am', { weekdays: [2], time: '09:00', weeks: 2 }],
    ['cada quince días necesito despensa el viernes', { weekdays: [5], weeks: 2 }],
    ['todos los días de lunes a viernes a las 7 viaje al trabajo', { weekdays: [1, 2, 3, 4, 5], time: '07:00' }],
  ])('%s', (text, every) => {
    expect(readAs('member', text).every).toEqual(every);
  });

  test.each([
    'I take my pills every day, need a ride tomorrow at 10',
    'thursday and friday 7am ride please',
    'need a ride tuesday at 9',
    'necesito viaje el martes',
  ])('%s does not come back', (text) => {
    expect(readAs('member', text).every).toBeUndefined();
  });

  test('the first time is the next of the days, not the one that was said first', () => {
    expect(readAs('member', 'tuesdays and thursdays at 9').when).toBe('2026-03-05T09:00');
    expect(readAs('member', 'every tuesday at 11am').when).toBe('2026-03-03T11:00');
    expect(readAs('member', 'every tuesday at 8am').when).toBe('2026-03-10T08:00');
  });
});

describe('one time, or all of them', () => {
  test.each([
    ['skip this week', 'once'],
    ['12 skip', 'once'],
    ['not this tuesday', 'once'],
    ['no ride needed this week', 'once'],
    ['cancel my ride this tuesday', 'once'],
    ['esta semana no', 'once'],
    ['este martes no necesito viaje', 'once'],
    ['no more rides on tuesdays', 'every'],
    ['stop the tuesday rides', 'every'],
    ['end the series', 'every'],
    ["i don't need the ride every week anymore", 'every'],
    ['ya no necesito los martes', 'every'],
    ['cancelen los viajes de los jueves', 'every'],
    ['12 withdraw', undefined],
    ['ya no necesito el viaje', undefined],
  ])('%s', (text, occurrence) => {
    const reading = readAs('member', text);
    expect(reading.meaning).toBe('withdraw');
    expect(reading.occurrence).toBe(occurrence);
  });

  test.each([
    ['skip me this week', 'pause'],
    ['stop all the texts', 'optout'],
    ['no more texts', 'optout'],
    ['no more rides for me until april, need a rest', 'pause'],
  ])('%s is none of it', (text, meaning) => {
    expect(readAs('member', text).meaning).toBe(meaning);
  });

  test.each(['SKIP 12', 'SALTAR 12', '12 skip', 'skip #12'])('%s names its request', (text) => {
    expect(readAs('member', text)).toMatchObject({ meaning: 'withdraw', code: 12, occurrence: 'once' });
  });

  test.each([
    ['just this week', 'once'],
    ['solo esta semana', 'once'],
    ['every time', 'every'],
    ['todas las semanas', 'every'],
  ])('%s answers which is meant', (text, occurrence) => {
    expect(readAs('member', text).occurrence).toBe(occurrence);
  });
});

test('a few words that only say how often are an answer', () => {
  expect(readAs('member', 'every day').every).toEqual({ weekdays: [1, 2, 3, 4, 5, 6, 7] });
  expect(readAs('member', 'cada martes').every).toEqual({ weekdays: [2] });
  expect(readAs('member', '12 every Tuesday at 9')).toMatchObject({
    code: 12,
    every: { weekdays: [2], time: '09:00' },
  });
});
