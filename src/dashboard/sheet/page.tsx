// The sheet for the day the power fails: what it is, and, once it is written down that a steward opened it, the sheet itself.
import { readRota } from '../../store/rota.ts';
import { readSheet } from '../../store/sheet.ts';
import { record } from '../act.ts';
import { type Handler, type Page, shown } from '../page.ts';
import { BeforeSheet } from './before.tsx';
import { SheetView } from './view.tsx';

const show: Handler = async ({ words }) => shown(words.sheet.title, <BeforeSheet />);

const open: Handler = async (visit) => {
  const { context, community, words, now } = visit;
  await record(visit, { do: 'record', what: 'sheetOpened' });
  const sheet = await readSheet(context.store, community, now);
  const rota = await readRota(context.store, community.id, now);
  return shown(words.sheet.title, <SheetView sheet={sheet} rota={rota} community={community} now={now} />);
};

export const sheetPage: Page = { path: '/sheet', nav: 'sheet', show, actions: { open } };
