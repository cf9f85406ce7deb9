// The board: fetches what is under way.
import { readBoard } from '../../store/board.ts';
import { type Page, shown } from '../page.ts';
import { BoardView } from './view.tsx';

export const boardPage: Page = {
  path: '/',
  nav: 'board',
  show: async ({ context, community, words, now }) =>
    shown(
      words.board.title,
      <BoardView board={await readBoard(context.store, community.id, now)} community={community} now={now} />,
    ),
};
