// The numbered lists that questions offer. A digit means the same in the list and in the answer.

import type { Community } from '../community.ts';
import { type Kind, kinds } from '../kinds.ts';
import type { Member } from '../people.ts';
import type { Reading } from '../reading.ts';
import type { Request } from '../request.ts';

/** The kinds that the community offers, numbered from 1 without gaps. */
export const kindChoices = (community: Community): readonly { digit: number; kind: Kind }[] =>
  kinds.filter(({ id }) => community.kinds.includes(id)).map(({ id }, index) => ({ digit: index + 1, kind: id }));

/** What they could give besides what they offer, with the numbers of the list that everybody knows. */
export const notOffered = (
  community: Community,
  { skills }: Pick<Member, 'skills'>,
): readonly { readonly digit: number; readonly kind: Kind }[] =>
  kindChoices(community).filter(({ kind }) => !skills.includes(kind));

export const kindChosen = (community: Community, digit: number | undefined): Kind | undefined =>
  kindChoices(community).find((choice) => choice.digit === digit)?.kind;

export const areaChoices = (community: Community): readonly { digit: number; name: string }[] =>
  community.areas.map(({ name }, index) => ({ digit: index + 1, name }));

/** The area that an answer names or numbers; a ZIP stays a ZIP. */
export const areaChosen = (
  community: Community,
  { area, choice }: Pick<Reading, 'area' | 'choice'>,
): string | undefined => area ?? areaChoices(community).find(({ digit }) => digit === choice)?.name;

/** The request that a digit of the list stands for, or its own code. */
export const requestChosen = (requests: readonly Request[], number: number | undefined): Request | undefined =>
  requests.find(({ code }) => code === number) ?? requests[(number ?? 0) - 1];
