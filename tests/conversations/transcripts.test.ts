// Plays every transcript in this folder through the real webhooks. `UPDATE_TRANSCRIPTS=1 npm test` writes down what was heard.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { type CommunityFiles, startTestHotline } from '../support/hotline.ts';
import { type Cast, Player } from '../support/transcript.ts';

const folder = new URL('./', import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, folder), 'utf8');

const transcripts = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.txt'))
  .sort();

/** `# joining: code` in a transcript stands for that setting of the community file. */
function communityOf(transcript: string): string {
  const settings = [...transcript.matchAll(/^# ([a-z_]+): (.+)$/gm)].filter(([, name]) => name !== 'at');
  return settings.reduce((yaml, [, name, value]) => {
    const line = new RegExp(`^( *${name}:).*$`, 'm');
    return line.test(yaml) ? yaml.replace(line, `$1 ${value}`) : `${yaml}\n${name}: ${value}\n`;
  }, read('community.yaml'));
}

const files = (transcript: string): CommunityFiles => ({ yaml: communityOf(transcript), csv: read('members.csv') });

const cast: Cast = {
  phones: new Map(
    read('members.csv')
      .trim()
      .split('\n')
      .slice(1)
      .map((row) => row.split(','))
      .map(([phone = '', name = '']) => [name, phone]),
  ),
  lines: new Map([
    ['the line', '+13125550100'],
    ['the wrong line', '+13125550109'],
  ]),
};

describe('conversations', () => {
  test.each(transcripts)('%s', async (name) => {
    const transcript = read(name);
    const startsAt = /^# at: (\S+)$/m.exec(transcript)?.[1];
    const hotline = await startTestHotline([files(transcript)], startsAt === undefined ? {} : { startsAt });
    try {
      const played = await new Player(hotline, cast).play(transcript);
      if (process.env.UPDATE_TRANSCRIPTS) writeFileSync(new URL(name, folder), played);
      else expect(played).toBe(transcript);
    } finally {
      await hotline.stop();
    }
  });
});
