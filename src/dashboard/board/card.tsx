// A request on the board: what is needed, what the line is doing about it, and what can be done with one tap.
import type { Community } from '../../domain/community.ts';
import type { RequestShown } from '../../store/board.ts';
import { useFrame } from '../frame/frame.ts';
import { Actions } from '../request/actions.tsx';
import { Need } from '../request/need.tsx';
import { Promised, Standing } from '../request/standing.tsx';

interface CardProps {
  readonly shown: RequestShown;
  readonly community: Community;
  readonly now: Date;
}

export function Card({ shown, community, now }: CardProps) {
  const { words, home } = useFrame();
  const { say, standing } = words;
  const { request, names } = shown;
  const heading = { code: request.code, kind: say.kind(request.kind), name: names.get(request.requesterId) };
  return (
    <article class={`card ${request.status}`} id={`request-${request.code}`}>
      <h3>
        <a href={`${home}/requests/${request.code}`}>{standing.heading(heading)}</a>
      </h3>
      <Need request={request} community={community} now={now} />
      <Standing shown={shown} now={now} />
      <Promised request={request} community={community} now={now} />
      <Actions request={request} names={names} />
    </article>
  );
}
