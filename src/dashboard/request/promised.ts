// When the community has promised to have an answer.
import type { Community } from '../../domain/community.ts';
import type { Request } from '../../domain/request.ts';

export const promisedAt = ({ openedAt }: Request, { boundaries }: Community): Date =>
  new Date(openedAt.getTime() + boundaries.answerWithinMs);
