// The telephones that a `<Dial>` names.
import type { Method } from '../../state/line.ts';
import { toE164 } from '../../state/phone.ts';
import type { Element } from '../../twiml/xml.ts';
import type { MachineDetection } from '../machine-detection.ts';
import type { CallEvent, ReportSettings } from '../reports.ts';
import type { Scene } from '../scene.ts';
import { absoluteUrl, DocumentFailure, methodOf } from '../source.ts';

export interface Dialled {
  /** E.164. */
  readonly to: string;
  /** Instructions that are heard there before it is connected. */
  readonly whisper: { readonly url: string; readonly method: Method } | null;
  readonly sendDigits: string | null;
  /** While it is connected already, as always with `<Number>`. */
  readonly machineDetection: MachineDetection | null;
  readonly reports: ReportSettings | null;
}

/** Throws 13223 for one that is no telephone number. */
export function readNumbers(scene: Scene, dial: Element): readonly Dialled[] {
  const inside = dial.children.filter(({ name }) => name === 'Number');
  const itself = dial.text.trim() === '' ? [] : [{ ...dial, attributes: {} }];
  return [...inside, ...itself].map((element) => readNumber(scene, element));
}

function readNumber({ documentUrl }: Scene, { attributes, text }: Element): Dialled {
  const to = toE164(text);
  if (to === null) throw new DocumentFailure(13223, documentUrl, `${text.trim()} is no telephone number`);
  const { url, method, sendDigits, statusCallback, statusCallbackMethod, statusCallbackEvent } = attributes;
  const events = (statusCallbackEvent ?? 'completed').split(/[\s,]+/) as CallEvent[];
  return {
    to,
    whisper: url === undefined ? null : { url: absoluteUrl(url, documentUrl), method: methodOf(method) },
    sendDigits: sendDigits ?? null,
    machineDetection: machineDetectionOf(attributes, documentUrl),
    reports:
      statusCallback === undefined
        ? null
        : { url: absoluteUrl(statusCallback, documentUrl), method: methodOf(statusCallbackMethod), events },
  };
}

function machineDetectionOf(
  { machineDetection: kind, amdStatusCallback: url, amdStatusCallbackMethod }: Element['attributes'],
  documentUrl: string | null,
): MachineDetection | null {
  if (kind !== 'Enable' && kind !== 'DetectMessageEnd') return null;
  const told = url === undefined ? null : absoluteUrl(url, documentUrl);
  return { kind, meanwhile: { url: told, method: methodOf(amdStatusCallbackMethod) } };
}
