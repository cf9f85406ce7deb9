// Noting down a request, in Spanish.
import type { NoteWords } from '../../desk/note.ts';
import { joined } from '../wording/phrasing.ts';

export const note: NoteWords = {
  title: 'Anotar un pedido',
  intro: 'Para alguien que llamó o a quien usted vio. La línea pregunta como si hubiera escrito.',
  phone: 'Su número de teléfono',
  phoneHint: 'Quien todavía no está en la comunidad entra con él.',
  name: 'Su nombre de pila',
  kind: 'Lo que necesita',
  day: 'Qué día',
  dayHint: 'Vacío: ahora mismo.',
  time: 'A qué hora',
  timeHint: 'Vacío: a cualquier hora de ese día.',
  now: 'Ahora mismo',
  area: 'Dónde',
  areaHint: (areas) => `Una de ${joined(areas)}, o un código postal. Vacío: donde vive.`,
  words: 'En sus propias palabras',
  wordsHint: 'Lo lee quien ayuda.',
  needed: 'Cuántas personas hacen falta',
  forWhom: '¿Para otra persona?',
  forWhomHint: 'Como “mi mamá”.',
  button: 'Preguntar',
};
