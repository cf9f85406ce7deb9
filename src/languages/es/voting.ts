// Spanish: how a change is proposed, and how a proposal is answered.
import type { VotingLexicon } from '../language.ts';

export const voting: VotingLexicon = {
  greetings: 'hola, buenas, buenos dias, buenas tardes, buenas noches, hola a todos, por favor',
  propose:
    'propongo, proponer, proponemos, quiero proponer, quisiera proponer, me gustaria proponer, propuesta, mi propuesta es, votemos sobre, podemos votar sobre',
  vote: 'voto, votar, votos, mi voto, votacion, votaciones, cambiar mi voto, que se vota',
  answers: {
    yes: 'si, de acuerdo, estoy de acuerdo, a favor, estoy a favor',
    no: 'no, en contra, estoy en contra, no estoy de acuerdo',
    either: 'me da igual, da igual, igual, cualquiera, lo mismo, me abstengo, abstencion',
  },
  off: 'nada, fin, ya no, retiro, off, retirar',
  subjects: {
    quietHours: 'horas de silencio, silencio, horas tranquilas, horario de silencio, sin textos',
    asksPerWeek: 'veces, veces por semana, pedir, pedidos, preguntas, avisos',
    reachMiles: 'alcance, millas, milla',
    area: 'zona, codigo postal',
    joining: 'entrar, entrada, entran, ingreso, unirse, miembros nuevos, quien entra',
    monthly: 'mensual, texto mensual, texto al mes, cada mes, todos los meses',
    steward: 'encargada, encargado, encargados, responsable, encargade',
    keepOut: 'dejar fuera, fuera',
    voting: 'votacion, votar, voto, regla de votacion',
    quorumPercent: 'quorum',
    sharePercent: 'mayoria, parte',
    days: 'dias, dias de votacion',
  },
  joining: {
    open: 'abierta, abierto, todos, cualquiera, libre',
    code: 'codigo, con codigo, clave, con clave',
    vouch: 'recomendacion, con recomendacion, conocidos, aval, con aval, responder',
  },
  remove: 'quitar, sacar, eliminar, terminar, sin, no, no mas',
  none: 'ninguna, ninguno, no, nunca, sin',
  me: 'yo, mi, a mi, mi mismo, mi misma, me',
  filler:
    'como, como nuestra, como nuestro, para, por un mes, un mes, mes, el, la, de, a, al, sea, agregar, con, por, en, que, proximo',
  from: 'de, desde, entre, sean de, sea de, sean, sea, son',
  to: 'a, hasta, y',
  before: 'a las, a la, las, la',
  am: 'am, a m, de la manana',
  pm: 'pm, p m, de la tarde, de la noche',
};
