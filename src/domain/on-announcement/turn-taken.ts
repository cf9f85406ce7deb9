// What the turn of a phone comes to.
import type { Heard } from '../announcement.ts';
import type { Reach } from '../audience.ts';
import type { Member } from '../people.ts';

/** How those are reached whose turn it is. */
export type Reached = Exclude<Reach<Member>, { by: 'nothing' }>;

/** How they have heard it, or when their turn comes again. */
export type TurnTaken = Heard | { readonly again: Date };

export const heardBy = ({ by }: Reached): Heard => (by === 'voice' ? 'called' : 'texted');
