// How many texts a body counts as: what is counted quickly is counted as the calculator counts it.
import { expect, test } from '@jest/globals';
import { SegmentedMessage } from 'sms-segments-calculator';
import { segmentsOf } from '../../src/telephony/segments.ts';

const bodies = [
  '',
  'YES',
  'Request 11: ride tomorrow at 10 am, Northside. You will hear from us within 1 hour.\nIf you do not need it any more: WITHDRAW 11',
  `A-Z a-z 0-9 .,:;!?'"()/+&#%@$*<>=_-\n`,
  'Señora Núñez viene mañana a las diez',
  'see you 👍🏽 there',
  '[brackets] {take} two^ places~ |each\\ €',
];

test('every body counts as the calculator says, at every length', () => {
  for (const body of bodies)
    for (const length of [1, 69, 70, 71, 134, 135, 153, 159, 160, 161, 306, 307, 459, 460, 1600]) {
      const long = body.repeat(Math.ceil(length / Math.max(1, body.length))).slice(0, length);
      expect([long, segmentsOf(long, 0)]).toEqual([long, Math.max(1, new SegmentedMessage(long).segmentsCount)]);
    }
  expect(segmentsOf('a'.repeat(1600), 1)).toBe(1);
});

test('each letter that is counted quickly takes one place', () => {
  for (const letter of `AZaz09 \n.,:;!?'"()/+&#%@$*<>=_-`) {
    expect([letter, segmentsOf(letter.repeat(160), 0)]).toEqual([letter, 1]);
    expect([letter, new SegmentedMessage(letter.repeat(160)).segmentsCount]).toEqual([letter, 1]);
    expect([letter, segmentsOf(letter.repeat(161), 0)]).toEqual([letter, 2]);
    expect([letter, new SegmentedMessage(letter.repeat(161)).segmentsCount]).toEqual([letter, 2]);
  }
});
