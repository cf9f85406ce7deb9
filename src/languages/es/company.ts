// What is said in Spanish where somebody would like to talk to someone now.
import type { CompanyWordings } from '../../domain/call-phrases.ts';
import { someone } from './wording/phrasing.ts';
import { dialled } from './wording/said.ts';

const neighbors = (count: number): string => (count === 1 ? 'una persona' : `${count} personas`);

export const company: CompanyWordings = {
  askSomeone: () =>
    `Para conversar ahora con alguien del vecindario, marque 1. Para alguien que cuida de esta línea, marque 2.`,
  lookingForSomeone: () => `Estoy llamando a personas del vecindario a las que les gusta conversar.`,
  waitFirst: () => `En cuanto alguien pueda hablar, le oirá. Para no esperar más, marque asterisco.`,
  waitOn: ({ called }) =>
    called === 0
      ? `Sigo llamando. Gracias por esperar.`
      : `Ya llamé a ${neighbors(called)} del vecindario. Gracias por esperar.`,
  waitListen: ({ listen }) =>
    `Sigo llamando. Si no puede esperar, a toda hora hay quien escuche: marque ${dialled(listen)}.`,
  waitAlone: () => `Un momento. Ya le comunico.`,
  nobodyForCompany: ({ listen }) =>
    `Lo siento, ahora nadie está libre para conversar. Seguimos preguntando, y quien pueda le llamará. Para hablar con alguien a toda hora, marque ${dialled(listen)}.`,
  companyStopped: () => `Muy bien, ya no llamo a nadie más.`,
  companyOver: () => `Espero que la charla le haya hecho bien. Está otra vez en la línea.`,
  companyOffer: ({ community, callee }) =>
    `Hola${callee === undefined ? '' : `, esto es para ${callee}`}. Habla ${community}. Alguien del vecindario quisiera conversar un rato, ahora. Marque 1 para hablar, 2 si no puede.`,
  companyToMachine: ({ community }) =>
    `Hola, habla ${community}. Era por algo de este momento. No hace falta que devuelva la llamada.`,
  companyCovered: () => `¡Gracias! Alguien ya está conversando con esa persona.`,
  puttingThrough: ({ name }) => `¡Gracias! Le comunico con ${someone(name)}.`,
  companyThanks: () => `Gracias por acompañar a alguien del vecindario.`,
  companyGone: () => `Ya no está en la línea. Gracias de todos modos.`,
};
