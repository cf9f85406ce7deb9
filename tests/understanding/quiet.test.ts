// Hours at which somebody wants no texts: they are set, and taken neither for a wish for no texts at all nor for a break.
import { describe, expect, test } from '@jest/globals';
import { verdictOn } from '../../src/domain/sureness.ts';
import { readAs } from './reader.ts';

describe.each(['member', 'helper'] as const)('as %s', (as) => {
  test.each([
    ["don't text me before 9am", { to: '09:00' }],
    ['no texts after 8pm', { from: '20:00' }],
    ['dont text after 9', { from: '21:00' }],
    ["please don't text me before 9 or after 9", { to: '09:00', from: '21:00' }],
    ["don't call me between 10pm and 8am", { from: '22:00', to: '08:00' }],
    ['no texts until 9am', { to: '09:00' }],
    ['quiet 22:00-07:00', { from: '22:00', to: '07:00' }],
    ['quiet hours 10pm to 7am', { from: '22:00', to: '07:00' }],
    ['only text me after 10am', { to: '10:00' }],
    ['please only text between 9 and 5', { from: '17:00', to: '09:00' }],
    ['no me escriban antes de las 9', { to: '09:00' }],
    ['no me manden mensajes después de las 8 de la noche', { from: '20:00' }],
    // From a time to the same time: never quiet.
    ['text me any time, day or night', { from: '00:00', to: '00:00' }],
    ['pueden escribirme a cualquier hora', { from: '00:00', to: '00:00' }],
    ['silencio de 10 a 7', { from: '22:00', to: '07:00' }],
    ['solo escríbanme después de las 9 de la mañana', { to: '09:00' }],
  ])('%s', (text, quiet) => {
    const reading = readAs(as, text);
    expect(reading).toMatchObject({ meaning: 'hours', quiet });
    expect(verdictOn(reading)).toBe('do');
  });

  test.each(["don't text me after 8 tonight", "don't text me before noon on sundays", 'stop texting me at night'])(
    '%s is asked about',
    (text) => {
      const reading = readAs(as, text);
      expect(reading.meaning).toBe('hours');
      expect(verdictOn(reading)).toBe('ask');
    },
  );

  test.each([
    ["don't text me", 'optout'],
    ['stop texting me', 'optout'],
    ["don't text me until friday", 'pause'],
    ['no texts before friday', 'pause'],
  ])('%s is no such wish', (text, meaning) => {
    expect(readAs(as, text).meaning).toBe(meaning);
  });
});
