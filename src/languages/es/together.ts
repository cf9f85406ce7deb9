// Spanish: what is only ever said in a call where members decide together.
import type { CallWordings } from '../../domain/call-phrases.ts';
import type { MonthCallSayings } from '../../domain/month-phrases.ts';
import type { VotingCallSayings } from '../../domain/voting/phrases.ts';
import { kindName } from './wording/kinds.ts';
import { keys, others } from './wording/said.ts';

const counts = {
  asksPerWeek: '¿Cuántas veces por semana a lo más se le puede pedir a alguien?',
  reachMiles: '¿Hasta a cuántas millas se puede pedir ayuda?',
  quorumPercent: '¿Qué porcentaje tiene que contestar, de 5 a 100?',
  sharePercent: '¿Qué porcentaje tiene que estar a favor, de 50 a 100?',
  days: '¿Por cuántos días se pregunta, de 1 a 30?',
} as const;

export const together: Pick<CallWordings, keyof (VotingCallSayings & MonthCallSayings)> = {
  togetherMenu: ({ open }) =>
    `${open === 0 ? 'No hay nada que votar ahora.' : `Hay ${open === 1 ? 'una propuesta' : `${open} propuestas`}. Para oír y contestar, marque 1.`} Para proponer un cambio, 2. Para retirar lo que propuso, 3. Para lo que se cuenta cada mes, 4.`,
  monthsMenu: ({ monthly }) =>
    monthly
      ? `Al empezar cada mes puede oír cuántos dimos y recibimos, sin nombres. Para oírlo, marque 1. Para ya no oírlo, 2. Para proponer que no se cuente, 3.`
      : `Cada mes todos podríamos oír cuántos dimos y recibimos, sin nombres. Para proponerlo, marque 1.`,
  proposeMenu: () =>
    `¿Qué cambiamos? Cuándo, cuántas veces y hasta dónde se pide, marque 1. Las ayudas que hay, 2. Quién entra, 3. Quién cuida la línea un mes, 4. Cómo votamos, 5.`,
  proposeAskingMenu: () => `Para las horas de silencio, marque 1. Cuántas veces se pide, 2. Hasta dónde, 3.`,
  proposeHelpMenu: () => `Para una ayuda nueva, marque 1. Para terminar una, 2.`,
  askProposedHours: () =>
    `Marque cuándo empieza y cuándo termina el silencio, como 2 2 0 0 0 7 0 0 para 10 de la noche a 7 de la mañana. Para ninguno, solo numeral.`,
  askProposedCount: ({ of }) => `${counts[of]} Marque el número y después numeral.`,
  askProposedKind: ({ add, kinds, onward }) =>
    kinds.length === 0
      ? `No hay otra ayuda. Para volver, marque asterisco.`
      : `¿Qué ayuda ${add ? 'debe ser nueva' : 'debe terminar'}? ${keys(kinds.map(({ digit, kind }) => ({ digit, name: kindName(kind) })))}${others(onward)}`,
  askProposedJoining: () =>
    `¿Quién puede entrar? Marque 1 para cualquiera, 2 para quien tenga la clave, 3 para cualquiera, que ayuda dentro de las casas cuando alguien responde por la persona.`,
  askProposedSteward: () =>
    `¿Quién debe cuidar la línea un mes? Para usted, marque 1 y numeral. Para otra persona, los diez números de su teléfono. O diga: propongo encargado, y un nombre.`,
  askProposedRule: () =>
    `¿Qué cambiamos? Cuántos tienen que contestar, marque 1. Cuántos tienen que estar a favor, 2. Por cuánto tiempo se pregunta, 3.`,
};
