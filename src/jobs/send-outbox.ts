// Sends the texts that are due, and settles each with what became of it.
import { pictureUrlOf, statusUrlOf } from '../addresses.ts';
import type { Context } from '../context.ts';
import { handle } from '../handle.ts';
import { textsSent } from '../metrics.ts';
import { type ClaimedText, claimTexts, postpone, settleSent, settleUnsent, sidsSentTo } from '../store/outbox.ts';
import { keepPicture } from '../store/pictures.ts';
import type { OutboundText, SendResult } from '../telephony/provider.ts';

const batch = 50;
const firstWaitMs = 1_000;
const longestWaitMs = 5 * 60_000;
/** After this long a text has lost its meaning, and a steward is better told than the member. */
const givenUpAfterMs = 24 * 60 * 60_000;
/** The provider's clock and ours may differ by this much. */
const clockSlackMs = 60_000;

export const sendOutbox = (context: Context) => async (): Promise<boolean> => {
  const texts = await claimTexts(context.store, context.now(), batch);
  await Promise.all(texts.map((text) => sendOne(context, text)));
  return texts.length > 0;
};

async function sendOne(context: Context, text: ClaimedText): Promise<void> {
  try {
    if (text.isStopped) return await settleUnsent(context.store, text.id, 'suppressed', undefined);
    const outbound = await outboundOf(context, text);
    const result = (await findLost(context, text, outbound)) ?? (await context.provider.sendText(outbound));
    textsSent.inc({ result: result.ok ? 'sent' : result.because });
    await settle(context, text, result);
  } catch (error) {
    context.log.error({ error, outboxId: text.id }, 'a text could not be sent yet');
    if (isTooOld(context, text)) return await giveUp(context, text, undefined);
    await postpone(context.store, text.id, 'sending', waitFrom(context, text), undefined);
  }
}

/** Where an earlier attempt did not come back, the provider is asked whether it was taken before it is sent again. */
async function findLost(context: Context, text: ClaimedText, outbound: OutboundText): Promise<SendResult | undefined> {
  if (!text.isDoubtful) return undefined;
  const since = new Date(text.createdAt.getTime() - clockSlackMs);
  const sid = await context.provider.findSent(outbound, since, await sidsSentTo(context.store, text.contactId));
  return sid === undefined ? undefined : { ok: true, sid };
}

async function outboundOf(context: Context, text: ClaimedText): Promise<OutboundText> {
  const pictures = await Promise.all(
    text.pictures.map(async (address) => {
      const picture = await context.provider.fetchPicture(address);
      return picture ? [pictureUrlOf(context, await keepPicture(context.store, text.id, picture, context.now()))] : [];
    }),
  );
  const { from, to, body } = text;
  return { from, to, body, pictures: pictures.flat(), statusUrl: statusUrlOf(context, text.id) };
}

async function settle(context: Context, text: ClaimedText, result: SendResult): Promise<void> {
  if (result.ok) return settleSent(context.store, text.id, result.sid);
  const { because } = result;
  switch (because) {
    case 'later':
    case 'lost': {
      if (isTooOld(context, text)) return giveUp(context, text, result.errorCode);
      const status = because === 'later' ? 'queued' : 'sending';
      return postpone(context.store, text.id, status, waitFrom(context, text), result.errorCode);
    }
    case 'optedOut':
    case 'textless':
      await settleUnsent(context.store, text.id, because === 'optedOut' ? 'suppressed' : 'failed', result.errorCode);
      if (text.contactId !== undefined) await handle(context, { of: 'refusal', contactId: text.contactId, because });
      return;
    case 'never':
      return giveUp(context, text, result.errorCode);
    default:
      because satisfies never;
  }
}

const isTooOld = ({ now }: Context, { createdAt }: ClaimedText): boolean =>
  now().getTime() - createdAt.getTime() > givenUpAfterMs;

async function giveUp({ store, log }: Context, text: ClaimedText, errorCode: number | undefined): Promise<void> {
  log.error({ outboxId: text.id, ...(errorCode !== undefined && { code: errorCode }) }, 'a text was given up');
  await settleUnsent(store, text.id, 'failed', errorCode);
}

/** Twice as long after every failure, with some chance in it so that failures do not march in step. */
function waitFrom({ now }: Context, { tries }: ClaimedText): Date {
  const longest = Math.min(longestWaitMs, firstWaitMs * 2 ** Math.min(tries, 10));
  return new Date(now().getTime() + longest * (0.5 + Math.random() / 2));
}
