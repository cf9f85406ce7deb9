// The board as it looks: who waits, for whom somebody comes, and what ended lately. It brings itself up to date.
import type { Community } from '../../domain/community.ts';
import type { Board, RequestShown } from '../../store/board.ts';
import type { Silent } from '../../store/check-ins.ts';
import type { OpinionWanted } from '../../store/second-opinions.ts';
import type { StormShown } from '../../store/storm.ts';
import { useFrame } from '../frame/frame.ts';
import { Live } from '../frame/live.tsx';
import { Card } from './card.tsx';
import { Opinions } from './opinions.tsx';
import { byTime, byUrgency } from './order.ts';
import { SilentPeople } from './silent.tsx';
import { StormLine } from './storm-line.tsx';

/** Stands in the address of a board that shows more than what can be seen at a glance. */
export const longBoard = 'more';

interface BoardProps {
  readonly board: Board;
  readonly isLong: boolean;
  readonly wanted: readonly OpinionWanted[];
  readonly silent: readonly Silent[];
  readonly storm?: StormShown | undefined;
  readonly community: Community;
  readonly now: Date;
}

export function BoardView({ board, isLong, wanted, silent, storm, community, now }: BoardProps) {
  const { words, home } = useFrame();
  const { title, summary, note } = words.board;
  return (
    <Live path={isLong ? `/?${longBoard}` : '/'} version={board.version}>
      <div class="headline">
        <h1>{title}</h1>
        <p>{summary(board.counts)}</p>
        <a class="button" href={`${home}/note`}>
          {note}
        </a>
      </div>
      <StormLine storm={storm} />
      <SilentPeople silent={silent} now={now} />
      <Opinions wanted={wanted} />
      <div class="board">
        <Waiting {...{ board, isLong, community, now }} />
        <Arranged {...{ board, isLong, community, now }} />
      </div>
    </Live>
  );
}

type ListProps = Omit<BoardProps, 'wanted' | 'silent' | 'storm'>;

function Waiting({ board, isLong, community, now }: ListProps) {
  const words = useFrame().words.board;
  const waiting = byUrgency(board.open, community, now);
  return (
    <section aria-labelledby="waiting">
      <h2 id="waiting">{words.waiting}</h2>
      {waiting.length === 0 && <p class="calm">{words.nobodyWaits}</p>}
      <Cards all={waiting} community={community} now={now} />
      <More count={board.counts.open - waiting.length} isLong={isLong} />
    </section>
  );
}

function Arranged({ board, isLong, community, now }: ListProps) {
  const words = useFrame().words.board;
  const arranged = byTime(board.matched, community, now);
  return (
    <section aria-labelledby="found">
      <h2 id="found">{words.found}</h2>
      {arranged.length === 0 && <p class="soft">{words.nobodyFound}</p>}
      <Cards all={arranged} community={community} now={now} />
      <More count={board.counts.matched - arranged.length} isLong={isLong} />
      {board.closed.length > 0 && (
        <details id="lately">
          <summary>
            {words.lately} ({board.closed.length})
          </summary>
          <Cards all={board.closed} community={community} now={now} />
        </details>
      )}
    </section>
  );
}

/** How many there are besides, and the way to them where that leads on. */
function More({ count, isLong }: { readonly count: number; readonly isLong: boolean }) {
  const { words, home } = useFrame();
  if (count <= 0) return null;
  const told = words.board.more(count);
  return <p>{isLong ? told : <a href={`${home}?${longBoard}`}>{told}</a>}</p>;
}

interface CardsProps {
  readonly all: readonly RequestShown[];
  readonly community: Community;
  readonly now: Date;
}

const Cards = ({ all, community, now }: CardsProps) => (
  <ul class="cards">
    {all.map((each) => (
      <li key={each.request.id}>
        <Card shown={each} community={community} now={now} />
      </li>
    ))}
  </ul>
);
