// The log: whatever is logged, no phone number is in it.
import { describe, expect, test } from '@jest/globals';
import { createLog, withoutPhones } from '../src/log.ts';

const logged = (write: (log: ReturnType<typeof createLog>) => void): string => {
  const lines: string[] = [];
  write(createLog('info', (line) => lines.push(line)));
  return lines.join('');
};

describe('the log', () => {
  test('tells errors without the numbers in them', () => {
    const cause = Object.assign(new Error('to (312) 555-0101'), { code: 21610 });
    const line = logged((log) =>
      log.error({ error: new Error('The number +13125550100 failed', { cause }) }, 'Failed'),
    );
    expect(line).not.toMatch(/5550100|555-0101/);
    expect(JSON.parse(line)).toMatchObject({
      msg: 'Failed',
      error: { message: 'The number [number] failed', cause: { message: 'to [number]', code: 21610 } },
    });
  });

  test('is told what was thrown, even where it is no error', () => {
    expect(JSON.parse(logged((log) => log.warn({ error: 'boom 3125550100' }, 'x')))).toMatchObject({
      error: { message: 'boom [number]' },
    });
  });

  test('leaves out what is below its level', () => {
    expect(logged((log) => log.debug({}, 'x'))).toBe('');
  });
});

test.each([
  ['SM0123456789abcdef0123456789abcdef', 'SM0123456789abcdef0123456789abcdef'],
  ['0f8fad5b-d9cb-469f-a165-70867728950e', '0f8fad5b-d9cb-469f-a165-70867728950e'],
  ['at line 12:34, 3 times', 'at line 12:34, 3 times'],
  ['/Messages.json?To=+13125550100&x', '/Messages.json?To=[number]&x'],
  ['312.555.0100', '[number]'],
])('%s is told as %s', (words, told) => {
  expect(withoutPhones(words)).toBe(told);
});
