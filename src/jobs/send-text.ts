// One attempt to send a text, and what becomes of it. Where an earlier attempt did not come back, the provider is asked first.
import { pictureUrlOf, statusUrlOf } from '../addresses.ts';
import type { Context } from '../context.ts';
import { textsSent } from '../metrics.ts';
import type { ClaimedText } from '../store/outbox.ts';
import { holdUntil, postpone, settleSent, settleUnsent, sidsSentTo } from '../store/outbox-settle.ts';
import { keepPicture } from '../store/pictures.ts';
import type { Untold } from '../store/untold.ts';
import { asksWithinMs, attemptLastsMs } from '../telephony/attempt.ts';
import type { OutboundText, SendResult } from '../telephony/provider.ts';
import { tellOfUndelivered } from '../undelivered.ts';
import { timesFor } from '../when-to-text.ts';
import { waitMs } from './backoff.ts';

/** After this long a text has lost its meaning, and a steward is better told than the member. */
const givenUpAfterMs = 24 * 60 * 60_000;
/** The provider's clock and ours may differ by this much. */
const clockSlackMs = 60_000;
/** Words should not wait for ever for the picture that goes with them. */
const triesWithPictures = 5;

/** Never rejects, but where the database is out of reach: the text is then in doubt, and taken up in a minute. */
export async function sendText(context: Context, text: ClaimedText): Promise<void> {
  const attempt = { startedAtMs: context.now().getTime(), isUnderWay: false };
  try {
    await go(context, text, attempt);
  } catch (error) {
    context.log.error({ error, outboxId: text.id, cause: text.cause }, 'a text could not be sent yet');
    await tryLater(context, text, attempt.isUnderWay || text.isDoubtful ? 'lost' : 'later', undefined);
  }
}

interface Attempt {
  readonly startedAtMs: number;
  /** The provider has been asked to send it. */
  isUnderWay: boolean;
}

async function go(context: Context, text: ClaimedText, attempt: Attempt): Promise<void> {
  const { provider, store, now } = context;
  const { startedAtMs } = attempt;
  const sid = text.isDoubtful ? await findLost(context, text) : undefined;
  if (sid !== undefined) {
    tell(context, text, 'found', startedAtMs, sid);
    return settleSent(store, text.id, sid);
  }
  if (text.endsAs) {
    await settleUnsent(store, text, text.endsAs, undefined);
    return;
  }
  const morning = await nightUntil(context, text);
  if (morning) return holdUntil(store, text, morning);
  const outbound = await outboundOf(context, text);
  if (now().getTime() - text.claimedAt.getTime() > asksWithinMs) return tryLater(context, text, 'later', undefined);
  attempt.isUnderWay = true;
  const result = await provider.sendText(outbound);
  tell(context, text, result.ok ? 'sent' : result.because, startedAtMs, result.ok ? result.sid : undefined);
  await settle(context, text, result);
}

/** `result`: of one attempt. */
function tell(context: Context, text: ClaimedText, result: string, startedAtMs: number, sid: string | undefined): void {
  textsSent.inc({ result });
  const durationMs = context.now().getTime() - startedAtMs;
  const told = {
    outboxId: text.id,
    cause: text.cause,
    result,
    tries: text.tries,
    doubtful: text.isDoubtful,
    durationMs,
  };
  context.log.info(
    { ...told, ...(sid !== undefined && { sid }) },
    sid === undefined ? 'a text was not sent' : 'a text was sent',
  );
}

async function findLost({ provider, store }: Context, text: ClaimedText): Promise<string | undefined> {
  const since = new Date(text.createdAt.getTime() - clockSlackMs);
  return provider.findSent(text, since, await sidsSentTo(store, text.contactId));
}

/** What could not be sent at first may have come into its reader's night by now. */
async function nightUntil(context: Context, text: ClaimedText): Promise<Date | undefined> {
  if (text.tries === 1) return undefined;
  const now = context.now();
  const goesAt = await timesFor(context, { ...text, urgent: text.urgent || text.lastWord });
  return goesAt(now) > now ? goesAt(now) : undefined;
}

async function outboundOf(context: Context, text: ClaimedText): Promise<OutboundText> {
  const { from, to, body, expiresAt } = text;
  const addresses = text.tries > triesWithPictures ? [] : text.pictures;
  const pictures = await Promise.all(
    addresses.map(async (address) => {
      const picture = await context.provider.fetchPicture(address);
      return picture ? [pictureUrlOf(context, await keepPicture(context.store, text.id, picture, context.now()))] : [];
    }),
  );
  const validForSeconds = expiresAt && (expiresAt.getTime() - context.now().getTime()) / 1000;
  return { from, to, body, pictures: pictures.flat(), statusUrl: statusUrlOf(context, text.id), validForSeconds };
}

async function settle(context: Context, text: ClaimedText, result: SendResult): Promise<unknown> {
  if (result.ok) return settleSent(context.store, text.id, result.sid);
  const { because, errorCode } = result;
  switch (because) {
    case 'barred':
      context.log.error(
        { outboxId: text.id, cause: text.cause, ...codeOf(errorCode) },
        'texts are barred: an operator must act',
      );
      return tryLater(context, text, 'later', errorCode);
    case 'later':
    case 'nowhere':
      return tryLater(context, text, 'later', errorCode);
    case 'unclear':
    case 'lost':
      return tryLater(context, text, because, errorCode);
    case 'optedOut':
    case 'textless':
      return settleRefused(context, text, because, errorCode);
    case 'never':
      return giveUp(context, text, errorCode);
    default:
      because satisfies never;
  }
}

/** What may have been sent stays in doubt, and what may still be taken until it can't be any more. */
async function tryLater(
  context: Context,
  text: ClaimedText,
  because: 'later' | 'unclear' | 'lost',
  errorCode: number | undefined,
) {
  const nowMs = context.now().getTime();
  if (nowMs - text.createdAt.getTime() > givenUpAfterMs) return giveUp(context, text, errorCode);
  const settledAtMs = because === 'lost' ? text.claimedAt.getTime() + attemptLastsMs : nowMs;
  const until = new Date(Math.max(settledAtMs, nowMs + waitMs(text.tries, because)));
  return postpone(context.store, text, because === 'later' ? 'queued' : 'sending', until, errorCode);
}

async function giveUp(context: Context, text: ClaimedText, errorCode: number | undefined): Promise<void> {
  const { id, cause } = text;
  const isSettled = await settleRefused(context, text, 'gaveUp', errorCode);
  if (isSettled) context.log.error({ outboxId: id, cause, ...codeOf(errorCode) }, 'a text was given up');
}

/** Resolves to false where it was settled otherwise in the meantime. */
async function settleRefused(
  context: Context,
  text: ClaimedText,
  because: Untold['because'],
  errorCode: number | undefined,
): Promise<boolean> {
  const { id, contactId, saying, createdAt: writtenAt, cause } = text;
  const status = because === 'optedOut' ? 'suppressed' : 'failed';
  const isSettled = await settleUnsent(context.store, text, status, errorCode, { because, now: context.now() });
  if (isSettled) await tellOfUndelivered(context, { id, contactId, because, saying, writtenAt, cause });
  return isSettled;
}

const codeOf = (code: number | undefined) => (code === undefined ? {} : { code });
