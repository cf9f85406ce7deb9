// Danger to life: the emergency words at once, to whoever writes, and the stewards are told.
import { callOff } from '../check-ins.ts';
import type { Decision } from '../decision.ts';
import type { HeldText } from '../held-text.ts';
import type { Contact } from '../people.ts';
import { strangerOf } from './stranger.ts';

export function onEmergency(decision: Decision, known: Contact | undefined, text: HeldText): void {
  const contact = known ?? decision.saveContact(strangerOf(decision, text));
  const { call, listen } = decision.community.emergency;
  const writer = contact.members[0];
  // Even to someone who stopped our texts: they have just written to us, in danger.
  decision.tellContact(contact.id, { say: 'emergency', call, listen }, writer?.id, { urgent: true, lastWord: true });
  decision.saveDialogue(contact.id, { dangerAt: decision.now });
  for (const { id } of contact.members) callOff(decision, id, 'help');
  const phrase = { say: 'stewardEmergency', name: writer?.name, words: text.body } as const;
  decision.tellStewards(phrase, { urgent: true, all: true, except: contact.id });
}
