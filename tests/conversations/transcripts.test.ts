// Plays every transcript in this folder through the real webhooks. `UPDATE_TRANSCRIPTS=1 npm test` writes down what was heard.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import twilio from 'twilio';
import { ageOffers } from '../../src/jobs/age-offers.ts';
import { account, type CommunityFiles, startTestHotline, type TestHotline } from '../support/hotline.ts';
import { type Cast, Player } from '../support/transcript.ts';

const folder = new URL('./', import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, folder), 'utf8');

const transcripts = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.txt'))
  .sort();

/** `# joining: code` in a transcript stands for that setting of the community file. */
function communityOf(transcript: string): string {
  const settings = [...transcript.matchAll(/^# ([a-z_]+): (.+)$/gm)].filter(([, name]) => !own.includes(name ?? ''));
  return settings.reduce((yaml, [, name = '', value = '']) => {
    const setting = new RegExp(`\\b${name}: [^,}\\n]+`);
    if (!setting.test(yaml)) throw new Error(`the community of the transcripts has no ${name}`);
    return yaml.replace(setting, `${name}: ${value}`);
  }, read('community.yaml'));
}

/** What the head of a transcript says that is no setting of the community. */
const own = ['at', 'with'];

const membersFrom = 13125550120;

/**
 * The members, and those of `# with: Edna, en, voice, Northside, ride` besides (the columns of members.csv after the name).
 * Whoever comes with `Edna on Harold's phone` shares it.
 */
function membersOf(transcript: string): string {
  const phones = new Map<string, string>();
  const rows = [...transcript.matchAll(/^# with: (.+)$/gm)].map(([, row = '']) => {
    const [who = '', ...columns] = row.split(',').map((column) => column.trim());
    const [name = '', host = name] = who.replace(/'s phone$/, '').split(' on ');
    const phone = phones.get(host) ?? `+${membersFrom + phones.size}`;
    phones.set(host, phone);
    const [language = 'en', channel = 'voice', area = '', skills = '', hours = '', reach = '', steward = ''] = columns;
    return [phone, name, language, channel, area, skills, hours, reach, steward].join(',');
  });
  return [read('members.csv').trim(), ...rows].join('\n');
}

const files = (transcript: string): CommunityFiles => ({ yaml: communityOf(transcript), csv: membersOf(transcript) });

const wrongLine = '+13125550109';

const castOf = (members: string): Cast => ({
  phones: new Map(
    members
      .trim()
      .split('\n')
      .slice(1)
      .map((row) => row.split(','))
      .map(([phone = '', name = '']) => [name, phone]),
  ),
  lines: new Map([
    ['the line', '+13125550100'],
    ['the wrong line', wrongLine],
  ]),
});

describe('conversations', () => {
  let hotline: TestHotline;
  beforeAll(async () => {
    hotline = await startTestHotline([]);
    await attachNumberOfNoCommunity(hotline);
  });
  afterAll(() => hotline.stop());

  test.each(transcripts)('%s', async (name) => {
    const transcript = read(name);
    await hotline.clear();
    hotline.clock.set(/^# at: (\S+)$/m.exec(transcript)?.[1] ?? '2026-03-03T09:00');
    await hotline.add(files(transcript));
    await ageOffers(hotline.context)();
    const played = await new Player(hotline, castOf(membersOf(transcript))).play(transcript);
    if (process.env.UPDATE_TRANSCRIPTS) writeFileSync(new URL(name, folder), played);
    else expect(played).toBe(transcript);
  });
});

/** A number that reaches our webhook though no community has it. */
async function attachNumberOfNoCommunity({ emulator, publicUrl }: TestHotline): Promise<void> {
  const client = twilio(account.accountSid, account.authToken);
  client.api.baseUrl = emulator.url;
  await client.incomingPhoneNumbers.create({ phoneNumber: wrongLine, smsUrl: `${publicUrl}/twilio/text` });
}
