// The settings, beyond what makes one unreadable: whether they fit a line that people rely on.
import type { Config } from '../../config.ts';
import { type Finding, note, well, wrong } from './finding.ts';

const backUp = 'keep a copy of the key apart from the database: without it nobody can read the data';

/** Nothing out there reaches such an address. */
const isAtHome = (publicUrl: string): boolean =>
  /^(localhost|127\.|10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|\[::1\])/.test(new URL(publicUrl).hostname);

const publicAddress = ({ publicUrl, twilio, twilioApiBaseUrl }: Config): readonly Finding[] => {
  // The emulator, or another stand-in, is as near as we are.
  if (twilio === undefined || twilioApiBaseUrl !== undefined) return [];
  const mend = 'set it to the https address under which Twilio reaches you, such as https://hotline.example.org';
  if (isAtHome(publicUrl)) return [wrong(`Twilio can't reach PUBLIC_URL, ${publicUrl}.`, mend)];
  return publicUrl.startsWith('https:')
    ? []
    : [wrong(`PUBLIC_URL is ${publicUrl}: what people write would travel in the open.`, mend)];
};

export const checkSettings = (config: Config): readonly Finding[] => [
  well('Every setting can be read.'),
  ...(config.twilio === undefined
    ? [
        note(
          'No TWILIO_ACCOUNT_SID: the phone network is emulated and nobody real is texted.',
          'set TWILIO_ACCOUNT_SID, TWILIO_AUTH_TOKEN and PUBLIC_URL to go live',
        ),
      ]
    : []),
  ...publicAddress(config),
  ...(config.twilio !== undefined && config.dataKeys === undefined
    ? [note('The key that seals the data lies in DATA_DIR/data-key.', backUp)]
    : []),
  ...(config.redisUrl !== undefined && config.operatorPassword === undefined
    ? [
        note(
          'Nobody can look at the queues, since OPERATOR_PASSWORD is not set.',
          'set it to what `openssl rand -base64 18` prints',
        ),
      ]
    : []),
];
