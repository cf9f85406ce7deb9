// Twilio: whether it lets us in, and whether every number of ours brings what comes in to us.
import type { Config, TwilioAccount } from '../../config.ts';
import { messageOf } from '../../log.ts';
import { listNumberSettings, type NumberSettings } from '../../telephony/twilio/number-settings.ts';
import { type Finding, well, wrong } from './finding.ts';
import { checkNumber } from './number.ts';

export async function checkNetwork(config: Config, numbers: readonly string[]): Promise<readonly Finding[]> {
  if (config.twilio === undefined)
    return [well('The emulator takes its place, and has every number of ours while the hotline runs.')];
  const listed = await settingsAt(config.twilio, config.twilioApiBaseUrl);
  if (!('numbers' in listed)) return [listed];
  return [
    well('Twilio takes the account and its token.'),
    ...numbers.flatMap((number) =>
      checkNumber(
        number,
        listed.numbers.find((each) => each.number === number),
        config.publicUrl,
      ),
    ),
  ];
}

async function settingsAt(
  account: TwilioAccount,
  apiBaseUrl: string | undefined,
): Promise<Finding | { readonly numbers: readonly NumberSettings[] }> {
  try {
    return { numbers: await listNumberSettings({ ...account, apiBaseUrl }) };
  } catch (error) {
    const { status } = error as { status?: number };
    return status === 401 || status === 403
      ? wrong(
          'Twilio does not take TWILIO_ACCOUNT_SID with TWILIO_AUTH_TOKEN.',
          'copy both from the first page of the Twilio console; after a change of the token, the new primary one',
        )
      : wrong(
          `Twilio's API is not reached (${messageOf(error)}).`,
          'let this machine connect to api.twilio.com, and leave TWILIO_API_BASE_URL empty unless you use a stand-in',
        );
  }
}
