// When somebody may be texted: what was delayed by the network must not wake them in the night.
import type { Context } from './context.ts';
import { waitsUntil } from './domain/quiet.ts';
import { loadContact } from './store/load.ts';

export interface TextOutline {
  readonly contactId: string | undefined;
  /** The request it is about. */
  readonly requestId: string | undefined;
  /** It comes at any hour. */
  readonly urgent: boolean;
}

/** For a text, a function from an instant to the first one from then on at which its reader may be disturbed with it. */
export async function timesFor(
  { store, now }: Pick<Context, 'store' | 'now'>,
  { contactId, requestId, urgent }: TextOutline,
): Promise<(at: Date) => Date> {
  const snapshot = urgent || contactId === undefined ? undefined : await loadContact(store, contactId, now());
  const contact = snapshot?.contacts.find(({ id }) => id === contactId);
  if (!snapshot || !contact) return (at) => at;
  const about = snapshot.requests.find(({ id }) => id === requestId);
  const { community } = snapshot;
  const people = contact.members.length > 0 ? contact.members : [undefined];
  return (at) => {
    // Of a household, nobody should be woken.
    const mornings = people.map((member) => waitsUntil({ contact, member, about }, { now: at, community }) ?? at);
    return new Date(Math.max(...mornings.map((morning) => morning.getTime())));
  };
}
