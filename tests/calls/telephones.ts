// Telephones in tests of calls: who calls, what they press, and what they hear.
import { readFileSync } from 'node:fs';
import { expect } from '@jest/globals';
import { checkTwiml } from '../../src/emulator/twiml/check.ts';
import { type HotlineOptions, startTestHotline, type TestHotline } from '../support/hotline.ts';

const file = (name: string) => readFileSync(new URL(`../conversations/${name}`, import.meta.url), 'utf8');

export const line = '+13125550100';
/** They read texts: who asks, who drive, and who looks after the line. */
export const [walter, ben, chioma, rosa] = ['+13125550101', '+13125550102', '+13125550103', '+13125550190'];
/** They have telephones only: who asks, and who drives. */
export const [edna, max] = ['+13125550120', '+13125550121'];
export const elena = '+13125550122';

const voiceMembers = [
  `${edna},Edna,en,voice,Northside,,,,`,
  `${max},Max,en,voice,Northside,ride,,,`,
  `${elena},Elena,es,voice,Northside,,,,`,
];

export class Telephones {
  readonly hotline: TestHotline;

  constructor(hotline: TestHotline) {
    this.hotline = hotline;
  }

  /** How a telephone takes calls from now on. */
  becomes(phone: string, onCall: 'rings' | 'busy' | 'noAnswer' | 'machine' | 'unreachable'): void {
    this.hotline.emulator.addPhone({ number: phone });
    this.hotline.emulator.changePhone(phone, { onCall });
  }

  /** Somebody calls the line and hears it out. */
  async call(phone: string): Promise<string> {
    const { sid } = await this.hotline.emulator.call(phone, { to: line });
    await this.hotline.emulator.waitForTurn(sid);
    return sid;
  }

  /** Presses keys, one after another, each after having heard what came of the one before. */
  async press(sid: string, ...keys: readonly string[]): Promise<void> {
    for (const key of keys) {
      await this.hotline.emulator.press(sid, key);
      await this.hotline.emulator.waitForTurn(sid);
    }
  }

  async say(sid: string, words: string): Promise<void> {
    await this.hotline.emulator.say(sid, words);
    await this.hotline.emulator.waitForTurn(sid);
  }

  /** Says something after the tone, and falls silent. */
  async record(sid: string, words: string): Promise<void> {
    await this.hotline.emulator.say(sid, words);
    await this.hotline.emulator.staySilent(sid);
    await this.hotline.emulator.waitForTurn(sid);
  }

  async hangUp(sid: string): Promise<void> {
    await this.hotline.emulator.hangUp(sid);
    await this.hotline.settle();
  }

  /** The call that rings at a phone just now. */
  ringing(phone: string): string | undefined {
    return this.hotline.emulator
      .calls({ phone, live: true })
      .find(({ status, direction }) => status === 'ringing' && direction === 'received')?.sid;
  }

  /** Waits until the line calls a telephone, one call a second, and picks up. */
  async answer(phone: string): Promise<string> {
    await this.later(30_000);
    for (let tries = 0; this.ringing(phone) === undefined && tries < 10; tries += 1) {
      await this.hotline.emulator.passTime(2);
      await this.hotline.settle();
    }
    return this.pickUp(phone);
  }

  /** Picks up what rings there. */
  async pickUp(phone: string): Promise<string> {
    const sid = this.ringing(phone);
    if (sid === undefined) throw new Error(`${phone} does not ring`);
    await this.hotline.emulator.pickUp(sid);
    await this.hotline.emulator.waitForTurn(sid);
    return sid;
  }

  /** What has been heard, a line for each thing; sounds in brackets. */
  heard(sid: string): readonly string[] {
    return this.hotline.emulator.callStory(sid).transcript.flatMap((entry) => {
      if (entry.kind === 'heard') return [entry.text];
      if (entry.kind === 'person') return [`${entry.from}: ${entry.words}`];
      return entry.kind === 'played' || entry.kind === 'joined' ? [`(${entry.kind})`] : [];
    });
  }

  /** What has been texted to a phone. */
  texts(phone: string): readonly string[] {
    return this.hotline.emulator
      .texts()
      .filter((text) => text.phone === phone && text.direction === 'received')
      .map(({ body }) => body);
  }

  async text(phone: string, body: string): Promise<void> {
    await this.hotline.emulator.text(phone, { to: line, body, pictures: [] });
    await this.hotline.settle();
  }

  /** Lets time pass, and whatever falls due happen. */
  async later(ms: number): Promise<void> {
    this.hotline.clock.pass(ms);
    await this.hotline.settle();
  }

  /** Asks for a ride by text, which a helper takes. It has the number 11 where it is the first. */
  async match(requester: string, helper: string): Promise<void> {
    await this.text(requester, 'NEED RIDE tomorrow 10am to the clinic');
    await this.text(helper, 'YES');
  }

  /** Every document that was answered would have been taken by Twilio without a word. */
  expectNoFaults(): void {
    const documents = this.hotline.emulator
      .calls({})
      .flatMap(({ sid }) => this.hotline.emulator.callStory(sid).documents.map(({ body }) => body));
    expect(documents.flatMap((body) => checkTwiml(body))).toEqual([]);
    expect(this.hotline.emulator.alerts()).toEqual([]);
  }
}

export const community = (change: (yaml: string) => string = (yaml) => yaml) => ({
  // Everybody is asked at once, so that whoever is to help in a test has been asked.
  yaml: change(file('community.yaml').replace('wave_size: 2', 'wave_size: 9')),
  csv: `${file('members.csv').trimEnd()}\n${voiceMembers.join('\n')}`,
});

export const startTelephones = async (options?: HotlineOptions): Promise<Telephones> =>
  new Telephones(await startTestHotline([], options));
