// Spanish, when it is heard in a call, where that is worded otherwise: giving and receiving in a month.
import type { MonthSayings } from '../../../domain/month-phrases.ts';
import type { Wordings } from '../../../domain/phrases.ts';
import { flowOf } from '../wording/months.ts';

export const monthsHeard: Partial<Pick<Wordings, keyof MonthSayings>> = {
  monthTold: ({ community: _, ...told }) =>
    `${flowOf(told)} ¡Gracias a todas las personas! Si prefiere no oír esto, diga: mensual no.`,
  monthsOn: ({ monthly }) =>
    monthly
      ? `Al empezar cada mes sabrá cuántas personas dieron y recibieron.`
      : `Nuestra comunidad no lo cuenta cada mes.`,
  monthsOff: () => `Ya no sabrá cada mes cuántas personas dieron y recibieron. Lo demás sigue igual.`,
};
