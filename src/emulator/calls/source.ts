// Where a call's next instructions come from.
import type { Method } from '../state/line.ts';
import type { Params } from '../webhook/signature.ts';

export type Source =
  | { readonly kind: 'url'; readonly url: string; readonly method: Method; readonly params?: Params }
  | { readonly kind: 'twiml'; readonly xml: string };

/** What a verb leads to: the verb after it, the end of the call, or other instructions. */
export type Next = 'nextVerb' | 'hangUp' | Source;

/** Instructions that Twilio cannot take, with its error code. */
export class DocumentFailure {
  readonly code: number;
  /** Null: they came with the request. */
  readonly url: string | null;
  readonly detail: string;

  constructor(code: number, url: string | null, detail: string) {
    this.code = code;
    this.url = url;
    this.detail = detail;
  }
}

/** The URL of an attribute, relative to its document. Throws 11100 where there is no document to be relative to. */
export function absoluteUrl(url: string | undefined, documentUrl: string | null): string {
  if (url === undefined && documentUrl !== null) return documentUrl;
  if (url === undefined) throw new DocumentFailure(11100, null, 'instructions without a URL need an action');
  if (documentUrl === null && !URL.canParse(url)) throw new DocumentFailure(11100, null, `${url} is not absolute`);
  return new URL(url, documentUrl ?? undefined).href;
}

export function methodOf(written: string | undefined): Method {
  return written?.toUpperCase() === 'GET' ? 'GET' : 'POST';
}
