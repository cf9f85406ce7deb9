// The emulator as this process runs it: beside the web port, with the communities' numbers attached as they would be at Twilio.
import { join } from 'node:path';
import twilio from 'twilio';
import { webhooksOf } from './addresses.ts';
import type { Config, TwilioAccount } from './config.ts';
import { demoNames } from './demo.ts';
import { demoGuide, deskGuide } from './demo-guide.ts';
import { type Emulator, startEmulator } from './emulator/start.ts';
import type { Log } from './log.ts';
import { listNumbers } from './store/lines.ts';
import type { Store } from './store/store.ts';
import { isPortTaken } from './web.ts';

export interface AttachedEmulator {
  /** Where its API and its page of phones are. */
  readonly url: string;
  /** The hour there, by which the hotline goes too: where it is moved on, both are. */
  readonly now: () => Date;
  close(): Promise<void>;
}

/** A community may be added while the hotline runs; its numbers work after this long. */
const attachEveryMs = 2_000;

/** Starts the emulator next to the web port and keeps every number of ours attached to our webhooks. */
export async function attachEmulator(
  config: Config,
  account: TwilioAccount,
  store: Store,
  log: Log,
): Promise<AttachedEmulator> {
  const emulator = await startNextTo(config, account);
  const client = twilio(account.accountSid, account.authToken);
  client.api.baseUrl = emulator.url;
  const attached = new Set<string>();

  const attachNew = async (): Promise<void> => {
    const fresh = (await listNumbers(store)).filter((number) => !attached.has(number));
    for (const number of fresh) {
      await attach(client, number, config.publicUrl);
      attached.add(number);
    }
  };
  await attachNew();
  const regularly = setInterval(
    () => attachNew().catch((error: unknown) => log.warn({ error }, 'the numbers could not be attached yet')),
    attachEveryMs,
  );
  return {
    url: emulator.url,
    now: emulator.now,
    async close() {
      clearInterval(regularly);
      await emulator.close();
    },
  };
}

async function startNextTo({ port, dataDir, publicUrl }: Config, account: TwilioAccount): Promise<Emulator> {
  const guide = { ...demoGuide, names: await demoNames(), further: deskGuide(publicUrl) };
  const options = { ...account, guide, stateFile: join(dataDir, 'emulator.json') };
  try {
    return await startEmulator({ ...options, port: port + 1 });
  } catch (error) {
    if (isPortTaken(error)) return startEmulator({ ...options, port: 0 });
    throw error;
  }
}

async function attach(client: twilio.Twilio, phoneNumber: string, publicUrl: string): Promise<void> {
  const { text, call, callStatus } = webhooksOf({ publicUrl });
  const webhooks = {
    ...{ smsUrl: text, smsMethod: 'POST', smsFallbackUrl: text, smsFallbackMethod: 'POST' },
    ...{ voiceUrl: call, voiceMethod: 'POST', voiceFallbackUrl: call, voiceFallbackMethod: 'POST' },
    ...{ statusCallback: callStatus, statusCallbackMethod: 'POST' },
  };
  const [known] = await client.incomingPhoneNumbers.list({ phoneNumber, limit: 1 });
  if (known) await client.incomingPhoneNumbers(known.sid).update(webhooks);
  else await client.incomingPhoneNumbers.create({ phoneNumber, ...webhooks });
}
