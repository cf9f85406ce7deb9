// What a request needs, in a line: how soon, when exactly, and where.
import type { Community } from '../../domain/community.ts';
import { urgencyOf } from '../../domain/dispatch.ts';
import { isLive, type Request } from '../../domain/request.ts';
import { nameOfPlace } from '../../domain/spoken.ts';
import { momentOf } from '../../domain/when.ts';
import { useWords } from '../frame/frame.ts';

interface NeedProps {
  readonly request: Request;
  readonly community: Community;
  readonly now: Date;
}

export function Need({ request, community, now }: NeedProps) {
  const { say, board } = useWords();
  const soon = urgencyOf(request, community, now);
  const moment = request.when === 'now' ? '' : say.capital(say.moment(momentOf(request.when, now, community.timezone)));
  const area = nameOfPlace(request.place);
  return (
    <p>
      {isLive(request) && <span class={`label ${soon}`}>{board.soon[soon]}</span>} <strong>{moment}</strong>
      {moment !== '' && area && ', '}
      {area}
    </p>
  );
}
