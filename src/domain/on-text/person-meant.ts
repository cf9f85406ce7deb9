// Whom a member means by a number or a first name.
import type { Member } from '../people.ts';
import type { Scene } from './scene.ts';

export type Meant = { readonly phone: string } | { readonly name: string };

const plainly = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '').trim().toLowerCase();

/** By number any member; by name whoever has helped the writer or was helped by them, and the stewards. */
export function membersMeant({ decision, memberId }: Scene, meant: Meant): readonly Member[] {
  return decision
    .allContacts()
    .filter(({ phone }) => !('phone' in meant) || phone === meant.phone)
    .flatMap(({ members }) => members)
    .filter(({ id }) => id !== memberId)
    .filter(({ name }) => !('name' in meant) || (name !== undefined && plainly(name) === plainly(meant.name)));
}
