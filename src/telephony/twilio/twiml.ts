// A step of a call as TwiML. twilio.com/docs/voice/twiml
import VoiceResponse from 'twilio/lib/twiml/VoiceResponse.js';
import type { Utterance, WordedScript } from '../call-script.ts';

/** What Twilio speaks and listens for. */
const tags: Readonly<Record<string, string>> = { en: 'en-US', es: 'es-MX' };

const tagOf = (language: string): string => tags[language] ?? language;

/** How long a key or a word is waited for, in seconds. */
const waitSeconds = { usual: 5, slow: 10, relay: 60 } as const;

const slowly = '85%';

type Speaker = Pick<VoiceResponse, 'say'>;

export function renderTwiml(script: WordedScript, nextUrl: string): string {
  const response = new VoiceResponse();
  const { act } = script;
  // What is said within a question can be cut short by a key.
  if (act.do !== 'gather') for (const utterance of script.say) speak(response, utterance, script);
  switch (act.do) {
    case 'gather': {
      const gather = response.gather({
        input: ['dtmf', 'speech'],
        action: nextUrl,
        method: 'POST',
        actionOnEmptyResult: true,
        numDigits: act.keys,
        // With one key, every key is the answer; of several, # ends them early.
        finishOnKey: act.keys === 1 ? '' : '#',
        timeout: waitSeconds[script.listening],
        speechTimeout: 'auto',
        language: tagOf(script.language) as 'en-US',
      });
      for (const utterance of [...script.say, ...act.prompt]) speak(gather, utterance, script);
      break;
    }
    case 'hangUp':
      response.hangup();
      break;
    default:
      act satisfies never;
  }
  return response.toString();
}

function speak(speaker: Speaker, { text, language }: Utterance, { listening }: WordedScript): void {
  const attributes = { language: tagOf(language) as 'en-US' };
  if (listening === 'usual') speaker.say(attributes, text);
  else speaker.say(attributes, '').prosody({ rate: slowly }, text);
}
