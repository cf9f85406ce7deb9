// A proposal is one also where it begins with a greeting, as people write.
import { expect, test } from '@jest/globals';
import { languages } from '../../src/languages/all.ts';
import { readVoting } from '../../src/understanding/voting-command.ts';

const quiet = { voting: 'propose', wish: { what: 'quietHours', hours: { from: '22:00', to: '07:00' } } };

test.each([
  ['hi PROPOSE quiet hours 10PM-7AM', quiet],
  ['Good evening! I would like to propose quiet hours from 10 pm to 7 am', quiet],
  ['Hola, propongo horas de silencio de 10 de la noche a 7 de la mañana', quiet],
  ['hi, quiet hours 10PM-7AM', undefined],
  ['hello', undefined],
])('%s', (text, meant) => {
  expect(readVoting(text, languages)).toEqual(meant);
});
