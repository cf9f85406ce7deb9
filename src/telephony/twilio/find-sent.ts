// Whether Twilio took a text whose answer we never got: its own list of what it took is asked.
import type { inspect } from 'node:util';
import type { Twilio } from 'twilio';
import type { OutboundText } from '../provider.ts';

const pageSize = 100;

/**
 * The list is searched by the two numbers alone, from the latest back: a text that still waits in Twilio's queue has no date of
 * sending, by which the list could be searched.
 */
export async function findSent(
  client: Twilio,
  { from, to, body }: Pick<OutboundText, 'from' | 'to' | 'body'>,
  since: Date,
  except: ReadonlySet<string>,
): Promise<string | undefined> {
  type Page = Omit<Awaited<ReturnType<typeof client.messages.page>>, typeof inspect.custom>;
  let page: Page | undefined = await client.messages.page({ from, to, pageSize });
  while (page) {
    const found = page.instances.find(
      (sent) => sent.body === body && !except.has(sent.sid) && isSince(sent.dateCreated, since),
    );
    if (found) return found.sid;
    const oldest = page.instances.at(-1);
    page = oldest && isSince(oldest.dateCreated, since) ? await page.nextPage() : undefined;
  }
  return undefined;
}

/** Its package reads a date that it does not know as an invalid one; that text is not ruled out by its age. */
const isSince = (created: Date | undefined, since: Date): boolean =>
  created === undefined || Number.isNaN(created.getTime()) || created >= since;
