// What brings somebody back who has stopped all texts, and what does not: by when it was sent, and by who keeps the stop.
import { describe, expect, test } from '@jest/globals';
import { riverside } from '../support/riverside.ts';
import { World } from '../support/world.ts';

const ben = '+13125550103';
const stopped = new Date('2026-03-03T18:00:00Z');
const after = (seconds: number): Date => new Date(stopped.getTime() + seconds * 1000);

type Stop = 'STOP' | 'please stop texting me';

/** Whether Ben, who stopped our texts, gets them again after he has texted something that came in so many seconds after it. */
function isBack(stop: Stop, words: string, seconds: number): boolean | undefined {
  const world = new World(riverside, stopped);
  world.add(ben, { name: 'Ben' });
  world.text(ben, stop);
  world.now = after(Math.max(seconds, 0) + 3600);
  world.text(ben, words, { receivedAt: after(seconds) });
  return !world.contactOf(ben)?.optedOut;
}

describe('back is', () => {
  test.each<[Stop, string, number]>([
    ['STOP', 'START', 1],
    ['STOP', 'unstop', 1],
    ['STOP', 'Yes', 61],
    ['please stop texting me', 'START', 1],
    ['please stop texting me', 'please start texting me again', 1],
    ['please stop texting me', 'YES', 61],
  ])('who texted %s and %s, %i seconds later', (stop, words, seconds) => {
    expect(isBack(stop, words, seconds)).toBe(true);
  });
});

describe('not back is', () => {
  test.each<[Stop, string, number]>([
    ['STOP', 'START', -1],
    ['STOP', 'YES', -1],
    // It may have been on its way for so long.
    ['STOP', 'YES', 30],
    ['STOP', 'YES 11', 3600],
    ['STOP', 'yes please', 3600],
    ['STOP', 'please start texting me again', 3600],
    ['please stop texting me', 'YES', 30],
    ['please stop texting me', 'YES 11', 3600],
    ['please stop texting me', 'START', -1],
    ['please stop texting me', 'hello?', 3600],
  ])('who texted %s and %s, %i seconds later', (stop, words, seconds) => {
    expect(isBack(stop, words, seconds)).toBe(false);
  });
});

describe('what the network refuses because of a stop', () => {
  const stoppedAfter = (writtenAt: Date): boolean | undefined => {
    const world = new World(riverside, stopped);
    world.add(ben, { name: 'Ben' });
    world.text(ben, 'STOP');
    world.now = after(10);
    world.text(ben, 'START');
    world.now = after(20);
    world.refuse(ben, 'optedOut', writtenAt);
    return world.contactOf(ben)?.optedOut;
  };

  test('says nothing where it is from before a return', () => expect(stoppedAfter(after(5))).toBe(false));
  test('is a stop that we had not heard of, where it was written later', () =>
    expect(stoppedAfter(after(15))).toBe(true));
});

test('a STOP that was kept somewhere while its writer came back is over', () => {
  const world = new World(riverside, stopped);
  world.add(ben, { name: 'Ben' });
  world.text(ben, 'STOP');
  world.now = after(10);
  world.text(ben, 'START');
  world.text(ben, 'STOP', { receivedAt: after(5) });
  expect(world.contactOf(ben)?.optedOut).toBe(false);
  world.text(ben, 'STOP', { receivedAt: after(15) });
  expect(world.contactOf(ben)?.optedOut).toBe(true);
});

test('a sentence stops us, and STOP after it the carrier as well', () => {
  const world = new World(riverside, stopped);
  world.add(ben, { name: 'Ben' });
  world.text(ben, 'please stop texting me');
  world.text(ben, 'STOP');
  world.now = after(3600);
  world.text(ben, 'please start texting me again');
  expect(world.contactOf(ben)?.optedOut).toBe(true);
});
