// Spanish, when it is read: deciding together.
import type { Wordings } from '../../../domain/phrases.ts';
import type { VotingSayings } from '../../../domain/voting/phrases.ts';
import { answered } from '../../../domain/voting/rule.ts';
import { capital, someone } from '../wording/phrasing.ts';
import { howToSay, moment, proposal } from '../wording/voting.ts';

export const votingTexted: Pick<Wordings, keyof VotingSayings> = {
  proposalUsage: () =>
    `¿Qué cambiamos? PROPONGO y: SILENCIO 10PM-7AM, VECES 3, ALCANCE 4, ZONA, MASCOTAS, ENTRADA CON AVAL, ENCARGADO YO o QUORUM 30. Lo que se vota: VOTO`,
  proposalLacks: ({ about }) => `Escríbalo así: ${howToSay[about]}`,
  confirmProposal: ({ proposed, days }) =>
    `Usted propone: ${proposal(proposed)}. ¿Preguntamos a todos, por ${days} día${days === 1 ? '' : 's'}? 1 sí, 2 no`,
  proposalOpened: ({ until }) =>
    `Gracias. Ya preguntamos a todos; se cuenta ${moment(until)} y se lo decimos. Para retirarlo: PROPONGO NADA`,
  proposalDropped: () => `Muy bien, no preguntamos a nadie.`,
  proposalSame: () => `Ya es así, no hay nada que decidir.`,
  proposalTaken: () => `Eso ya se está votando. Para contestar: VOTO. Cuando termine puede proponer otra vez.`,
  proposalOwn: ({ proposed }) =>
    `De una en una: aún se vota lo suyo (${proposal(proposed)}). Para retirarlo: PROPONGO NADA`,
  proposalsEnough: () => `Ya se votan tres cosas. Propóngalo cuando termine una de ellas, por favor.`,
  proposalWho: () => `No sabemos quién es. Dé el número de alguien de aquí, o el nombre de quien le ayudó.`,
  proposalUnclear: ({ name }) => `Puede ser más de una persona: ${someone(name)}. Dé su número, por favor.`,
  proposeAgain: () => `¡Le damos la bienvenida! Para proponer un cambio, escríbalo otra vez.`,
  stewardAlready: ({ name }) => `${capital(someone(name))} ya cuida esta línea.`,
  notKeptOut: () =>
    `Solo quien cuida la línea puede preguntarlo, y solo de alguien que está fuera por tres días ahora.`,
  standAsked: ({ name }) =>
    `Primero preguntamos a ${someone(name)}. Si quiere, preguntamos a todos. Si no, se lo decimos.`,
  standDeclined: ({ name }) =>
    `${capital(someone(name))} prefiere no cuidar la línea por ahora. No preguntamos a nadie.`,
  proposalWithdrawn: () => `Queda retirado. Se lo decimos a quienes preguntamos.`,
  nothingProposed: () => `Usted no tiene ninguna propuesta abierta.`,
  askStand: () => `Alguien le propone para cuidar esta línea un mes. Se vota entre todos. ¿Lo haría? 1 sí, 2 no`,
  standThanks: ({ until }) => `¡Gracias! Ya preguntamos a todos. Se cuenta ${moment(until)} y se lo decimos.`,
  standNotNow: () => `Está bien. Solo lo sabe quien le propuso.`,
  youAreSteward: ({ until }) =>
    `Le eligieron para cuidar la línea hasta ${moment(until)}. ¡Gracias! Escriba ABIERTOS para ver quién espera ayuda.`,
  stewardThanked: () => `Terminó su mes de cuidar la línea. ¡Gracias por cuidarnos!`,
  stewardStays: () =>
    `Su mes terminó, pero nadie más cuida la línea. Siga hasta que se elija a alguien: PROPONGO ENCARGADO y un nombre o número.`,
  askVote: ({ proposed, until, household, again }) =>
    `${again ? 'Ya contestó, y puede cambiarlo' : 'Alguien propone'}: ${proposal(proposed)}. ${household ? 'Cada quien: ¿de' : '¿De'} acuerdo? 1 sí, 2 no, 3 me da igual. Hasta ${moment(until)}`,
  voteKept: ({ proposed, until }) =>
    `Guardamos su respuesta y nadie la ve: ${proposal(proposed)}. Para cambiarla hasta ${moment(until)}: VOTO`,
  voteIsOver: () => `Esa votación ya terminó. ¡Gracias de todos modos!`,
  voteNotYours: () => `Lo que se vota se propuso antes de que usted llegara. La próxima vez le preguntamos.`,
  noVotes: () => `No hay nada que votar ahora. Para proponer un cambio: PROPONGO`,
  voteResult: ({ proposed, outcome, tally }) => {
    if (!tally) return `Quien lo propuso lo retiró: ${proposal(proposed)}. Nada cambia. ¡Gracias por contestar!`;
    const { yes, no, either, needed } = tally;
    const counts = `${yes} sí, ${no} no, ${either} igual`;
    if (outcome === 'noQuorum')
      return `Faltaron respuestas (${answered(tally)} de ${needed}), nada cambia: ${proposal(proposed)}.`;
    if (outcome === 'carried') return `Lo decidimos y vale desde ahora: ${proposal(proposed)} (${counts}). ¡Gracias!`;
    if (outcome === 'moot') return `La mayoría quiso (${counts}), pero ya no se puede: ${proposal(proposed)}.`;
    return `Decidimos dejarlo como está. No se aceptó: ${proposal(proposed)} (${counts}). ¡Gracias!`;
  },
};
