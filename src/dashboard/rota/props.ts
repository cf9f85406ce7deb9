// What the parts of the rota are shown.
import type { Community } from '../../domain/community.ts';
import type { Rota } from '../../store/rota.ts';

export interface RotaProps {
  readonly rota: Rota;
  /** The steward who looks. */
  readonly ownId: string;
  readonly community: Community;
  readonly now: Date;
}
