// What became of a text of ours is written down. Where it did not arrive, it is tried again later, or somebody is told.
import type { Context } from '../context.ts';
import { outlineOf, type Reported, recordStatus } from '../store/outbox-report.ts';
import { settleTold, type Untold } from '../store/untold.ts';
import type { StatusReport } from '../telephony/provider.ts';
import { tellOfUndelivered } from '../undelivered.ts';
import { timesFor } from '../when-to-text.ts';

const minuteMs = 60_000;
/** A phone that was off is on again at some time: some hours are covered. */
const triesAgainAfterMs = [15 * minuteMs, 60 * minuteMs, 180 * minuteMs];

/** Repeated and in any order. Throws where the database is out of reach. */
export async function takeStatus(context: Context, outboxId: string, report: StatusReport): Promise<void> {
  const again = await triesAgainAt(context, outboxId, report);
  const because = untoldOf(report);
  const untold = because && { because, now: context.now() };
  const reported = await recordStatus(context.store, outboxId, report, again, untold);
  if (!reported) return;
  if (report.because === 'barred')
    context.log.error(
      { outboxId, cause: reported.cause, code: report.errorCode ?? 0 },
      'texts are barred: an operator must act',
    );
  if (because) await tell(context, outboxId, because, reported);
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

/** What somebody is to hear of a text that is not tried again. */
function untoldOf({ because }: StatusReport): Untold['because'] | undefined {
  switch (because) {
    case undefined:
      return undefined;
    case 'optedOut':
    case 'textless':
      return because;
    case 'nowhere':
      return 'textless';
    case 'later':
    case 'barred':
    case 'never':
      return 'gaveUp';
  }
}

async function tell(context: Context, id: string, because: Untold['because'], reported: Reported): Promise<void> {
  const { isTriedAgain, isExpired, ...text } = reported;
  if (isTriedAgain) return;
  if (because === 'gaveUp' && isExpired) await settleTold(context.store, id);
  else await tellOfUndelivered(context, { id, because, ...text });
}
