// The sheet for the day the power fails, in English.
import type { SheetWords } from '../../desk/sheet.ts';
import { capital, someone } from '../wording/phrasing.ts';

export const sheet: SheetWords = {
  title: 'Sheet for the day the power fails',
  intro:
    'In large print: who helps whom today and tomorrow, who still waits, and the telephone numbers of all of them and of the stewards. Print it, or read from it on the telephone.',
  logged: 'It shows numbers, so that you opened it is written down.',
  open: 'Open the sheet',
  howToPrint:
    'To print it, choose Print in the menu of your browser (on a telephone: Share, then Print). Only the sheet is printed.',
  print: 'Print',
  anyArea: 'place not said',
  asOf: (day, clock) => `As it was on ${day} at ${clock}`,
  private: 'Neighbors trust us with these numbers. Give this sheet to nobody else, and destroy it afterwards.',
  today: 'Today',
  tomorrow: 'Tomorrow',
  waiting: 'Nobody found yet',
  stewards: 'Stewards',
  onCall: 'on call',
  nothing: 'Nothing.',
  anyTime: 'any time',
  needs: (name) => `For ${someone(name)}`,
  comes: (name) => `${capital(someone(name))} helps`,
  standsBy: (name) => `${capital(someone(name))} stands by`,
  missing: (missing, needed) => `${missing} of ${needed} helpers missing`,
  more: (count) => (count === 1 ? 'And one more, needed later.' : `And ${count} more, needed later.`),
};
