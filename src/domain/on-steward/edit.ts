// A steward changes what the line knows of a member, who hears so.
import { placeNamed } from '../area.ts';
import type { Community } from '../community.ts';
import { parseHours, parseQuietHours } from '../hours.ts';
import { isKind } from '../kinds.ts';
import { isName } from '../on-text/name.ts';
import { lookAtPausesAgain } from '../pauses.ts';
import { farFuture, type Member } from '../people.ts';
import type { MemberChange, MemberField, StewardAct } from '../steward-act.ts';
import { endOfDay } from '../when.ts';
import { done, type Result, refused, type Stewarding } from './stewarding.ts';

export function edit({ decision, byId, act }: Stewarding<StewardAct & { do: 'edit' }>): Result {
  const member = decision.findMember(act.memberId);
  if (!member) return refused({ say: 'unknownToStewards' });
  const changed = changedBy(member, act.change, decision.community);
  if (typeof changed === 'string') return refused({ say: 'wrongValue', field: changed }, member.id);
  decision.saveMember(changed);
  if (changed.language !== member.language && decision.contact(member.contactId).members.length === 1)
    decision.saveContact({ ...decision.contact(member.contactId), language: changed.language });
  lookAtPausesAgain(decision, member.contactId);
  if (member.id !== byId) decision.tell(member.id, { say: 'editedByStewards' }, { canWait: true });
  return done({ say: 'edited', name: changed.name }, member.id);
}

/** The member as they are from then on, or the first field whose value can't be. */
function changedBy(member: Member, change: MemberChange, community: Community): Member | MemberField {
  let changed = member;
  for (const field of Object.keys(change) as readonly MemberField[]) {
    const part = (readers[field] as Reader<MemberField>)(change[field] as never, community);
    if (!part) return field;
    changed = { ...changed, ...part };
  }
  return changed;
}

type Reader<F extends MemberField> = (
  value: Exclude<MemberChange[F], undefined>,
  community: Community,
) => Partial<Member> | undefined;

const mostAsks = 50;
const mostMiles = 10_000;

/** `''` takes away what was said before. */
const readers: { readonly [F in MemberField]: Reader<F> } = {
  name: (name) => (isName(name) ? { name } : undefined),
  language: (language, { languages }) =>
    languages.includes(language) ? { language, languageChosen: true } : undefined,
  channel: (channel) => ({ channel }),
  area: (area, { areas }) => {
    const place = area === '' ? undefined : placeNamed(area, areas);
    return area !== '' && !place ? undefined : { place };
  },
  skills: (skills) => (skills.every(isKind) ? { skills: [...new Set(skills)] } : undefined),
  hours: (written) => {
    const hours = written === '' ? undefined : parseHours(written);
    return written !== '' && !hours ? undefined : { hours };
  },
  quietHours: (written) => {
    if (written === '' || written === 'none') return { quietHours: written === '' ? undefined : 'none' };
    const quietHours = parseQuietHours(written);
    return quietHours && { quietHours };
  },
  reachMiles: (reach) => within(reach, mostMiles, (reachMiles) => ({ reachMiles })),
  asksPerWeek: (asks) =>
    asks === null || Number.isInteger(asks) ? within(asks, mostAsks, (asksPerWeek) => ({ asksPerWeek })) : undefined,
  pausedUntil: (lastDay, { timezone }) => {
    if (lastDay === '') return { pausedUntil: undefined };
    if (lastDay === 'always') return { pausedUntil: farFuture };
    const until = endOfDay(lastDay, timezone);
    return /^\d{4}-\d\d-\d\d$/.test(lastDay) && !Number.isNaN(until.getTime()) ? { pausedUntil: until } : undefined;
  },
};

/** `null` takes a limit away. */
const within = (
  value: number | null,
  most: number,
  change: (value: number | undefined) => Partial<Member>,
): Partial<Member> | undefined => {
  if (value === null) return change(undefined);
  return value >= 0 && value <= most ? change(value) : undefined;
};
