// A steward notes down what somebody needs who phoned: it goes the way of everything that is asked for.
import { placeNamed } from '../area.ts';
import { isKind, requirementsOf } from '../kinds.ts';
import { askForMissing } from '../on-text/draft.ts';
import type { Member } from '../people.ts';
import { spoken } from '../spoken.ts';
import type { NotedNeed, StewardAct } from '../steward-act.ts';
import { isPast } from '../when.ts';
import { admitPerson, contactAt, hasGoodName, memberAt, phoneOf } from './person.ts';
import { done, type Result, refused, type Stewarding } from './stewarding.ts';

export function note(stewarding: Stewarding<StewardAct & { do: 'note' }>): Result {
  const { decision, act } = stewarding;
  const { need } = act;
  const lacks = lackOf(stewarding);
  if (lacks) return refused({ say: 'noteLacks', lacks });
  const member = 'memberId' in act.who ? decision.findMember(act.who.memberId) : personNoted(stewarding);
  if (!member) return refused({ say: 'unknownToStewards' });
  const place = need.area === undefined ? undefined : placeNamed(need.area, decision.community.areas);
  const { kind, when } = need;
  if (isKind(kind) && requirementsOf(kind).includes('area') && !place && !member.place)
    return refused({ say: 'noteLacks', lacks: 'area' }, member.id);
  const { words, needed = 1, forWhom } = need;
  const text = { body: words, pictures: [], reading: { meaning: 'need', sureness: 1, explicit: true } } as const;
  askForMissing({ decision, memberId: member.id, text }, { kind, when, place, words, needed, forWhom, pictures: [] });
  const request = decision.request(decision.fresh.requestId);
  const canBeTold = !decision.contact(member.contactId).optedOut;
  return done({ say: 'noted', name: member.name, request: spoken(request, decision), canBeTold }, member.id);
}

/** What is missing or wrong, so that nothing can be opened. */
function lackOf({
  decision,
  act,
}: Stewarding<StewardAct & { do: 'note' }>): 'kind' | 'when' | 'area' | 'phone' | 'name' | undefined {
  const { community, now } = decision;
  const { kind, when, area }: NotedNeed = act.need;
  if (kind !== 'other' && !community.kinds.some((offered) => offered === kind)) return 'kind';
  if (!/^(now|\d{4}-\d\d-\d\d(T\d\d:\d\d)?)$/.test(when) || isPast(when, now, community.timezone)) return 'when';
  if (area !== undefined && !placeNamed(area, community.areas)) return 'area';
  if ('memberId' in act.who) return undefined;
  if (phoneOf(decision, act.who) === undefined) return 'phone';
  return hasGoodName(act.who) ? undefined : 'name';
}

function personNoted({ decision, act }: Stewarding<StewardAct & { do: 'note' }>): Member | undefined {
  if ('memberId' in act.who) return undefined;
  const phone = phoneOf(decision, act.who);
  if (phone === undefined) return undefined;
  const contact = contactAt(decision, act.who, phone);
  const member = memberAt(contact, act.who) ?? admitPerson(decision, contact, act.who);
  return member.name === undefined && act.who.name !== undefined
    ? decision.saveMember({ ...member, name: act.who.name })
    : member;
}
