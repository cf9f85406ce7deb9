// The sheet for the day the power fails, in Spanish.
import type { SheetWords } from '../../desk/sheet.ts';
import { capital, someone } from '../wording/phrasing.ts';

export const sheet: SheetWords = {
  title: 'Hoja para el día sin luz',
  intro:
    'En letra grande: quién ayuda a quién hoy y mañana, quién espera todavía, y los teléfonos de todos ellos y del equipo. Imprímala, o léala por teléfono.',
  logged: 'Muestra números, así que queda anotado que usted la abrió.',
  open: 'Abrir la hoja',
  howToPrint:
    'Para imprimirla, elija Imprimir en el menú de su navegador (en un teléfono: Compartir, y luego Imprimir). Se imprime solo la hoja.',
  print: 'Imprimir',
  anyArea: 'sin lugar',
  asOf: (day, clock) => `Como estaba el ${day}, ${clock}`,
  private: 'Los vecinos nos confían estos números. No dé esta hoja a nadie más, y destrúyala después.',
  today: 'Hoy',
  tomorrow: 'Mañana',
  waiting: 'Todavía sin nadie',
  stewards: 'Equipo',
  onCall: 'de guardia',
  nothing: 'Nada.',
  anyTime: 'a cualquier hora',
  needs: (name) => `Para ${someone(name)}`,
  comes: (name) => `Ayuda: ${capital(someone(name))}`,
  standsBy: (name) => `De reserva: ${capital(someone(name))}`,
  missing: (missing, needed) => `Faltan ${missing} de ${needed}`,
  more: (count) => (count === 1 ? 'Y uno más, para después.' : `Y ${count} más, para después.`),
};
