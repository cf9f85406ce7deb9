// The network said that a phone takes no texts, or that its owner stopped them.
import type { Decision } from '../decision.ts';
import type { DeliveryRefused } from '../event.ts';
import { stopTexts } from '../on-text/opt-out.ts';

export function onDeliveryRefused(decision: Decision, because: DeliveryRefused['because']): void {
  const contact = decision.sender();
  if (!contact) return;
  if (because === 'optedOut') {
    if (!contact.optedOut) stopTexts(decision, contact);
    return;
  }
  if (contact.textless) return;
  decision.saveContact({ ...contact, textless: true });
  decision.tellStewards({ say: 'stewardUnreachable', name: contact.members[0]?.name });
}
