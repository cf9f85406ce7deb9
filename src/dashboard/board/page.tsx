// The board: fetches what is under way, and takes the word of a second steward.
import { readBoard } from '../../store/board.ts';
import { silentNow } from '../../store/check-ins.ts';
import { opinionsWanted } from '../../store/second-opinions.ts';
import { stormUnderWay } from '../../store/storm.ts';
import { act } from '../act.ts';
import { isId } from '../id.ts';
import { type Handler, missing, type Page, shown } from '../page.ts';
import { BoardView, longBoard } from './view.tsx';

const show: Handler = async ({ context: { store }, community, steward, words, now, query }) => {
  const isLong = query.has(longBoard);
  const board = await readBoard(store, community.id, { now, isLong });
  const wanted = await opinionsWanted(store, community.id, steward.memberId, now);
  const silent = await silentNow(store, community.id);
  const storm = await stormUnderWay(store, community.id);
  return shown(words.board.title, <BoardView {...{ board, isLong, wanted, silent, storm, community, now }} />);
};

const second: Handler = async (visit) => {
  const opinionId = visit.form.get('opinion') ?? '';
  if (!isId(opinionId)) return missing;
  return act(visit, { do: 'answerSecond', opinionId, agrees: visit.form.get('agrees') === 'yes' }, '/');
};

export const boardPage: Page = { path: '/', show, actions: { second } };
