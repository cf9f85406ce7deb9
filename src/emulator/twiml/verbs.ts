// The grammar of voice TwiML: each verb and noun, its attributes with their values, and what may stand inside it.
// A wrong value has Twilio's error code and rejects the document, but for those that are warnings, after which it goes on.
import { heardLanguages, spokenLanguages } from './languages.ts';
import { speechVerbs } from './speech-verbs.ts';
import { anything, flag, isIn, matching, method, oneOf, someOf, url, urlOrNothing, whole } from './values.ts';
import { type Attribute, badMaxSpeechTime, badSpeechTimeout, schemaWarning, type Verb } from './verb.ts';

const invalidUrl = 11100;
const loop = whole(0, 1000);
const keys = matching(/^[0-9*#]*$/, 'keys of the telephone');
const progress = someOf('initiated', 'ringing', 'answered', 'completed');
const e164 = /^\+?[\d\s().-]{7,20}$/;
const trim = oneOf('trim-silence', 'do-not-trim');
const recordsOfDial = [
  ...[
    'do-not-record',
    'record-from-answer',
    'record-from-ringing',
    'record-from-answer-dual',
    'record-from-ringing-dual',
  ],
  // As Twilio had it before.
  ...['true', 'false'],
];
const recordingEvents = someOf('in-progress', 'completed', 'absent');

const callback: Readonly<Record<string, Attribute>> = {
  statusCallback: [url, invalidUrl],
  statusCallbackMethod: [method, schemaWarning],
};
const recordingCallback: Readonly<Record<string, Attribute>> = {
  recordingStatusCallback: [url, 13256],
  recordingStatusCallbackMethod: [method, schemaWarning],
  recordingStatusCallbackEvent: [recordingEvents, schemaWarning],
};

export const verbs: Readonly<Record<string, Verb>> = {
  Response: {
    attributes: {},
    children: ['Say', 'Play', 'Pause', 'Gather', 'Record', 'Dial', 'Redirect', 'Hangup', 'Reject'],
    badChild: schemaWarning,
  },
  Say: {
    attributes: {
      voice: [
        matching(/^(man|woman|alice|(Polly|Google)\.[\w-]+)$/, 'man, woman, alice or a voice of Polly or Google'),
        13511,
      ],
      language: [isIn(spokenLanguages, 'a language that Twilio speaks'), 13512],
      loop: [loop, 13510],
    },
    children: Object.keys(speechVerbs),
    badChild: schemaWarning,
    words: [anything, 13520],
  },
  Play: {
    attributes: { loop: [loop, 13410], digits: [matching(/^[0-9A-D*#wW]+$/, 'keys and w'), schemaWarning] },
    children: [],
    badChild: schemaWarning,
    words: [urlOrNothing, invalidUrl],
  },
  Pause: { attributes: { length: [whole(1, 3600), 13910] }, children: [], badChild: schemaWarning },
  Gather: {
    attributes: {
      action: [url, invalidUrl],
      method: [method, 13312],
      input: [someOf('dtmf', 'speech'), schemaWarning],
      numDigits: [whole(1, 1000), 13314],
      timeout: [whole(1, 3600, 'auto'), 13313],
      finishOnKey: [matching(/^[0-9*#]?$/, 'one key or empty'), 13310],
      speechTimeout: [whole(1, 3600, 'auto'), badSpeechTimeout],
      maxSpeechTime: [whole(1, 60), badMaxSpeechTime],
      hints: [matching(/^(?:[^,]{1,100}(?:,|$)){0,500}$/, 'at most 500 hints of 100 characters'), schemaWarning],
      language: [isIn(heardLanguages, 'a language that Twilio hears'), 13512],
      speechModel: [matching(/^[\w-]+$/, 'a model of speech'), 13334],
      enhanced: [flag, schemaWarning],
      bargeIn: [flag, schemaWarning],
      profanityFilter: [flag, schemaWarning],
      actionOnEmptyResult: [flag, schemaWarning],
      partialResultCallback: [url, invalidUrl],
      partialResultCallbackMethod: [method, schemaWarning],
      debug: [flag, schemaWarning],
    },
    children: ['Say', 'Play', 'Pause'],
    badChild: 13320,
  },
  Record: {
    attributes: {
      action: [url, invalidUrl],
      method: [method, 13610],
      timeout: [whole(1, 3600), 13611],
      maxLength: [whole(1, 14_400), 13612],
      finishOnKey: [keys, 13613],
      playBeep: [flag, 13616],
      trim: [trim, 13699],
      transcribe: [flag, 13614],
      transcribeCallback: [url, 13615],
      ...recordingCallback,
    },
    children: [],
    badChild: schemaWarning,
  },
  Dial: {
    attributes: {
      action: [url, invalidUrl],
      method: [method, 13210],
      timeout: [whole(5, 600), 13212],
      timeLimit: [whole(1, 86_400), 13216],
      callerId: [matching(e164, 'a telephone number'), 13214],
      hangupOnStar: [flag, 13213],
      answerOnBridge: [flag, schemaWarning],
      sequential: [flag, schemaWarning],
      record: [oneOf(...recordsOfDial), schemaWarning],
      trim: [trim, schemaWarning],
      ...recordingCallback,
    },
    children: ['Number', 'Conference'],
    badChild: 13215,
    words: [matching(/^\s*$|^\s*\+?[\d\s().-]{7,20}\s*$/, 'a telephone number'), 13223],
  },
  Number: {
    attributes: {
      url: [url, invalidUrl],
      method: [method, 13221],
      sendDigits: [matching(/^[0-9*#wW]+$/, 'keys and w'), 13222],
      statusCallbackEvent: [progress, schemaWarning],
      ...callback,
      machineDetection: [oneOf('Enable', 'DetectMessageEnd'), schemaWarning],
      machineDetectionTimeout: [whole(3, 60), schemaWarning],
      machineDetectionSpeechThreshold: [whole(1000, 6000), schemaWarning],
      machineDetectionSpeechEndThreshold: [whole(500, 5000), schemaWarning],
      machineDetectionSilenceTimeout: [whole(2000, 10_000), schemaWarning],
      amdStatusCallback: [url, invalidUrl],
      amdStatusCallbackMethod: [method, schemaWarning],
    },
    children: [],
    badChild: 13215,
    words: [matching(e164, 'a telephone number'), 13223],
  },
  Conference: {
    attributes: {
      muted: [flag, 13230],
      endConferenceOnExit: [flag, 13231],
      startConferenceOnEnter: [flag, 13232],
      beep: [oneOf('true', 'false', 'onEnter', 'onExit'), 13235],
      waitUrl: [urlOrNothing, 13233],
      waitMethod: [method, 13234],
      maxParticipants: [whole(2, 250), schemaWarning],
      participantLabel: [matching(/^.{1,128}$/, 'at most 128 characters'), schemaWarning],
      statusCallbackEvent: [
        someOf('start', 'end', 'join', 'leave', 'mute', 'hold', 'modify', 'speaker', 'announcement'),
        schemaWarning,
      ],
      ...callback,
    },
    children: [],
    badChild: 13215,
    words: [matching(/^\s*\S.{0,127}$/s, 'a name of at most 128 characters'), 13237],
  },
  Redirect: {
    attributes: { method: [method, 13710] },
    children: [],
    badChild: schemaWarning,
    words: [url, invalidUrl],
  },
  Hangup: { attributes: {}, children: [], badChild: schemaWarning },
  Reject: { attributes: { reason: [oneOf('rejected', 'busy'), schemaWarning] }, children: [], badChild: schemaWarning },
  ...speechVerbs,
};
