// What became of a text of ours is written down. Where it did not arrive, it is tried again later, or somebody is told.
import type { Context } from '../context.ts';
import { handle } from '../handle.ts';
import { outlineOf, type Reported, recordStatus } from '../store/outbox-report.ts';
import { unreadTexts } from '../store/unread-texts.ts';
import type { StatusReport } from '../telephony/provider.ts';
import { timesFor } from '../when-to-text.ts';

const minuteMs = 60_000;
/** A phone that was off is on again at some time: some hours are covered. */
const triesAgainAfterMs = [15 * minuteMs, 60 * minuteMs, 180 * minuteMs];

/** Repeated and in any order. Throws where the database is out of reach. */
export async function takeStatus(context: Context, outboxId: string, report: StatusReport): Promise<void> {
  const again = await triesAgainAt(context, outboxId, report);
  const reported = await recordStatus(context.store, outboxId, report, again);
  if (!reported) return;
  if (report.because === 'barred')
    context.log.error(
      { outboxId, cause: reported.cause, code: report.errorCode ?? 0 },
      'texts are barred: an operator must act',
    );
  if (!reported.isTriedAgain) await tell(context, outboxId, report, reported);
}

/** When to try again, the first time, the second and so on: by chance a little later, and not in the reader's night. */
async function triesAgainAt(context: Context, outboxId: string, { because }: StatusReport): Promise<readonly Date[]> {
  if (because !== 'later' && because !== 'nowhere' && because !== 'barred') return [];
  const outline = await outlineOf(context.store, outboxId);
  if (!outline) return [];
  const goesAt = await timesFor(context, outline);
  const nowMs = context.now().getTime();
  return triesAgainAfterMs.map((afterMs) => goesAt(new Date(nowMs + afterMs * (1 + Math.random() / 10))));
}

async function tell(context: Context, outboxId: string, { because }: StatusReport, reported: Reported): Promise<void> {
  const { contactId, saying, writtenAt, cause, isExpired } = reported;
  if (contactId === undefined || because === undefined) return;
  switch (because) {
    case 'optedOut':
      await handle(context, { of: 'refusal', contactId, because, saying, writtenAt, cause });
      return;
    case 'textless':
    case 'nowhere': {
      const unread = await unreadTexts(context.store, outboxId, context.now());
      await handle(context, { of: 'refusal', contactId, because: 'textless', saying, unread, writtenAt, cause });
      return;
    }
    case 'later':
    case 'barred':
    case 'never':
      if (!isExpired) await handle(context, { of: 'refusal', contactId, because: 'gaveUp', saying, cause });
      return;
    default:
      because satisfies never;
  }
}
