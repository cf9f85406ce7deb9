// A line whose voice webhook answers what the test says, by path, on a telephone whose time stands still.
import type { CallStory } from '../../../src/emulator/control/call-view.ts';
import type { EmulatorOptions } from '../../../src/emulator/options.ts';
import type { Heard } from '../../../src/emulator/state/call.ts';
import { type Answer, line, type Received, type Setting, startSetting } from '../support.ts';

export interface CallSetting extends Setting {
  /** What each path answers: the inside of a `<Response>`, or a whole answer. */
  readonly pages: Map<string, string | Answer | ((received: Received) => string | Answer)>;
  /** Forgets everything but the line. */
  reset(): void;
}

/** The line's VoiceUrl is `<webhook>/voice`. */
export async function startCalls(options: Partial<EmulatorOptions> = {}): Promise<CallSetting> {
  const setting = await startSetting({ time: 'still', clock: () => new Date('2026-11-22T15:00:00Z'), ...options });
  const [known] = await setting.client.incomingPhoneNumbers.list({ phoneNumber: line });
  await setting.client.incomingPhoneNumbers(known?.sid ?? '').update({ voiceUrl: `${setting.webhook.url}/voice` });
  const pages: CallSetting['pages'] = new Map();
  const answer = (received: Received): Answer => {
    const page = pages.get(received.path.split('?')[0] ?? '') ?? '';
    const found = typeof page === 'function' ? page(received) : page;
    return typeof found === 'string' ? { body: `<Response>${found}</Response>` } : found;
  };
  setting.webhook.answer = answer;
  return {
    ...setting,
    pages,
    reset() {
      setting.emulator.reset();
      setting.webhook.received.length = 0;
      setting.webhook.answer = answer;
      pages.clear();
    },
  };
}

/** A transcript in short: one line for each thing heard, said or pressed. */
export function told({ transcript }: Pick<CallStory, 'transcript'>): readonly string[] {
  return transcript.map(inShort);
}

function inShort(heard: Heard): string {
  switch (heard.kind) {
    case 'heard':
      return `"${heard.text}"${heard.cutAfterSeconds === null ? '' : ` cut after ${heard.cutAfterSeconds} s`}`;
    case 'played':
      return `plays ${new URL(heard.url).pathname}, ${heard.seconds} s`;
    case 'tones':
      return `tones ${heard.keys}`;
    case 'silence':
      return `silence ${heard.seconds} s`;
    case 'ringback':
      return `rings ${heard.numbers.join(' ')}`;
    case 'joined':
    case 'left':
      return `${heard.kind} ${heard.others.join(' ')}`.trim();
    case 'person':
      return `${heard.from}: ${heard.words}`;
    case 'pressed':
      return `presses ${heard.key}${heard.taken ? '' : ' in vain'}`;
    case 'said':
      return `says ${heard.words}${heard.taken ? '' : ' in vain'}`;
    case 'recorded':
      return `recorded ${heard.seconds} s: ${heard.words}`;
    case 'answered':
    case 'hungUp':
      return `${heard.kind} by ${heard.by}`;
    case 'beep':
    case 'music':
      return heard.kind;
  }
}
