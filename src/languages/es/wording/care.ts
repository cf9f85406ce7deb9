// How Spanish says how somebody is, and greets them by the hour.
import type { Weight } from '../../../domain/carrying.ts';

/** What an answer said, to whoever was told that there was none. */
export const howSaid = {
  fine: 'está bien',
  call: 'quiere una llamada, y preguntamos a los vecinos',
  help: 'necesita ayuda, y le preguntamos cuál',
  heard: 'acaba de comunicarse',
} as const;

/** By the hour, 0 to 23. */
export const greeting = (hour: number): string =>
  hour < 12 ? 'Buenos días' : hour < 18 ? 'Buenas tardes' : 'Buenas noches';

/** What somebody did this month, to them. */
export function carried({ because, count }: Weight): string {
  switch (because) {
    case 'people':
      return `Este mes estuvo ahí para ${count} personas.`;
    case 'times':
      return `Este mes ayudó ${count} veces.`;
    case 'nights':
      return `Este mes estuvo ahí para otros ${count} noches.`;
    case 'talks':
      return `Este mes acompañó ${count} pláticas difíciles.`;
    case 'asks':
      return `Este mes le preguntamos ${count} veces.`;
  }
}
