// What Spanish says around every page of the desk.
import type { FrameWords } from '../../desk/frame.ts';

export const frame: FrameWords = {
  skip: 'Saltar a la página',
  pages: 'Páginas',
  groups: {
    board: 'Tablero',
    people: 'Personas',
    rota: 'Turnos',
    community: 'Barrio',
  },
  nav: {
    people: 'Buscar',
    announcements: 'Avisos',
    storm: 'Ronda de tormenta',
    rota: 'De guardia',
    sheet: 'Hoja impresa',
    resources: 'Mapa',
    pulse: 'Pulso',
    boundaries: 'Acuerdos',
  },
  signedIn: (name) => (name === undefined ? 'Usted ha entrado.' : `Usted ha entrado como ${name}.`),
  somebodyElse: 'No soy yo',
  elsewhere: 'Otras comunidades',
  signOut: 'Salir',
  signOutEverywhere: 'Salir en todas partes',
  missing: {
    title: 'Aquí no hay nada',
    words: 'Esta página no existe, o no es de su comunidad.',
    back: 'Al tablero',
  },
  refused: {
    title: 'Inténtelo otra vez, por favor',
    words:
      'Este formulario no se llenó en una página nuestra, o esa página es de antes de que usted entrara. No se hizo nada. Abra la página de nuevo y hágalo allí.',
    back: 'Al tablero',
  },
  failed: {
    title: 'Algo falló aquí',
    words:
      'La culpa es nuestra, no suya. Espere un momento e inténtelo otra vez. La gente puede seguir escribiendo y llamando a la línea.',
  },
  chooseCommunity: '¿Qué comunidad?',
  noCommunity: {
    title: 'Ahora usted no cuida ninguna comunidad',
    words: 'Su teléfono ya no es del equipo. Si eso no está bien, pregunte a otra persona del equipo.',
  },
};
