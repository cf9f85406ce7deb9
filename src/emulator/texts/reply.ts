// What a webhook's answer to a text makes Twilio do: texts to send, or an error from Twilio's list.
import { type Element, parseXml } from '../twiml/xml.ts';

export interface ReplyText {
  /** Null: to whoever wrote, from the number they wrote to. */
  readonly to: string | null;
  readonly from: string | null;
  readonly body: string;
  readonly mediaUrls: readonly string[];
  readonly statusCallback: string | null;
}

export type Reply =
  | { readonly kind: 'texts'; readonly texts: readonly ReplyText[]; readonly warnings: readonly ReplyError[] }
  | ({ readonly kind: 'error' } & ReplyError);

export interface ReplyError {
  readonly code: number;
  readonly detail: string;
}

const twimlLimitBytes = 64 * 1024;
const bodyLimit = 1600;
const messageLimit = 10;

/** Reads the answer by its content type: TwiML, plain text that becomes a text to the caller, or an error. */
export function readReply(contentType: string | null, body: string): Reply {
  const type = contentType?.split(';')[0]?.trim().toLowerCase() ?? '';
  switch (type) {
    case 'text/xml':
    case 'application/xml':
    case 'text/html':
      return readTwiml(body);
    case 'text/plain':
      return body.trim() === '' ? texts([], []) : checked([plainReply(body)], []);
    default:
      return error(
        12300,
        type === '' ? 'the answer has no content type' : `the content type ${type} is not understood`,
      );
  }
}

function readTwiml(document: string): Reply {
  if (Buffer.byteLength(document) > twimlLimitBytes) return error(11750, 'the answer is longer than 64 kB');
  if (document.trim() === '') return texts([], []);
  let root: Element;
  try {
    root = parseXml(document);
  } catch (fault) {
    return error(12100, fault instanceof Error ? fault.message : String(fault));
  }
  if (root.name !== 'Response') return error(12100, `the root element is <${root.name}>, not <Response>`);
  const known = root.children.filter((child) => child.name === 'Message');
  const unknown = root.children.filter((child) => child.name !== 'Message');
  const warnings = unknown.map((child) => ({ code: 12200, detail: `<${child.name}> is not carried out` }));
  return checked(known.map(messageReply), warnings);
}

function messageReply(element: Element): ReplyText {
  const inside = (name: string) => element.children.filter((child) => child.name === name);
  const [body] = inside('Body');
  return {
    to: element.attributes.to ?? null,
    from: element.attributes.from ?? null,
    body: (body ?? element).text.trim(),
    mediaUrls: inside('Media').map((media) => media.text.trim()),
    statusCallback: element.attributes.statusCallback ?? element.attributes.action ?? null,
  };
}

function plainReply(body: string): ReplyText {
  return { to: null, from: null, body, mediaUrls: [], statusCallback: null };
}

function checked(found: readonly ReplyText[], warnings: readonly ReplyError[]): Reply {
  if (found.length > messageLimit) return error(14109, 'more than 10 messages in one answer');
  if (found.some((text) => text.body.length > bodyLimit))
    return error(14103, 'a message is longer than 1600 characters');
  const isEmpty = (text: ReplyText) => text.body === '' && text.mediaUrls.length === 0;
  if (found.some(isEmpty)) return error(14103, 'a message has neither words nor pictures');
  return texts(found, warnings);
}

function texts(found: readonly ReplyText[], warnings: readonly ReplyError[]): Reply {
  return { kind: 'texts', texts: found, warnings };
}

function error(code: number, detail: string): Reply {
  return { kind: 'error', code, detail };
}
