// How many texts a body counts as where texts are counted: at the carrier's rate and on the bill.
import { SegmentedMessage } from 'sms-segments-calculator';

/** Most of what is said holds no other letters than these, which take the room of one each (GSM 03.38): those need only be counted. */
const onePlaceEach = /^[A-Za-z0-9 \n.,:;!?'"()/+&#%@$*<>=_-]*$/;
const lettersInOne = 160;
const lettersInEachOfMany = 153;

/** The letters by which a text holds 70 of them in a segment instead of 160, each once. */
export const wideLettersIn = (body: string): readonly string[] => [
  ...new Set(onePlaceEach.test(body) ? [] : new SegmentedMessage(body).getNonGsmCharacters()),
];

/** SMS segments, at least 1; a text with pictures is always 1. */
export function segmentsOf(body: string, pictures: number): number {
  if (pictures > 0 || body === '') return 1;
  if (!onePlaceEach.test(body)) return Math.max(1, new SegmentedMessage(body).segmentsCount);
  return body.length <= lettersInOne ? 1 : Math.ceil(body.length / lettersInEachOfMany);
}
