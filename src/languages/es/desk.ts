// Spanish at the stewards' desk.
import type { DeskWords } from '../desk/words.ts';
import { announcements } from './desk/announcements.ts';
import { board } from './desk/board.ts';
import { boundaries } from './desk/boundaries.ts';
import { care } from './desk/care.ts';
import { frame } from './desk/frame.ts';
import { note } from './desk/note.ts';
import { people, person } from './desk/people.ts';
import { pulse } from './desk/pulse.ts';
import { request } from './desk/request.ts';
import { resources } from './desk/resources.ts';
import { rota } from './desk/rota.ts';
import { rounds } from './desk/rounds.ts';
import { sheet } from './desk/sheet.ts';
import { signIn } from './desk/sign-in.ts';
import { standing } from './desk/standing.ts';
import { storm } from './desk/storm.ts';
import { kindName } from './wording/kinds.ts';
import { capital, joined, someone } from './wording/phrasing.ts';
import { clock, moment, span } from './wording/times.ts';

export const desk: DeskWords = {
  say: { kind: kindName, moment, clock, span, names: (names) => joined(names.map(someone)), capital },
  frame,
  signIn,
  standing,
  board,
  request,
  note,
  people,
  person,
  resources,
  pulse,
  rota,
  rounds,
  sheet,
  storm,
  boundaries,
  care,
  announcements,
};
