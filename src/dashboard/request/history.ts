// Everything that happened around a request, in order.
import type { CameBy } from '../../domain/figures/asked.ts';
import type { Contact } from '../../domain/people.ts';
import type { SayingId } from '../../domain/phrases.ts';
import type { Invitation, InvitationStatus, Request, RequestStatus } from '../../domain/request.ts';
import type { Name } from '../../domain/spoken-forms.ts';
import type { StewardAct } from '../../domain/steward-act.ts';
import { namesIn, type RequestPage, type TextSent } from '../../store/request-page.ts';

export type Happened = { readonly at: Date } & (
  | { readonly is: 'opened'; readonly by: CameBy; readonly name: Name }
  | { readonly is: 'asked'; readonly people: readonly { readonly name: Name; readonly mark: string | undefined }[] }
  | { readonly is: 'answered'; readonly name: Name; readonly status: InvitationStatus }
  | {
      readonly is: 'text';
      readonly to: readonly Name[];
      readonly saying: SayingId | undefined;
      readonly mark: string;
      readonly words: string | undefined;
    }
  | { readonly is: 'told'; readonly to: readonly Name[]; readonly isHeard: boolean }
  | { readonly is: 'stewarded'; readonly name: Name; readonly act: StewardAct['do'] }
  | { readonly is: 'ended'; readonly status: RequestStatus }
);

export function historyOf(page: RequestPage): readonly Happened[] {
  const [request] = page.snapshot.requests;
  if (!request) return [];
  const names = namesIn(page.snapshot);
  const contacts = new Map(page.snapshot.contacts.map((contact) => [contact.id, contact]));
  const to = (contactId: string | undefined): readonly Name[] => namesOn(contacts.get(contactId ?? ''));
  const happened: readonly Happened[] = [
    { is: 'opened', at: request.openedAt, by: page.cameBy, name: names.get(request.requesterId) },
    ...askings(request, names, page.texts),
    ...request.invitations.flatMap((invitation) => answer(invitation, names)),
    ...page.texts
      .filter(({ saying }) => saying !== 'invitation')
      .map(
        ({ at, contactId, saying, status, words }): Happened => ({
          ...{ is: 'text', at, saying, words, to: to(contactId), mark: status },
        }),
      ),
    ...page.told.map(
      ({ at, contactId, heardAt }): Happened => ({ is: 'told', at, to: to(contactId), isHeard: heardAt !== undefined }),
    ),
    ...page.stewarded.map((each): Happened => ({ is: 'stewarded', ...each })),
    ...(request.closedAt ? [{ is: 'ended', at: request.closedAt, status: request.status } as const] : []),
  ];
  return happened.toSorted((a, b) => a.at.getTime() - b.at.getTime());
}

const namesOn = (contact: Contact | undefined): readonly Name[] => contact?.members.map(({ name }) => name) ?? [];

/** Those who were asked at the same moment stand together, each with what became of the text. */
function askings(
  { invitations }: Request,
  names: ReadonlyMap<string, Name>,
  texts: readonly TextSent[],
): readonly Happened[] {
  const marks = new Map(
    texts.filter(({ saying }) => saying === 'invitation').map(({ contactId, status }) => [contactId, status]),
  );
  const instants = [...new Set(invitations.map(({ askedAt }) => askedAt.getTime()))];
  return instants.map((atMs) => ({
    is: 'asked',
    at: new Date(atMs),
    people: invitations
      .filter(({ askedAt }) => askedAt.getTime() === atMs)
      .map(({ memberId, contactId }) => ({ name: names.get(memberId), mark: marks.get(contactId) })),
  }));
}

function answer({ status, answeredAt, memberId }: Invitation, names: ReadonlyMap<string, Name>): readonly Happened[] {
  if (!answeredAt || status === 'asked') return [];
  return [{ is: 'answered', at: answeredAt, name: names.get(memberId), status }];
}
