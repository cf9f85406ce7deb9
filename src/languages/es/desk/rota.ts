// The rota, in Spanish.
import type { RotaWords } from '../../desk/rota.ts';
import { capital, joined, someone } from '../wording/phrasing.ts';

export const rota: RotaWords = {
  title: 'Turnos',
  intro:
    'Quien está de guardia se entera primero cuando alguien necesita al equipo. Si hay peligro, o nadie tiene turno, se entera todo el equipo.',
  onCall: (names) => `De guardia ahora: ${joined(names.map(someone))}`,
  everybody: (names) =>
    `Ahora nadie tiene turno, así que está de guardia todo el equipo: ${joined(names.map(someone))}`,
  takeOver: 'Tomo la guardia ahora',
  takeOverHint: 'Avisamos a quien está de guardia.',
  weeks: 'Semana por semana',
  week: (week) =>
    week === 'this' ? 'Esta semana' : week === 'next' ? 'La próxima semana' : `Semana del ${week.monday}`,
  days: (from, until) => capital(from === until ? from : `${from} a ${until}`),
  goesOn: 'continúa',
  nobody: 'Nadie todavía',
  handOver: 'Pasar el turno',
  handOverTo: 'A quién',
  handOverButton: 'Pasarlo',
  takeOff: 'Quitar',
  add: 'Poner a alguien de guardia',
  who: 'Quién',
  myself: (name) => (name === undefined ? 'Yo' : `${name} (yo)`),
  firstDay: 'Primer día',
  lastDay: 'Último día',
  addButton: 'Poner de guardia',
};
