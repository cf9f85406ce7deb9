// It is somebody's turn to hear an announcement: whatever has changed since it was made holds now.
import { type Heard, wordsIn } from '../announcement.ts';
import { awakeFrom, onlyOneOf, reachOf } from '../audience.ts';
import type { Decision } from '../decision.ts';

export function onAnnouncementDue(decision: Decision): void {
  const { snapshot, community, now } = decision;
  const { announcement } = snapshot;
  const contact = decision.sender();
  if (!announcement || !contact) return;
  const { id: announcementId, audience, words } = announcement;
  const settle = (as: Heard): void =>
    decision.keep({ do: 'settleRecipient', announcementId, contactId: contact.id, as });
  const reach = reachOf(contact, audience, now);
  if (!reach || reach.by === 'nothing') return settle('leftOut');
  const until = awakeFrom(reach.people, community, now);
  if (until > now) return decision.keep({ do: 'postponeRecipient', announcementId, contactId: contact.id, until });
  const person = onlyOneOf(reach.people);
  const said = wordsIn(words, person?.language ?? contact.language);
  decision.tellContact(contact.id, { say: 'announcement', community: community.name, words: said }, person?.id);
  settle(reach.by === 'voice' ? 'called' : 'texted');
}
