// A text did not arrive: the phone takes none, its owner stopped them, or nothing more can be done about it.
import type { Decision } from '../decision.ts';
import type { DeliveryRefused } from '../event.ts';
import { stopTexts } from '../on-text/opt-out.ts';
import type { Contact } from '../people.ts';
import type { Phrase } from '../phrases.ts';
import { restsUntil } from '../quiet.ts';
import { invitationOf } from '../request.ts';
import { spoken } from '../spoken.ts';

/** However many texts to one phone are given up, the stewards hear of it once in this time. */
const toldAgainAfterMs = 24 * 60 * 60_000;

/** Of texts that don't arrive, these tell somebody of one that did not: no word is to be made of them. */
const toldOfOthers: ReadonlySet<string> = new Set([
  'stewardUnreachable',
  'stewardUndelivered',
] satisfies Phrase['say'][]);

export function onDeliveryRefused(decision: Decision, { because, saying, words, writtenAt }: DeliveryRefused): void {
  const contact = decision.sender();
  if (!contact) return;
  switch (because) {
    case 'optedOut':
      if (!contact.optedOut && !isFromBefore(contact, writtenAt))
        stopTexts(decision, contact, { since: decision.now, byCarrier: true });
      return;
    case 'textless':
      onTextless(decision, contact);
      if (words !== undefined) readAloud(decision, contact, words, saying);
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
  tellOtherStewards(decision, contact, { say: 'stewardUnreachable', name: contact.members[0]?.name });
}

/** What did not arrive is told by telephone: an invitation as one that can be answered by key, anything else as it was written. */
function readAloud(decision: Decision, contact: Contact, words: string, saying: string | undefined): void {
  const invited = saying === 'invitation' || saying === 'invitationChanged' ? openInvitations(decision, contact) : [];
  for (const { request, memberId } of invited) {
    const phrase = {
      say: 'invitation',
      request: spoken(request, decision),
      again: false,
      helpedBefore: false,
    } as const;
    decision.tellByVoice(contact.id, phrase, { memberId, requestId: request.id });
  }
  if (invited.length > 0) return;
  const notBefore = restsUntil(contact.members[0], decision.community, decision.now);
  decision.tellByVoice(contact.id, { say: 'readText', words, saying }, notBefore > decision.now ? { notBefore } : {});
}

const openInvitations = (decision: Decision, { members }: Contact) =>
  decision
    .allRequests()
    .filter(({ status }) => status === 'open')
    .flatMap((request) => members.map(({ id: memberId }) => ({ request, memberId })))
    .filter(({ request, memberId }) => invitationOf(request, memberId)?.status === 'asked');

function onGivenUp(decision: Decision, contact: Contact): void {
  const { givenUpAt } = contact.dialogue;
  if (givenUpAt && decision.now.getTime() - givenUpAt.getTime() < toldAgainAfterMs) return;
  decision.saveDialogue(contact.id, { givenUpAt: decision.now });
  tellOtherStewards(decision, contact, { say: 'stewardUndelivered', name: contact.members[0]?.name });
}

/** A steward's own phone may be the one that nothing arrives at. */
function tellOtherStewards(decision: Decision, contact: Contact, phrase: Phrase): void {
  for (const { contactId, memberId } of decision.snapshot.stewards)
    if (contactId !== contact.id) decision.tell(memberId, phrase);
}
