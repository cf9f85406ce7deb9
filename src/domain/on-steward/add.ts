// A steward brings somebody in: at once where they have agreed, otherwise they are invited by a text that asks them.
import type { StewardAct } from '../steward-act.ts';
import { admitPerson, contactAt, hasGoodName, memberAt, phoneOf } from './person.ts';
import { done, type Result, refused, type Stewarding } from './stewarding.ts';

export function add({ decision, byId, act }: Stewarding<StewardAct & { do: 'add' }>): Result {
  const { person, agreed } = act;
  const phone = phoneOf(decision, person);
  if (phone === undefined) return refused({ say: 'noteLacks', lacks: 'phone' });
  if (!hasGoodName(person)) return refused({ say: 'noteLacks', lacks: 'name' });
  const contact = contactAt(decision, person, phone);
  const { name } = person;
  const known = memberAt(contact, person);
  if (known) return refused({ say: 'alreadyIn', name: known.name }, known.id);
  if (contact.optedOut) return refused({ say: 'cannotBeTold', name });
  const community = decision.community.name;
  if (agreed) {
    const member = admitPerson(decision, contact, person);
    decision.tell(member.id, { say: 'welcome', community });
    return done({ say: 'added', name }, member.id);
  }
  decision.saveContact(contact);
  const question = { ask: 'invited', name, channel: person.channel } as const;
  decision.ask(contact.id, question, { say: 'invitedByStewards', steward: decision.member(byId).name, community });
  return done({ say: 'invited', name });
}
