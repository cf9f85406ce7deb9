// What a text is read against: the writer's language and requests, and what their community has.
import { takesYesOrNo } from './domain/question.ts';
import { invitationOf, isLive } from './domain/request.ts';
import type { Snapshot } from './domain/snapshot.ts';
import type { Language } from './languages/language.ts';
import type { Background } from './understanding/understand.ts';

export function backgroundOf(snapshot: Snapshot, languages: readonly Language[]): Background {
  const { community, contactId, contacts, requests, now } = snapshot;
  const { areas, kinds, timezone } = community;
  const contact = contacts.find(({ id }) => id === contactId);
  const isInvited = requests.some(
    (request) =>
      isLive(request) && contact?.members.some((member) => invitationOf(request, member.id)?.status === 'asked'),
  );
  const isAsked = contact?.dialogue.questions.some(({ ask }) => takesYesOrNo(ask)) ?? false;
  return {
    languages: languages.filter(({ id }) => community.languages.includes(id)),
    ...(contact && { language: contact.language }),
    areas,
    kinds,
    timezone,
    now,
    as: isInvited || isAsked ? 'helper' : 'member',
    codes: requests.map(({ code }) => code),
  };
}
