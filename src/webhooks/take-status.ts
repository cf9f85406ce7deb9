// What became of a text of ours is written down; where the phone itself takes no texts, that has consequences.
import type { Context } from '../context.ts';
import { handle } from '../handle.ts';
import { recordStatus } from '../store/outbox.ts';
import type { StatusReport } from '../telephony/provider.ts';
import { refusalOf } from '../telephony/twilio/errors.ts';

/** Repeated and in any order. Throws where the database is out of reach. */
export async function takeStatus(context: Context, outboxId: string, report: StatusReport): Promise<void> {
  const contactId = await recordStatus(context.store, outboxId, report);
  const because = refusalOf(report.errorCode);
  if (contactId !== undefined && because) await handle(context, { of: 'refusal', contactId, because });
}
