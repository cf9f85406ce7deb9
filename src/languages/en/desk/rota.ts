// The rota, in English.
import type { RotaWords } from '../../desk/rota.ts';
import { capital, joined, someone } from '../wording/phrasing.ts';

export const rota: RotaWords = {
  title: 'Rota',
  intro:
    'Whoever is on call hears first when somebody needs a steward. In danger, and while nobody has a shift, all stewards do.',
  onCall: (names) => `On call now: ${joined(names.map(someone))}`,
  everybody: (names) => `Nobody has a shift now, so all stewards are on call: ${joined(names.map(someone))}`,
  takeOver: 'I take over now',
  takeOverHint: 'Whoever is on call hears that you relieve them.',
  weeks: 'Week by week',
  week: (week) => (week === 'this' ? 'This week' : week === 'next' ? 'Next week' : `Week of ${week.monday}`),
  days: (from, until) => capital(from === until ? from : `${from} through ${until}`),
  goesOn: 'goes on',
  nobody: 'Nobody yet',
  handOver: 'Hand over',
  handOverTo: 'To whom',
  handOverButton: 'Hand it over',
  takeOff: 'Take off',
  add: 'Put somebody on call',
  who: 'Who',
  myself: (name) => (name === undefined ? 'Myself' : `${name} (myself)`),
  firstDay: 'First day',
  lastDay: 'Last day',
  addButton: 'Put on call',
};
