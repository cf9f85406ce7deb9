// How Spanish says how somebody is, and greets them by the hour.

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
