// How often somebody may be asked, as people say it; and what else happens so many times a week.
import { describe, expect, test } from '@jest/globals';
import { readAs } from './reader.ts';

describe.each(['member', 'helper'] as const)('said by a %s', (as) => {
  test.each([
    ['ask me at most two times a week', '2'],
    ['Ask me at most 2 times a week please.', '2'],
    ["please don't text me more than twice a week", '2'],
    ['only ask me once a week', '1'],
    ['I can be asked up to four times a week', '4'],
    ['limit me to two requests a week', '2'],
    ['no more than 2 requests per week', '2'],
    ['you can ask me twice a week', '2'],
    ['limit two', '2'],
    ['LIMIT twice a week', '2'],
    ['LIMIT 3', '3'],
    ['pregúnteme a lo más una vez por semana', '1'],
    ['no me pregunten más de dos veces por semana', '2'],
    ['no me manden más de 2 pedidos por semana', '2'],
    ['pueden pedirme ayuda hasta tres veces por semana', '3'],
    ['máximo tres veces a la semana', '3'],
    ['límite dos', '2'],
    ['MAXIMO 2', '2'],
  ])('%s', (text, argument) => {
    expect(readAs(as, text)).toMatchObject({ meaning: 'limit', argument });
  });
});

test.each([
  ['only twice a week', '2'],
  ['no more than once a week', '1'],
  ['max 3 times a week', '3'],
  ['no más de dos veces por semana', '2'],
  ['como mucho una vez a la semana', '1'],
])('%s: by itself, from somebody who was asked nothing', (text, argument) => {
  expect(readAs('member', text)).toMatchObject({ meaning: 'limit', argument });
});

test.each([
  ['I need a ride twice a week', 'need'],
  ['I need a ride to dialysis three times a week', 'need'],
  ['can someone call me once a week just to talk', 'need'],
  ['I only need help once a week', 'need'],
  ['stop asking me twice a week', 'optout'],
  ['I can drive twice a week', 'offer'],
  ['I can cook up to 3 times a week', 'offer'],
  ['necesito viaje dos veces por semana', 'need'],
  ['puedo manejar dos veces por semana', 'offer'],
  ['me pueden traer comida dos veces por semana', 'need'],
])('%s: no limit', (text, meaning) => {
  expect(readAs('member', text).meaning).toBe(meaning);
});
