// The outside phone network, as the hotline sees it. A provider is one implementation of this.

/** A text that arrived. */
export interface InboundText {
  /** The provider's own id; the same however often it is delivered. */
  readonly sid: string;
  /** E.164, or whatever the network sent where it was no number. */
  readonly from: string;
  readonly to: string;
  readonly body: string;
  /** Addresses of its pictures; fetching one takes the provider's credentials. */
  readonly pictures: readonly string[];
  /** What the carrier itself did about it. */
  readonly carrier?: 'optout' | 'optin' | 'help' | undefined;
}

export interface OutboundText {
  readonly from: string;
  readonly to: string;
  readonly body: string;
  /** Addresses from which the provider may fetch pictures. */
  readonly pictures: readonly string[];
  /** Where the provider reports what became of it. */
  readonly statusUrl: string;
}

export type DeliveryStatus = 'sent' | 'delivered' | 'undelivered' | 'failed';

/** What became of a text, as the network reports it: late, repeated and in any order. */
export interface StatusReport {
  readonly sid: string;
  readonly status: DeliveryStatus;
  readonly errorCode?: number | undefined;
}

/** Why a text was not taken. */
export interface SendFailure {
  readonly ok: false;
  /** later: try again · lost: it may or may not have been taken · optedOut, textless: this phone · never: the text itself. */
  readonly because: 'later' | 'lost' | 'optedOut' | 'textless' | 'never';
  readonly errorCode?: number | undefined;
}

export type SendResult = { readonly ok: true; readonly sid: string } | SendFailure;

export interface FetchedPicture {
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

/** A webhook as it came in, before anything is believed of it. */
export interface WebhookRequest {
  /** Path and query as they were asked for. */
  readonly url: string;
  readonly signature: string | undefined;
  readonly params: Readonly<Record<string, string | string[] | undefined>>;
}

export interface Provider {
  /** True where the request was signed for our account and our public address. */
  verify(request: WebhookRequest): boolean;
  /** `undefined` where the form is no text. */
  readText(params: WebhookRequest['params']): InboundText | undefined;
  /** `undefined` where the form is no status or says nothing new. */
  readStatus(params: WebhookRequest['params']): StatusReport | undefined;
  sendText(text: OutboundText): Promise<SendResult>;
  /** The id of a text with these words that was taken since then, where there is one that is not among `except`. */
  findSent(text: OutboundText, since: Date, except: ReadonlySet<string>): Promise<string | undefined>;
  /** `undefined` where it is not there, or not the provider's. */
  fetchPicture(address: string): Promise<FetchedPicture | undefined>;
}
