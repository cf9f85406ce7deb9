// Whether Twilio took something whose answer we never got: its own list of what it took is asked. What still waits in Twilio's queue
// has no date of sending or start, by which its lists could be searched: they are read from the latest back, by the two numbers alone.
import type { Twilio } from 'twilio';
import type { OutboundCall, OutboundText } from '../provider.ts';

const pageSize = 100;

interface Taken {
  readonly sid: string;
  readonly dateCreated: Date;
}

interface Page<Item extends Taken> {
  readonly instances: Item[];
  nextPage(): Promise<Page<Item>> | undefined;
}

export const findSent = (
  client: Twilio,
  { from, to, body }: Pick<OutboundText, 'from' | 'to' | 'body'>,
  since: Date,
  except: ReadonlySet<string>,
): Promise<string | undefined> =>
  find(client.messages.page({ from, to, pageSize }), since, (sent) => sent.body === body && !except.has(sent.sid));

export const findPlaced = (
  client: Twilio,
  { from, to }: Pick<OutboundCall, 'from' | 'to'>,
  since: Date,
  except: ReadonlySet<string>,
): Promise<string | undefined> => find(client.calls.page({ from, to, pageSize }), since, ({ sid }) => !except.has(sid));

async function find<Item extends Taken>(
  firstPage: Promise<Page<Item>>,
  since: Date,
  isIt: (taken: Item) => boolean,
): Promise<string | undefined> {
  let page: Page<Item> | undefined = await firstPage;
  while (page) {
    const found = page.instances.find((taken) => isIt(taken) && isSince(taken.dateCreated, since));
    if (found) return found.sid;
    const oldest = page.instances.at(-1);
    page = oldest && isSince(oldest.dateCreated, since) ? await page.nextPage() : undefined;
  }
  return undefined;
}

/** Its package reads a date that it does not know as an invalid one; that is not ruled out by its age. */
const isSince = (created: Date | undefined, since: Date): boolean =>
  created === undefined || Number.isNaN(created.getTime()) || created >= since;
