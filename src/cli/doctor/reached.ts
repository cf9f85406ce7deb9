// Whether what answers at PUBLIC_URL is this hotline: asked as Twilio would, with a signed report that says nothing.
import type { Config, TwilioAccount } from '../../config.ts';
import { readSecrets } from '../../secrets.ts';
import { signedHeaders } from '../../telephony/twilio/signature.ts';
import { type Finding, note, well, wrong } from './finding.ts';

const answerWithinMs = 5_000;

export async function checkReached(config: Config): Promise<readonly Finding[]> {
  const { publicUrl } = config;
  const account = await accountOf(config);
  // Then DATA_DIR can't be used, which is told by then.
  if (account === undefined) return [];
  const status = await ask(`${publicUrl}/twilio/status/text`, account);
  if (status === 204) return [well(`This hotline answers at ${publicUrl}.`)];
  if (status === undefined) return [unreached(config)];
  if (status === 403)
    return [
      wrong(
        `What answers at ${publicUrl} does not take what Twilio signs for this account.`,
        'give the running hotline the same PUBLIC_URL, TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN as this command, and see that your proxy keeps path and query as they are',
      ),
    ];
  return [
    wrong(
      `What answers at ${publicUrl} answers with ${status}, which this hotline does not.`,
      'let your proxy lead every path below it to PORT of the hotline, and allow POST',
    ),
  ];
}

/** The emulator's, where no other is set. */
const accountOf = (config: Config): Promise<TwilioAccount | undefined> =>
  readSecrets(config).then(
    ({ twilio }) => twilio,
    () => undefined,
  );

/** Without an account nobody waits for it. */
const unreached = ({ publicUrl, twilio, port }: Config): Finding =>
  twilio === undefined
    ? note(`Nothing answers at ${publicUrl}: the hotline does not run now.`, 'npm start')
    : wrong(
        `Nothing answers at ${publicUrl}.`,
        `start the hotline, and let your proxy lead there to port ${port}; where it is reached from outside and only not from this machine, ask from another one`,
      );

async function ask(url: string, account: TwilioAccount): Promise<number | undefined> {
  const params = { AccountSid: account.accountSid };
  try {
    const { status } = await fetch(url, {
      method: 'POST',
      body: new URLSearchParams(params),
      headers: signedHeaders(url, params, account.authToken),
      redirect: 'manual',
      signal: AbortSignal.timeout(answerWithinMs),
    });
    return status;
  } catch {
    return undefined;
  }
}
