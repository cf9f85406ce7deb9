// `hotline understand`: for translators and stewards, what the hotline makes of texts.
import { fileURLToPath } from 'node:url';
import { DateTime } from 'luxon';
import { CommandError, type Run } from './command.ts';
import { readTerms } from './read-terms.ts';
import { understandCommand } from './understand.ts';

const demo = fileURLToPath(new URL('../../communities/demo/community.yaml', import.meta.url));

const readNow = (written: string | undefined, timezone: string): Date => {
  const now = written === undefined ? DateTime.now() : DateTime.fromISO(written, { zone: timezone });
  if (now.isValid) return now.toJSDate();
  throw new CommandError('--now must be a local time such as 2026-03-03T09:00');
};

const readRole = (written = 'member'): 'member' | 'helper' => {
  if (written === 'member' || written === 'helper') return written;
  throw new CommandError('--as must be member or helper');
};

export const understandTexts: Run = async ({ options }, { input, output }) => {
  const { settings } = await readTerms(options.get('community') ?? demo);
  const now = readNow(options.get('now'), settings.timezone);
  await understandCommand({ community: settings, now, as: readRole(options.get('as')) }, input, output);
  return 0;
};
