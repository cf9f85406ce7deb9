// Spanish, when it is heard in a call, where that is worded otherwise: deciding together.
import type { Wordings } from '../../../domain/phrases.ts';
import type { SaidProposal, VotingSayings } from '../../../domain/voting/phrases.ts';
import { answered } from '../../../domain/voting/rule.ts';
import { someone } from '../wording/phrasing.ts';
import { moment, yesOrNo } from '../wording/said.ts';
import { proposal } from '../wording/voting.ts';

const howToSay: Readonly<Record<SaidProposal['what'], string>> = {
  quietHours: 'Diga: propongo silencio, y de qué hora a qué hora.',
  asksPerWeek: 'A una persona se le puede pedir de 1 a 50 veces por semana.',
  reachMiles: 'Se puede pedir ayuda hasta a 500 millas.',
  addKind: 'No conozco esa ayuda.',
  dropKind: 'Tiene que quedar un tipo de ayuda.',
  joining: 'Todavía no hay clave para entrar. Diga: propongo entrada con clave, y una palabra.',
  monthly: 'Diga: propongo mensual, o: propongo mensual no.',
  area: 'Diga: propongo zona, el código postal y el nombre de la zona.',
  voting: 'Puede contestar del 5 al 100 por ciento, estar a favor del 50 al 100, en 1 a 30 días.',
  steward: 'Diga: propongo encargado, y el nombre de quien le ayudó.',
  keepOut: 'Diga: propongo dejar fuera, y un nombre.',
};

export const votingHeard: Partial<Pick<Wordings, keyof VotingSayings>> = {
  proposalUsage: () => `Diga: propongo, y qué cambiamos, como: propongo silencio de 10 pm a 7 am.`,
  proposalLacks: ({ about }) => `Así no se puede proponer. ${howToSay[about]}`,
  confirmProposal: ({ proposed, days }) =>
    `Usted propone: ${proposal(proposed)}. ¿Pregunto a todos, por ${days} día${days === 1 ? '' : 's'}? ${yesOrNo}`,
  proposalOpened: ({ until }) => `Gracias. Ya preguntamos a todos. Se cuenta ${moment(until)} y se lo decimos.`,
  proposalTaken: () => `Eso ya se está votando. Cuando termine puede proponer otra vez.`,
  proposalOwn: ({ proposed }) => `De una en una: aún se vota lo suyo, que es: ${proposal(proposed)}.`,
  proposalWho: () => `No sé quién es.`,
  proposalUnclear: ({ name }) => `Puede ser más de una persona: ${someone(name)}. Marque su número, por favor.`,
  proposeAgain: () => `¡Le damos la bienvenida! Para proponer un cambio, dígalo otra vez.`,
  askStand: () =>
    `Alguien del vecindario le propone para cuidar esta línea un mes. Se vota entre todos. ¿Lo haría? ${yesOrNo}`,
  standThanks: ({ until }) => `¡Gracias! Ya preguntamos a todos. Se cuenta ${moment(until)} y se lo decimos.`,
  youAreSteward: ({ until }) =>
    `Le eligieron para cuidar esta línea hasta ${moment(until)}. ¡Gracias! Para lo que hace quien la cuida, marque 0 en el menú.`,
  stewardStays: () => `Su mes terminó, pero nadie más cuida la línea. Siga, por favor, hasta que se elija a alguien.`,
  askVote: ({ proposed, until, again }) =>
    `${again ? 'Ya contestó esto, y puede cambiarlo' : 'Alguien del vecindario propone'}: ${proposal(proposed)}. ¿Está de acuerdo? Marque 1 para sí, 2 para no, 3 si le da igual. Tiene hasta ${moment(until)}.`,
  voteKept: ({ until }) => `Guardo su respuesta y nadie la ve. Puede cambiarla hasta ${moment(until)}.`,
  noVotes: () => `No hay nada que votar ahora.`,
  voteResult: ({ proposed, outcome, tally }) => {
    if (!tally) return `Quien lo propuso lo retiró: ${proposal(proposed)}. Nada cambia.`;
    const counts = `${tally.yes} dijeron sí, ${tally.no} no, y a ${tally.either} les da igual`;
    if (outcome === 'noQuorum')
      return `Contestaron ${answered(tally)} y hacían falta ${tally.needed}; nada cambia. Se trataba de: ${proposal(proposed)}.`;
    if (outcome === 'carried') return `Lo decidimos, y vale desde ahora: ${proposal(proposed)}. ${counts}.`;
    if (outcome === 'moot') return `La mayoría quiso, pero ya no se puede: ${proposal(proposed)}. ${counts}.`;
    return `Decidimos dejarlo como está. No se aceptó: ${proposal(proposed)}. ${counts}.`;
  },
};
