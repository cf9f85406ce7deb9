// How many texts a body counts as where texts are counted: at the carrier's rate and on the bill.
import { SegmentedMessage } from 'sms-segments-calculator';

/** SMS segments, at least 1; a text with pictures is always 1. */
export const segmentsOf = (body: string, pictures: number): number =>
  pictures > 0 ? 1 : Math.max(1, new SegmentedMessage(body).segmentsCount);
