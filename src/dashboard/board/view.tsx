// The board as it looks.
import type { Community } from '../../domain/community.ts';
import { nameOfPlace } from '../../domain/spoken.ts';
import { momentOf } from '../../domain/when.ts';
import type { Board, RequestShown } from '../../store/board.ts';
import { useFrame, useWords } from '../frame/frame.ts';
import { byTime, byUrgency } from './order.ts';

interface BoardProps {
  readonly board: Board;
  readonly community: Community;
  readonly now: Date;
}

export function BoardView({ board, community, now }: BoardProps) {
  const { board: words } = useWords();
  const waiting = byUrgency(board.open, community, now);
  return (
    <>
      <h1>{words.title}</h1>
      {waiting.length === 0 && <p>{words.nobodyWaits}</p>}
      <ul class="cards">
        {[...waiting, ...byTime(board.matched, community, now)].map((each) => (
          <li key={each.request.id}>
            <Card shown={each} community={community} now={now} />
          </li>
        ))}
      </ul>
    </>
  );
}

interface CardProps {
  readonly shown: RequestShown;
  readonly community: Community;
  readonly now: Date;
}

function Card({ shown: { request, names }, community, now }: CardProps) {
  const { words } = useFrame();
  const { say } = words;
  const area = nameOfPlace(request.place);
  return (
    <article class="card">
      <h2>
        {request.code} {say.capital(say.kind(request.kind))}
      </h2>
      <p>
        {say.names([names.get(request.requesterId)])}, {say.moment(momentOf(request.when, now, community.timezone))}
        {area && `, ${area}`}
      </p>
    </article>
  );
}
