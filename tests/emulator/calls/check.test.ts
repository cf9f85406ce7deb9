// What Twilio takes and what it does not: `checkTwiml`, and how what it takes sounds.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import twilio from 'twilio';
import { checkTwiml } from '../../../src/emulator/twiml/check.ts';
import { readSay } from '../../../src/emulator/twiml/spoken.ts';
import { verbs } from '../../../src/emulator/twiml/verbs.ts';
import { parseXml } from '../../../src/emulator/twiml/xml.ts';

const inResponse = (inside: string) => `<?xml version="1.0" encoding="UTF-8"?><Response>${inside}</Response>`;

test('what twilio-node writes is taken without a word', () => {
  const response = new twilio.twiml.VoiceResponse();
  const gather = response.gather({
    input: ['speech', 'dtmf'],
    numDigits: 1,
    timeout: 8,
    speechTimeout: 'auto',
    finishOnKey: '',
    action: '/call?step=2&who=a',
    method: 'POST',
    language: 'es-US',
    hints: 'ride, food, someone to talk to',
    actionOnEmptyResult: true,
    bargeIn: true,
  });
  const slow = gather.say({ voice: 'Polly.Joanna', language: 'en-US' }, 'Hello & welcome.');
  slow.prosody({ rate: '80%' }, 'Press one.');
  slow.break({ time: '500ms' });
  gather.play({ loop: 2 }, 'sounds/hello.wav');
  gather.pause({ length: 1 });
  response.record({ maxLength: 60, finishOnKey: '#', playBeep: true, trim: 'trim-silence', timeout: 5 });
  const dial = response.dial({ timeout: 20, answerOnBridge: true, callerId: '+13125550100', hangupOnStar: true });
  dial.number({ url: '/whisper', statusCallbackEvent: ['answered', 'completed'] }, '+13125550142');
  response.dial({ action: '/after' }).conference({ beep: 'onEnter', waitUrl: '', endConferenceOnExit: true }, 'room');
  response.redirect({ method: 'POST' }, '/call');
  response.reject({ reason: 'busy' });
  response.hangup();
  expect(checkTwiml(response.toString())).toEqual([]);
});

test('every attribute is one that twilio-node knows', () => {
  const types = readFileSync(
    new URL('../../../node_modules/twilio/lib/twiml/VoiceResponse.d.ts', import.meta.url),
    'utf8',
  );
  const known = (verb: string) =>
    [...types.matchAll(new RegExp(`interface (?:Ssml)?${verb}Attributes \\{(.*?)\\n    \\}`, 'gs'))].flatMap(
      ([, body = '']) => [...body.matchAll(/^ {8}"?([\w:-]+)"?\??:/gm)].map(([, name = '']) => name),
    );
  const pascal = (name: string) => name.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
  for (const [name, { attributes }] of Object.entries(verbs)) {
    const unknown = Object.keys(attributes).filter((attribute) => !known(pascal(name)).includes(attribute));
    expect({ name, unknown }).toEqual({ name, unknown: [] });
  }
});

describe('is rejected', () => {
  test.each([
    ['<Gather numDigits="0"/>', 13314],
    ['<Gather timeout="-1"/>', 13313],
    ['<Gather finishOnKey="12"/>', 13310],
    ['<Gather method="PUT"/>', 13312],
    ['<Gather action="ftp://x"/>', 11100],
    ['<Gather language="tlh"/>', 13512],
    ['<Gather><Dial>+13125550142</Dial></Gather>', 13320],
    ['<Gather><Gather/></Gather>', 13320],
    ['<Say voice="Siri">Hi</Say>', 13511],
    ['<Say language="en">Hi</Say>', 13512],
    ['<Say loop="-1">Hi</Say>', 13510],
    ['<Say/>', 13520],
    ['<Say>  </Say>', 13520],
    ['<Play/>', 11100],
    ['<Play loop="often">/a.wav</Play>', 13410],
    ['<Pause length="0"/>', 13910],
    ['<Record maxLength="0"/>', 13612],
    ['<Record playBeep="yes"/>', 13616],
    ['<Record trim="yes"/>', 13699],
    ['<Record finishOnKey="any"/>', 13613],
    ['<Dial timeout="3">+13125550142</Dial>', 13212],
    ['<Dial timeLimit="0">+13125550142</Dial>', 13216],
    ['<Dial hangupOnStar="yes">+13125550142</Dial>', 13213],
    ['<Dial callerId="Rosa">+13125550142</Dial>', 13214],
    ['<Dial>Rosa</Dial>', 13223],
    ['<Dial/>', 13223],
    ['<Dial><Number>Rosa</Number></Dial>', 13223],
    ['<Dial><Say>Hi</Say></Dial>', 13215],
    [`<Dial>${'<Number>+13125550142</Number>'.repeat(11)}</Dial>`, 13215],
    ['<Dial><Number>+13125550142</Number><Conference>a</Conference></Dial>', 13215],
    ['<Dial><Number sendDigits="x">+13125550142</Number></Dial>', 13222],
    ['<Dial><Conference/></Dial>', 13237],
    ['<Dial><Conference beep="loud">a</Conference></Dial>', 13235],
    ['<Dial><Conference muted="1">a</Conference></Dial>', 13230],
    ['<Redirect/>', 11100],
    ['<Redirect method="PATCH">/a</Redirect>', 13710],
  ])('%s', (inside, code) => {
    expect(checkTwiml(inResponse(inside))).toEqual([{ code, detail: expect.stringMatching(/\w+ /), rejects: true }]);
  });

  test.each([
    ['<Response><Say>Hi</Response>', 12100],
    ['<Response><Say>a & b</Say></Response>', 12100],
    ['<Response><Say>bell \u0007</Say></Response>', 12100],
    ['<response/>', 12102],
    ['', 12100],
    [inResponse(`<Say>${'long '.repeat(14_000)}</Say>`), 11750],
  ])('%.40s', (document, code) => {
    expect(checkTwiml(document)).toEqual([expect.objectContaining({ code, rejects: true })]);
  });
});

test.each([
  '<say>Hi</say>',
  '<Say colour="red">Hi</Say>',
  '<Say voice="man">Hi <break time="1s"/></Say>',
  '<Say>Hi <blink>you</blink></Say>',
  '<Say><prosody rate="slower">Hi</prosody></Say>',
  '<Gather input="dtmf smell"/>',
  '<Reject reason="tired"/>',
  '<Hangup>now</Hangup>',
  'Hello',
])('is warned of, and carried out: %s', (inside) => {
  expect(checkTwiml(inResponse(inside))).toEqual([expect.objectContaining({ code: 12200, rejects: false })]);
});

test.each([
  ['<Gather input="speech" speechTimeout="long"/>', 13327],
  ['<Gather input="speech" speechTimeout="0"/>', 13327],
  ['<Gather input="speech" speechTimeout="-1"/>', 13327],
  ['<Gather input="speech" speechTimeout="1.5"/>', 13327],
  ['<Gather input="speech" speechTimeout="auto" speechModel="phone_call"/>', 13327],
  ['<Gather input="speech" maxSpeechTime="61"/>', 13328],
  ['<Dial record="always">+13125550142</Dial>', 12200],
  ['<Dial><Number machineDetection="Maybe">+13125550142</Number></Dial>', 12200],
  ['<Dial><Number machineDetectionTimeout="2">+13125550142</Number></Dial>', 12200],
])('%s is warned of with %i', (inside, code) => {
  expect(checkTwiml(inResponse(inside))).toEqual([expect.objectContaining({ code, rejects: false })]);
});

test.each(['auto', '3'])('a speechTimeout of %s is taken', (speechTimeout) => {
  expect(checkTwiml(inResponse(`<Gather input="speech" speechTimeout="${speechTimeout}"/>`))).toEqual([]);
});

describe('is spoken', () => {
  const spoken = (inside: string) => readSay(parseXml(`<Say>${inside}</Say>`));
  const thirty = 'word '.repeat(30).trim();

  test('at 150 words a minute', () => {
    expect(spoken(thirty)).toMatchObject({ text: thirty, seconds: 12, heardSeconds: 12, ratePercent: 100 });
  });

  test('slower where that is asked, which changes how long it is heard', () => {
    const slow = spoken(`<prosody rate="50%">${thirty}</prosody>`);
    expect(slow).toMatchObject({ text: thirty, seconds: 12, heardSeconds: 24, ratePercent: 50 });
    expect(spoken(`<prosody rate="x-slow">${thirty}</prosody>`).ratePercent).toBe(50);
  });

  test('with its breaks, digit by digit, and in other words', () => {
    expect(spoken('one <break time="1.5s"/> two')).toMatchObject({ text: 'one two', seconds: 2.3 });
    expect(spoken('<say-as interpret-as="digits">60640</say-as>')).toMatchObject({ text: '60640', seconds: 2 });
    expect(spoken('<sub alias="Doctor">Dr.</sub> Lee &amp; co')).toMatchObject({
      text: 'Doctor Lee & co',
      seconds: 1.2,
    });
  });
});
