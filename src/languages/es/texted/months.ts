// Spanish, when it is read: giving and receiving in a month.
import type { MonthSayings } from '../../../domain/month-phrases.ts';
import type { Wordings } from '../../../domain/phrases.ts';
import { flowOf } from '../wording/months.ts';

export const monthsTexted: Pick<Wordings, keyof MonthSayings> = {
  monthTold: ({ community, ...told }) =>
    `${community}: ${flowOf(told)} ¡Gracias! ¿Prefiere no recibir esto? MENSUAL NO`,
  monthsOn: ({ monthly }) =>
    monthly
      ? `Al empezar cada mes sabrá cuántas personas dieron y recibieron. Para dejarlo: MENSUAL NO`
      : `Nuestra comunidad no lo cuenta cada mes. ¿Le gustaría? PROPONGO MENSUAL`,
  monthsOff: () =>
    `Ya no sabrá cada mes cuántas personas dieron y recibieron. Lo demás sigue igual. Para volver: MENSUAL`,
};
