// The attributes of a `<Gather>`, with Twilio's defaults.

export interface GatherRules {
  readonly takesKeys: boolean;
  readonly takesWords: boolean;
  /** Null: as many as come. */
  readonly numDigits: number | null;
  /** Empty: no key finishes. */
  readonly finishOnKey: string;
  readonly timeoutSeconds: number;
  /** Silence after words, before they count as said. */
  readonly speechTimeoutSeconds: number;
  readonly maxSpeechSeconds: number;
  /** Whether words cut the prompts short; keys always do. */
  readonly bargeIn: boolean;
  readonly actionOnEmptyResult: boolean;
}

const defaultTimeoutSeconds = 5;
const autoSpeechTimeoutSeconds = 1;
const mostSpeechSeconds = 60;

/** What Twilio only warns of counts as if it were not there. */
const secondsOr = (written: string | undefined, otherwise: number): number =>
  written !== undefined && /^[1-9]\d*$/.test(written) ? Number(written) : otherwise;

export function readGather(attributes: Readonly<Record<string, string>>): GatherRules {
  const input = (attributes.input ?? 'dtmf').split(/[\s,]+/);
  const { numDigits, timeout, speechTimeout, maxSpeechTime } = attributes;
  const timeoutSeconds = timeout === undefined || timeout === 'auto' ? defaultTimeoutSeconds : Number(timeout);
  return {
    takesKeys: input.includes('dtmf'),
    takesWords: input.includes('speech'),
    numDigits: numDigits === undefined ? null : Number(numDigits),
    finishOnKey: attributes.finishOnKey ?? '#',
    timeoutSeconds,
    speechTimeoutSeconds:
      speechTimeout === 'auto' ? autoSpeechTimeoutSeconds : secondsOr(speechTimeout, timeoutSeconds),
    maxSpeechSeconds: secondsOr(maxSpeechTime, mostSpeechSeconds),
    bargeIn: attributes.bargeIn !== 'false',
    actionOnEmptyResult: attributes.actionOnEmptyResult === 'true',
  };
}
