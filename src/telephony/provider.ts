// The outside phone network, as the hotline sees it. A provider is one implementation of this.
import type { Utterance, Whisper, WordedScript } from './call-script.ts';

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
  /** What the carrier itself did about it. `yes`: it lifted a stop, if there was one, and says nothing where there was none. */
  readonly carrier?: 'optout' | 'optin' | 'yes' | 'help' | undefined;
}

/** One step of a call, as it was reported. */
export interface InboundStep {
  /** The provider's own id of the call. */
  readonly sid: string;
  readonly direction: 'in' | 'out';
  /** The other side: E.164, whatever the network sent where it was no number, or empty where the caller hides it. */
  readonly phone: string;
  /** Our number. */
  readonly line: string;
  /** Counts the steps of the call from 0. */
  readonly number: number;
  /** Keys as they were pressed; `#` alone where nothing else was. */
  readonly keys?: string | undefined;
  /** The request that the step before was about. */
  readonly about?: string | undefined;
  /** The step before told what others need. */
  readonly afterOthers?: boolean | undefined;
  /** Of a call of ours: which, while it is not known by the provider's id. */
  readonly outgoingId?: string | undefined;
  /** Of a call of ours: who picked up, where the network could tell. */
  readonly answeredBy?: 'person' | 'machine' | undefined;
  /** Words, where they were recognised. */
  readonly words?: string | undefined;
  /** Somebody was rung for the caller: whether the two have talked. */
  readonly talked?: boolean | undefined;
  /** What was said has been recorded. */
  readonly recorded?: { readonly sid: string; readonly seconds: number } | undefined;
}

export interface OutboundText {
  readonly from: string;
  readonly to: string;
  readonly body: string;
  /** Addresses from which the provider may fetch pictures. */
  readonly pictures: readonly string[];
  /** Where the provider reports what became of it. */
  readonly statusUrl: string;
  /** Not to be delivered later than this many seconds from now; absent: as late as the provider will. */
  readonly validForSeconds?: number | undefined;
}

/** A call to be placed. */
export interface OutboundCall {
  readonly from: string;
  readonly to: string;
  /** Asked for what is said once somebody, or a machine, has picked up. */
  readonly answerUrl: string;
  /** Where the provider reports how it ended. */
  readonly statusUrl: string;
}

/** What a document of a call refers to. */
export interface CallAddresses {
  /** What is heard goes there. */
  readonly next: string;
  /** Where somebody who is rung hears what is whispered. */
  readonly whisper: (whisper: Whisper) => string;
  /** A sound to play instead of words; `undefined`: they are spoken. */
  readonly sound: (utterance: Utterance) => string | undefined;
  /** Recorded words, by the provider's id of them. */
  readonly recording: (sid: string) => string;
  /** What is heard in a room in which nobody else is yet. */
  readonly wait: string;
}

/** How a call ended: somebody or a machine had picked up, or nobody. */
export interface CallReport {
  readonly sid: string;
  readonly status: 'completed' | 'busy' | 'unanswered' | 'failed';
}

export type DeliveryStatus = 'sent' | 'delivered' | 'undelivered' | 'failed';

/**
 * Why a text did not arrive. later: it may, at another time · nowhere: the same, but a phone of which this is said again and again
 * does not exist · barred: our account or number may not send it until an operator has acted · optedOut: its owner has stopped us ·
 * textless: this phone takes no texts · never: this text never will.
 */
export type DeliveryFailure = 'later' | 'nowhere' | 'barred' | 'optedOut' | 'textless' | 'never';

/** What became of a text, as the network reports it: late, repeated and in any order. */
export interface StatusReport {
  readonly sid: string;
  readonly status: DeliveryStatus;
  readonly errorCode?: number | undefined;
  /** Set where it did not arrive. */
  readonly because?: DeliveryFailure | undefined;
}

/** Why a text was not taken. */
export interface SendFailure {
  readonly ok: false;
  /** unclear: it may have been taken all the same · lost: the same, and it may still be. */
  readonly because: DeliveryFailure | 'unclear' | 'lost';
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
  /** `undefined` where the form is no step of a call. `number` counts the steps from 0. */
  readCallStep(params: WebhookRequest['params'], number: number): InboundStep | undefined;
  /** What is said to somebody who waits in a room; after a while `nextUrl` is asked what to say next. */
  renderWait(wait: Whisper, nextUrl: string): string;
  /** The document that says and does a script. */
  renderCall(script: WordedScript, addresses: CallAddresses): string;
  /** The document for somebody who is rung: what is whispered, and then 1 is waited for and reported to `answerUrl`. */
  renderWhisper(whisper: Whisper, answerUrl: string, recording: CallAddresses['recording']): string;
  /** The document that joins them to the caller. */
  renderJoin(): string;
  /** The document that ends the call of whoever gets it. */
  renderHangUp(): string;
  sendText(text: OutboundText): Promise<SendResult>;
  /** The id of a text with these words that was taken since then, where there is one that is not among `except`. */
  findSent(
    text: Pick<OutboundText, 'from' | 'to' | 'body'>,
    since: Date,
    except: ReadonlySet<string>,
  ): Promise<string | undefined>;
  placeCall(call: OutboundCall): Promise<SendResult>;
  /** Lets a phone that rings fall silent. Resolves where it does, was picked up, or is over; rejects where that is not known. */
  stopRinging(sid: string): Promise<void>;
  /** Takes a call out of whatever it is in, and asks at `url` what comes next. Resolves where it is over, too; rejects otherwise. */
  fetchCall(sid: string, url: string): Promise<void>;
  /** The id of a call between these numbers that was taken since then, where there is one. */
  findCall(
    call: Pick<OutboundCall, 'from' | 'to'>,
    since: Date,
    except: ReadonlySet<string>,
  ): Promise<string | undefined>;
  /** `undefined` where the form does not say that a call is over. */
  readCallStatus(params: WebhookRequest['params']): CallReport | undefined;
  /** How a call ended; `undefined` while it goes on. Rejects where the network can't be asked. */
  askOfCall(sid: string): Promise<CallReport | undefined>;
  /** The kind of line a phone is on: mobile, landline, fixedVoip … `unknown` where the network can't tell. Rejects where it can't be asked. */
  lookUp(phone: string): Promise<string>;
  /** The sound of a recording; `undefined` while, or where, it is not there. */
  fetchRecording(sid: string): Promise<Uint8Array | undefined>;
  /** Resolves where it is gone, however it went. */
  deleteRecording(sid: string): Promise<void>;
  /** `undefined` where it is not there, or not the provider's. */
  fetchPicture(address: string): Promise<FetchedPicture | undefined>;
}
