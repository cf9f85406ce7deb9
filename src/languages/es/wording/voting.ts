// How Spanish says what is proposed.
import type { SaidProposal } from '../../../domain/voting/phrases.ts';
import type { Moment } from '../../../domain/when.ts';
import { kindName } from './kinds.ts';
import { someone } from './phrasing.ts';
import { atClock, onDay } from './times.ts';

const rule = {
  quorumPercent: (count: number) => `una votación vale si contesta el ${count}%`,
  sharePercent: (count: number) => `un cambio necesita el ${count}% a favor`,
  days: (count: number) => `una votación dura ${count} día${count === 1 ? '' : 's'}`,
} as const;

const joining = {
  open: () => 'cualquiera puede entrar',
  code: (code: string) => `se entra con la clave ${code}`,
  vouch: () => 'alguien responde por quien es nuevo antes de que ayude en casas',
} as const;

/** "silencio de 10 pm a 7 am" */
export function proposal(proposed: SaidProposal): string {
  switch (proposed.what) {
    case 'quietHours': {
      const { hours } = proposed;
      return hours === 'none'
        ? 'sin horas de silencio'
        : `silencio desde ${startOf(hours.from)} hasta ${startOf(hours.to)}`;
    }
    case 'asksPerWeek':
      return `pedir a cada quien ${proposed.count === 1 ? 'una vez' : `${proposed.count} veces`} por semana a lo más`;
    case 'reachMiles':
      return `pedir ayuda hasta a ${proposed.count} milla${proposed.count === 1 ? '' : 's'}`;
    case 'addKind':
      return `una ayuda nueva: ${kindName(proposed.kind)}`;
    case 'dropKind':
      return `ya no ofrecer ${kindName(proposed.kind)}`;
    case 'joining':
      return proposed.joining === 'code' ? joining.code(proposed.code) : joining[proposed.joining]();
    case 'monthly':
      return `${proposed.on ? 'saber' : 'ya no saber'} cada mes cuántos dimos y recibimos`;
    case 'area':
      return `el código postal ${proposed.zip} es de ${proposed.isNew ? 'una zona nueva, ' : ''}${proposed.area}`;
    case 'voting':
      return rule[proposed.part](proposed.count);
    case 'steward':
      return `${someone(proposed.name)} cuida la línea por un mes`;
    case 'keepOut':
      return `${someone(proposed.name)} queda fuera para siempre`;
  }
}

/** "el jueves 5 de marzo a las 8 pm" */
export const moment = (when: Moment): string => (when.clock ? `${onDay(when)} ${atClock(when.clock)}` : onDay(when));

/** "las 10 pm", "el mediodía" */
const startOf = (time: Parameters<typeof atClock>[0]): string =>
  atClock(time)
    .replace(/^al /, 'el ')
    .replace(/^a (las? )/, '$1')
    .replace(/^a medianoche$/, 'medianoche');

/** How a value is given, and between which bounds. */
export const howToSay: Readonly<Record<SaidProposal['what'], string>> = {
  quietHours: 'PROPONGO SILENCIO 10PM-7AM, o PROPONGO SILENCIO NINGUNO.',
  asksPerWeek: 'PROPONGO VECES 3: cuántas veces por semana a lo más se le pide a alguien, de 1 a 50.',
  reachMiles: 'PROPONGO ALCANCE 4: hasta a cuántas millas se pide ayuda.',
  addKind: 'PROPONGO MASCOTAS, u otro tipo de ayuda.',
  dropKind: 'PROPONGO QUITAR MASCOTAS, u otro tipo de ayuda. Uno tiene que quedar.',
  joining: 'PROPONGO ENTRADA ABIERTA, ENTRADA CON AVAL, o ENTRADA CON CLAVE y una palabra.',
  monthly: 'PROPONGO MENSUAL, o PROPONGO MENSUAL NO.',
  area: 'PROPONGO ZONA 60640 y el nombre de la zona de ese código postal.',
  voting: 'PROPONGO QUORUM 30 (% que contesta, 5-100), MAYORIA 60 (% a favor, 50-100) o DIAS 5 (1-30).',
  steward: 'PROPONGO ENCARGADO y YO, un número, o el nombre de quien le ayudó.',
  keepOut: 'PROPONGO DEJAR FUERA y el número de alguien que está fuera ahora.',
};
