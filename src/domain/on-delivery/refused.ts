// A text did not arrive: the phone takes none, its owner stopped them, or nothing more can be done about it.
import type { Decision } from '../decision.ts';
import type { DeliveryRefused, UnreadText } from '../event.ts';
import { stopTexts } from '../on-text/opt-out.ts';
import type { Contact } from '../people.ts';
import type { Phrase } from '../phrases.ts';
import { waitsUntil } from '../quiet.ts';

/** However many texts to one phone are given up, the stewards hear of it once in this time. */
const toldAgainAfterMs = 24 * 60 * 60_000;

/** Of texts that don't arrive, these tell somebody of one that did not: no word is to be made of them. */
const toldOfOthers: ReadonlySet<string> = new Set([
  'stewardUnreachable',
  'stewardUndelivered',
] satisfies Phrase['say'][]);

export function onDeliveryRefused(
  decision: Decision,
  { because, saying, unread = [], writtenAt }: DeliveryRefused,
): void {
  const contact = decision.sender();
  if (!contact) return;
  switch (because) {
    case 'optedOut':
      if (!contact.optedOut && !isFromBefore(contact, writtenAt))
        stopTexts(decision, contact, { since: decision.now, byCarrier: true });
      return;
    case 'textless':
      onTextless(decision, contact);
      for (const text of unread) tellUnread(decision, contact, text);
      return;
    case 'gaveUp':
      if (saying === undefined || !toldOfOthers.has(saying)) onGivenUp(decision, contact);
      return;
    default:
      because satisfies never;
  }
}

/** A text from the time of a stop is refused, and its writer may have come back before we hear of that. */
const isFromBefore = ({ dialogue }: Contact, writtenAt: Date | undefined): boolean =>
  writtenAt !== undefined && dialogue.returnedAt !== undefined && writtenAt < dialogue.returnedAt;

function onTextless(decision: Decision, contact: Contact): void {
  if (contact.textless) return;
  decision.saveContact({ ...contact, textless: true });
  const name = contact.members[0]?.name;
  decision.tellStewards({ say: 'stewardUnreachable', name }, { except: contact.id });
}

/** What did not arrive is told by telephone, worded for the ear. */
function tellUnread(decision: Decision, contact: Contact, { phrase, ...about }: UnreadText): void {
  const member = contact.members.find(({ id }) => id === about.memberId) ?? contact.members[0];
  const request = decision.allRequests().find(({ id }) => id === about.requestId);
  const notBefore = about.urgent ? undefined : waitsUntil({ contact, member, about: request }, decision.snapshot);
  decision.tellByVoice(contact.id, phrase, { ...about, notBefore });
}

function onGivenUp(decision: Decision, contact: Contact): void {
  const { givenUpAt } = contact.dialogue;
  if (givenUpAt && decision.now.getTime() - givenUpAt.getTime() < toldAgainAfterMs) return;
  decision.saveDialogue(contact.id, { givenUpAt: decision.now });
  const name = contact.members[0]?.name;
  // A steward's own phone may be the one that nothing arrives at.
  decision.tellStewards({ say: 'stewardUndelivered', name }, { except: contact.id });
}
