// How many SMS a body is billed as.
import { SegmentedMessage } from 'sms-segments-calculator';

/** GSM-7 or UCS-2 segments, at least 1; a text with media is always 1. */
export function countSegments(body: string, numMedia: number): number {
  if (numMedia > 0 || body === '') return 1;
  return new SegmentedMessage(body).segmentsCount;
}
