// The boundaries, in Spanish.
import type { Proposal } from '../../../domain/voting/proposal.ts';
import type { BeforeAfter, BoundariesWords, Length } from '../../desk/boundaries.ts';
import { capital } from '../wording/phrasing.ts';
import { proposal } from '../wording/voting.ts';

const outcomes: Readonly<Record<Proposal['state'], string>> = {
  named: 'Aún no se pregunta',
  asked: 'Aún no se pregunta',
  open: 'Abierta',
  carried: 'Se aceptó, y vale',
  rejected: 'No se aceptó',
  noQuorum: 'Faltaron respuestas, nada cambió',
  moot: 'Se aceptó, pero ya no se podía',
  declined: 'No se preguntó',
  withdrawn: 'Se retiró',
};

const requests = (count: number): string => (count === 1 ? 'un pedido' : `${count} pedidos`);

const unitNames = {
  second: ['segundo', 'segundos'],
  minute: ['minuto', 'minutos'],
  hour: ['hora', 'horas'],
  day: ['día', 'días'],
} as const;

const length = ({ amount, unit }: Length): string => `${amount} ${unitNames[unit][amount === 1 ? 0 : 1]}`;

const compared = ({ before, after }: BeforeAfter): string =>
  before === after ? 'Son tantos como ahora.' : `Tal como está ahora, ${before === 0 ? 'ninguno' : before}.`;

export const boundaries: BoundariesWords = {
  title: 'Acuerdos',
  intro: 'Lo que la comunidad acordó con todos. Antes de guardar un cambio, usted ve lo que haría.',
  groups: {
    quiet: 'Cuándo podemos escribir',
    reach: 'Hasta dónde van los vecinos',
    asks: 'Cuántas veces se pregunta a alguien',
    waves: 'A cuántos se pregunta, y con qué prisa',
    around: 'Antes y después',
    daily: 'Cada día',
    joining: 'Quién puede unirse',
    kinds: 'Qué ayuda hay',
    keeping: 'Qué se guarda',
  },
  settings: {
    quietHours: {
      label: 'Horas de silencio',
      about:
        'En estas horas no se pregunta ni se recuerda nada a nadie, salvo lo que no puede esperar. Quien acaba de escribir recibe respuesta enseguida. Cada quien puede tener las suyas.',
    },
    reachMiles: {
      label: 'Alcance en millas',
      about:
        'A quien vive más lejos no se le pregunta al principio. Mientras nadie venga, la línea busca hasta tres veces más lejos.',
    },
    asksPerWeek: {
      label: 'Cuántas veces en siete días, a lo más',
      about: 'A nadie se le pregunta más veces, haga falta lo que haga falta. Cada quien puede poner su propio límite.',
    },
    waveSize: {
      label: 'A cuántas personas a la vez',
      about: 'La línea pregunta a tantas, espera un sí y luego pregunta a otras tantas.',
    },
    waveNowMs: {
      label: 'Espera antes de preguntar a más, si hace falta ahora',
      about: 'Para lo que hace falta en menos de tres horas, o lo que alguien devolvió.',
    },
    waveTodayMs: {
      label: 'Espera antes de preguntar a más, si hace falta hoy',
      about: 'Para lo que hace falta más tarde hoy.',
    },
    waveLaterMs: {
      label: 'Espera antes de preguntar a más, si hace falta después',
      about: 'Para mañana y más adelante.',
    },
    answerWithinMs: {
      label: 'Respuesta prometida',
      about: 'A quien pide se le dice que sabrá de nosotros dentro de este tiempo.',
    },
    alertStewardsAfterMs: {
      label: 'Hasta avisar al equipo',
      about:
        'Si para entonces nadie dijo que sí, lo saben el equipo y quien pidió. La noche en que puede esperar no cuenta.',
    },
    alertOthersAfterMs: {
      label: 'Hasta avisar al resto del equipo',
      about: 'Si para entonces nadie de guardia hizo nada al respecto, lo sabe también el resto del equipo.',
    },
    remindBeforeMs: { label: 'Recordatorio', about: 'Tanto tiempo antes de la hora se les recuerda a ambas partes.' },
    askAfterMs: {
      label: 'Preguntar cómo fue',
      about: 'Tanto tiempo después de la hora se pregunta a ambas partes si se hizo.',
    },
    closeAfterMs: {
      label: 'Cerrar sin respuesta',
      about: 'Un pedido del que nadie dice cómo fue se cierra después de este tiempo.',
    },
    confirmWithinMs: {
      label: 'Tiempo para confirmar',
      about:
        'Un suplente a quien se llama, o alguien que eligió el equipo, tiene este tiempo para contestar antes de que se pregunte a otros.',
    },
    repeatQuestionAfterMs: {
      label: 'Repetir una pregunta',
      about: 'Una pregunta importante se hace otra vez después de este tiempo.',
    },
    giveUpQuestionAfterMs: {
      label: 'Dejar una pregunta',
      about: 'Si para entonces no hay respuesta, lo sabe alguien del equipo.',
    },
    askAheadMs: {
      label: 'Preguntar con tiempo por lo que se repite',
      about: 'Tanto tiempo antes de la próxima vez se pregunta a los vecinos por un pedido que vuelve.',
    },
    digestAt: {
      label: 'El día en un mensaje',
      about:
        'A esta hora quien está de guardia recibe lo que trae el día y quién espera todavía. Vacío: nadie lo recibe.',
    },
    monthly: {
      label: 'Dar y recibir, cada mes',
      about:
        'Al empezar un mes todos saben cuántos dimos y recibimos en el anterior: sin nombres, y nada si son tan pocos que se sabría quién. Cada quien puede decir MENSUAL NO.',
    },
    checkInAgainAfterMs: {
      label: 'Paciencia con un saludo',
      about:
        'Si quien pidió un saludo diario no contesta, después de cada plazo la línea hace una cosa más: pregunta otra vez, luego a quien eligió para avisar, luego al equipo.',
    },
    joining: { label: 'Cómo se unen los desconocidos', about: 'Quien ya está se queda.' },
    joinCode: {
      label: 'La palabra para unirse',
      about:
        'Una palabra de 3 a 20 letras y cifras que usted da a la gente. Solo hace falta si la gente se une con ella.',
    },
    kinds: {
      label: 'Tipos de ayuda',
      about: 'Lo que la gente puede pedir y ofrecer. Lo que se pide y no está aquí va al equipo.',
    },
    keepRecordingsMs: {
      label: 'Palabras habladas',
      about:
        'Lo que la gente dijo con su propia voz se borra después de este tiempo. Lo grabado antes conserva su plazo.',
    },
  },
  from: 'Desde',
  to: 'Hasta',
  quietHint: 'Deje ambas vacías para que no haya.',
  unit: 'Unidad de tiempo',
  units: { second: 'segundos', minute: 'minutos', hour: 'horas', day: 'días' },
  length,
  between: (least, most) => `Entre ${least} y ${most}.`,
  miles: (miles) => `${miles} ${miles === 1 ? 'milla' : 'millas'}`,
  times: (count) => (count === 1 ? 'una vez' : `${count} veces`),
  people: (count) => (count === 1 ? '1 persona' : `${count} personas`),
  quiet: (from, to) => `de ${from} a ${to}`,
  noQuiet: 'ninguna',
  joinings: {
    open: 'quien escribe ya está dentro',
    code: 'con la palabra de la comunidad',
    vouch: 'escribiendo; ayudan dentro de las casas cuando alguien responde por ellos',
  },
  noCode: 'ninguna',
  noDigest: 'nunca',
  monthlies: { on: 'se cuenta', off: 'no se cuenta' },
  faults: {
    quietHours: 'Ponga las dos horas, y no la misma dos veces; o ninguna.',
    digestAt: 'Una hora del día como 08:00; o nada.',
    joining: 'Elija una de estas.',
    monthly: 'Elija una de estas.',
    joinCode: 'Una palabra de 3 a 20 letras y cifras. Hace falta si la gente se une con ella.',
    kinds: 'Elija al menos uno.',
  },
  numberFault: (least, most) => `Debe ser de ${least} a ${most}.`,
  givenUpFirst: 'Debe ser más tiempo que hasta repetir la pregunta.',
  notRight: 'Todavía no está todo bien:',
  same: 'Todo está ya así: no hay nada que probar.',
  try: 'Ver lo que haría',
  file: 'El archivo de la comunidad',
  fileHint:
    'Esto está solo en el archivo, pues un error aquí dejaría a gente sin línea. Lo cambia quien mantiene la línea.',
  export: 'Guardar todo como archivo (YAML)',
  exportHint:
    'Quien mantiene la línea lo aplica con “hotline community apply”. Después de un cambio aquí, guárdelo de nuevo: un archivo viejo devolvería lo de antes. Tiene los números del equipo, así que se anota que usted lo tomó.',
  onlyFile: {
    name: 'Nombre',
    numbers: 'Números',
    timezone: 'Zona horaria',
    languages: 'Idiomas',
    areas: 'Zonas',
    danger: 'Si hay peligro, llamar al',
    listening: 'Para hablar con alguien, llamar al',
  },
  noAreas: 'ninguna',
  preview: 'Lo que cambiaría',
  previewIntro: 'Todavía no ha cambiado nada.',
  moved:
    'Otra persona cambió los acuerdos desde que usted los abrió. Ese cambio queda; mire abajo lo que cambiaría ahora si usted guarda.',
  changes: 'Su cambio',
  fromTo: (before, after) => `${before} → ${after}`,
  save: 'Guardarlo',
  again: 'Volver al formulario',
  lastMonth: 'El último mes, preguntado otra vez',
  nothingAsked: 'En los últimos 30 días no se pidió nada, así que no hay con qué comparar.',
  lookedAt: ({ count, total, hasMore }) =>
    `${count === total ? `Todo lo pedido en los últimos 30 días (${requests(count)}), preguntado` : `Los últimos ${count} de ${hasMore ? 'más de ' : ''}${total.toLocaleString('es')} pedidos de los últimos 30 días, preguntados`} otra vez a los vecinos según las reglas de la línea: como son ahora, y con su cambio.`,
  wouldFindNobody: ({ of, ...count }) =>
    `Con su cambio, ${count.after} de ${requests(of)} no habrían encontrado a nadie. ${compared(count)}`,
  result: 'Qué habría pasado',
  asItIs: 'Como está ahora',
  changed: 'Con su cambio',
  nobody: 'No encontraron a nadie a tiempo',
  slept: 'Esperaron hasta la mañana',
  invitations: 'Veces que se preguntó a alguien',
  atLimit: 'Personas a quienes se preguntó tanto como se puede',
  lastAsked: 'Hasta haber preguntado a bastantes, la mitad en',
  late: ({ of, ...count }) =>
    `De ${requests(of)} de los últimos 30 días, ${count.after} no tuvieron respuesta dentro del tiempo que usted prometería. ${compared(count)}`,
  alerts: ({ of, ...count }) =>
    `De ${requests(of)} de los últimos 30 días, el equipo habría sabido de ${count.after}. ${compared(count)}`,
  notOffered: (count) =>
    `${count === 0 ? 'Ningún pedido' : requests(count)} de los últimos 30 días pedía lo que ya no se ofrecería, y que iría al equipo.`,
  cannotKnow:
    'Toma a la gente como está hoy y pregunta por cada pedido a tantas personas como de verdad hizo falta. Quién habría dicho que sí, nadie lo puede saber.',
  sample:
    'De cada tipo de ayuda se miró a 200 personas. Donde más la ofrecen, todo es más fácil de lo que parece aquí.',
  decisions: {
    title: 'Decidido en común',
    rule: ({ quorumPercent, sharePercent, days }) =>
      `Cualquiera puede proponer un cambio, por texto (PROPONGO) o por teléfono. Se pregunta a todos por ${days === 1 ? 'un día' : `${days} días`}; tiene que contestar el ${quorumPercent}%, y el ${sharePercent}% de quienes están a favor o en contra tiene que estar a favor. Nadie puede ver qué contestó cada quien.`,
    none: 'Todavía no se ha propuesto nada.',
    proposal: (proposed) => capital(proposal(proposed)),
    open: ({ answered, mayAnswer, until }) => `Han contestado ${answered} de ${mayAnswer}. Se cuenta: ${until}.`,
    over: ({ state, tally, at }) =>
      `${outcomes[state]}, ${at}.${tally ? ` ${tally.yes} sí, ${tally.no} no, ${tally.either} igual, de ${tally.asked} que podían contestar; tenían que contestar ${tally.needed}.` : ''}`,
  },
  onlyWords: 'Lo que esto habría hecho el último mes no se puede calcular. Lo que hace está dicho arriba.',
};
