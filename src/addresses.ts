// The addresses at which the phone network reaches us.

interface Reachable {
  /** What the provider calls, without a slash at its end. */
  readonly publicUrl: string;
}

/** Makes Twilio try again where we do not answer, or answer that something is wrong. Twilio keeps what follows the `#` to itself. */
export const tryingAgain = '#rc=3&rp=all';

/** Gives up on an attempt early enough for three more, of the 15 s that Twilio takes at most. */
const quickly = '&ct=2000&rt=5000';

/** As a number of ours is to be set up at Twilio, each by POST. */
export const webhooksOf = (reachable: Reachable) => ({
  text: textUrlOf(reachable) + tryingAgain + quickly,
  call: callUrlOf(reachable) + tryingAgain,
  callStatus: callStatusUrlOf(reachable),
});

/** Where a text to one of our numbers is reported. */
export const textUrlOf = ({ publicUrl }: Reachable): string => `${publicUrl}/twilio/text`;

/** Where a call to one of our numbers is reported. */
export const callUrlOf = ({ publicUrl }: Reachable): string => `${publicUrl}/twilio/call`;

/** What of a step of a call comes back with the next. */
interface Returning {
  readonly about?: string | undefined;
  readonly tellsOfOthers?: boolean | undefined;
}

/** Where the next step of a call is reported; `number` counts them from 0. */
export const callStepUrlOf = (reachable: Reachable, number: number, { about, tellsOfOthers }: Returning = {}): string =>
  [
    `${callUrlOf(reachable)}/step?n=${number}`,
    ...(about === undefined ? [] : [`about=${about}`]),
    ...(tellsOfOthers ? ['others=1'] : []),
  ].join('&') + tryingAgain;

/** Asked for what somebody hears who is rung for a caller; only the token says what that is. */
export const whisperUrlOf = (reachable: Reachable, token: string): string =>
  `${callUrlOf(reachable)}/whisper?t=${token}${tryingAgain}`;

/** Asked for what is said to somebody who waits in a room; `turn` counts from 0 how often something was said there. */
export const waitUrlOf = (reachable: Reachable, turn: number): string =>
  `${callUrlOf(reachable)}/wait?n=${turn}${tryingAgain}`;

/** Asked for what is said in a call of ours, once it is picked up. */
export const outgoingUrlOf = (reachable: Reachable, outgoingId: string): string =>
  `${callUrlOf(reachable)}/out?id=${outgoingId}${tryingAgain}`;

/** Where the network reports how a call ended; `outgoingId` of one of ours. */
export const callStatusUrlOf = ({ publicUrl }: Reachable, outgoingId?: string): string =>
  `${publicUrl}/twilio/status/call${outgoingId === undefined ? '' : `?id=${outgoingId}`}${tryingAgain}`;

/** Where the network reports what became of one text of ours. */
export const statusUrlOf = ({ publicUrl }: Reachable, outboxId: string): string =>
  `${publicUrl}/twilio/status/text?id=${outboxId}${tryingAgain}`;

/** Where recorded words can be fetched to be played; only the token tells which. */
export const recordingUrlOf = ({ publicUrl }: Reachable, token: string): string =>
  `${publicUrl}/recordings/${token}.wav`;

/** Where a phrase that a community recorded can be fetched. */
export const voiceUrlOf = ({ publicUrl }: Reachable, path: string): string => `${publicUrl}/voices/${path}`;

/** Where a picture on its way to a member can be fetched; only the token tells it from any other. */
export const pictureUrlOf = ({ publicUrl }: Reachable, token: string): string => `${publicUrl}/pictures/${token}`;
