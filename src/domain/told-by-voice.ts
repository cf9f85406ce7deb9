// Who hears news by telephone.
import type { Contact, Member } from './people.ts';
import type { News, Snapshot } from './snapshot.ts';

/** Whether this person hears news by telephone: they get no texts, or want none. */
export const isToldByVoice = (
  contact: Pick<Contact, 'textless'> & { readonly members: readonly Pick<Member, 'channel'>[] },
  member: Pick<Member, 'channel'> | undefined,
): boolean => contact.textless || (member ?? contact.members[0])?.channel === 'voice';

/** They have not answered how they are. */
const isWaitedFor = ({ members }: Contact, memberId: string | undefined): boolean =>
  members.some(({ id, checkIn }) => id === memberId && checkIn?.silence !== undefined);

/**
 * News for which a phone is called. Whoever reads texts has been told by one, and calls when they like; a code to sign in with, and
 * to be put through, were asked for at the desk.
 */
export const newsToCallFor = ({ snapshot }: { readonly snapshot: Snapshot }, contact: Contact): readonly News[] =>
  snapshot.news.filter(
    ({ memberId, phrase }) =>
      phrase.say === 'signInCode' ||
      phrase.say === 'deskCall' ||
      ((phrase.say === 'checkIn' || phrase.say === 'stormCheck') && isWaitedFor(contact, memberId)) ||
      isToldByVoice(
        contact,
        contact.members.find(({ id }) => id === memberId),
      ),
  );
