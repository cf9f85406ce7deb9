// A step of a call as TwiML. twilio.com/docs/voice/twiml
import VoiceResponse from 'twilio/lib/twiml/VoiceResponse.js';
import type { Utterance, Whisper, WordedScript } from '../call-script.ts';
import type { CallAddresses } from '../provider.ts';

/** What Twilio speaks and listens for. */
const tags: Readonly<Record<string, string>> = { en: 'en-US', es: 'es-MX' };

const tagOf = (language: string): string => tags[language] ?? language;

/** How long a key or a word is waited for, in seconds. */
const waitSeconds = { usual: 5, slow: 10, relay: 60 } as const;

const slowly = '85%';

type Speaker = Pick<VoiceResponse, 'say' | 'play'>;

/** Two who talk are not cut off before this. */
const longestTalkSeconds = 2 * 60 * 60;

/** So long a silence ends a recording. */
const silenceSeconds = { usual: 5, slow: 8, relay: 20 } as const;

export function renderTwiml(script: WordedScript, addresses: CallAddresses): string {
  const { next } = addresses;
  const response = new VoiceResponse();
  const sayAll = (speaker: Speaker, utterances: readonly Utterance[]): void => {
    for (const utterance of utterances) speak(speaker, utterance, script.listening, addresses);
  };
  const { act } = script;
  // What is said within a question can be cut short by a key.
  if (act.do !== 'gather') sayAll(response, script.say);
  switch (act.do) {
    case 'gather': {
      const gather = response.gather({
        input: ['dtmf', 'speech'],
        action: next,
        method: 'POST',
        actionOnEmptyResult: true,
        numDigits: act.keys,
        // With one key, every key is the answer; of several, # ends them early.
        finishOnKey: act.keys === 1 ? '' : '#',
        timeout: waitSeconds[script.listening],
        speechTimeout: 'auto',
        language: tagOf(script.language) as 'en-US',
      });
      sayAll(gather, [...script.say, ...act.prompt]);
      break;
    }
    case 'record':
      sayAll(response, act.prompt);
      response.record({
        ...{ action: next, method: 'POST', playBeep: true, trim: 'trim-silence' },
        ...{ maxLength: act.mostSeconds, timeout: silenceSeconds[script.listening], finishOnKey: '1234567890*#' },
      });
      // Where nothing was said, Twilio goes on here.
      response.redirect({ method: 'POST' }, next);
      break;
    case 'connect':
      response
        .dial({
          ...{ action: next, method: 'POST', callerId: act.line, answerOnBridge: true },
          ...{ timeout: act.ringSeconds, timeLimit: longestTalkSeconds },
        })
        .number({ url: addresses.whisper(act.whisper), method: 'POST' }, act.to);
      break;
    case 'join':
      response
        .dial({ action: next, method: 'POST', hangupOnStar: act.as === 'asker', timeLimit: longestTalkSeconds })
        .conference(roomOf(act.as, addresses), act.room);
      break;
    case 'hangUp':
      response.hangup();
      break;
    default:
      act satisfies never;
  }
  return response.toString();
}

/** It begins when the helper comes, and is over when either of them goes. */
const roomOf = (as: 'asker' | 'helper', { wait }: CallAddresses) =>
  ({
    startConferenceOnEnter: as === 'helper',
    endConferenceOnExit: true,
    beep: 'false',
    maxParticipants: 2,
    waitUrl: wait,
    waitMethod: 'POST',
  }) as const;

/** Between two words to somebody who waits. */
const quietSeconds = 15;

export function renderWait({ listening, say }: Whisper, nextUrl: string): string {
  const response = new VoiceResponse();
  for (const utterance of say) speak(response, utterance, listening, nothingPlayed);
  response.pause({ length: quietSeconds });
  response.redirect({ method: 'POST' }, nextUrl);
  return response.toString();
}

/** How long somebody who was rung may take to press 1. A machine never does. */
const joinWithinSeconds = { usual: 8, slow: 12, relay: 30 } as const;

export function renderWhisper(
  { listening, say }: Whisper,
  answerUrl: string,
  recording: CallAddresses['recording'],
): string {
  const response = new VoiceResponse();
  const gather = response.gather({
    ...{ input: ['dtmf'], numDigits: 1, finishOnKey: '', timeout: joinWithinSeconds[listening] },
    ...{ action: answerUrl, method: 'POST' },
  });
  for (const utterance of say) speak(gather, utterance, listening, { ...nothingPlayed, recording });
  response.hangup();
  return response.toString();
}

/** An empty document is the end of the whisper, after which the two are joined. */
export const renderJoin = (): string => new VoiceResponse().toString();

export function renderHangUp(): string {
  const response = new VoiceResponse();
  response.hangup();
  return response.toString();
}

type Sounds = Pick<CallAddresses, 'sound'> & Partial<Pick<CallAddresses, 'recording'>>;

const nothingPlayed: Sounds = { sound: () => undefined };

function speak(speaker: Speaker, utterance: Utterance, listening: WordedScript['listening'], sounds: Sounds): void {
  const { text, language, recording } = utterance;
  const sound = sounds.sound(utterance);
  const attributes = { language: tagOf(language) as 'en-US' };
  if (sound !== undefined) speaker.play({}, sound);
  else if (listening === 'usual') speaker.say(attributes, text);
  else speaker.say(attributes, '').prosody({ rate: slowly }, text);
  if (recording && sounds.recording) speaker.play({}, sounds.recording(recording.sid));
}
