// What a `<Gather>` tells of words while it may still hear more. What is answered to it changes nothing.
import type { Element } from '../../twiml/xml.ts';
import { ReportQueue } from '../../webhook/status-reports.ts';
import { callParams } from '../params.ts';
import type { Scene } from '../scene.ts';
import { absoluteUrl, methodOf } from '../source.ts';

/** Tells what was just heard, and what had been before; does nothing where nobody wants to know. */
export function partialResults({ leg, documentUrl }: Scene, { attributes }: Element): (words: string) => void {
  const { partialResultCallback: url, partialResultCallbackMethod } = attributes;
  if (url === undefined) return () => undefined;
  const { exchange, call } = leg;
  const target = { url: absoluteUrl(url, documentUrl), method: methodOf(partialResultCallbackMethod), sid: call.sid };
  const queue = new ReportQueue(exchange, target);
  const before: string[] = [];
  return (words) => {
    const heard = { UnstableSpeechResult: words, StableSpeechResult: before.join(' ') };
    queue.send({ ...callParams(exchange, call), ...heard, SequenceNumber: String(before.length) }, false);
    before.push(words);
  };
}
