// Spanish: what people say to a telephone instead of pressing a key that means the same everywhere.

/** 9: to hear it once more. */
export const sayAgain: readonly string[] = [
  '^^ (otra vez|una vez mas|de nuevo|nuevamente|repita|repite|repitalo|repitelo|repitamelo|repitame|repetir|repeticion) (porfavor|otra vez|eso|todo|el menu|las opciones)? $$',
  '^^ (me)? (lo)? (puede|podria|quiere) (repetir|repetirlo|repetirmelo|decirlo otra vez|decirlo de nuevo) (eso|otra vez|porfavor)? $$',
  '^^ (digalo|dilo|digame|dime|digamelo) (otra vez|de nuevo|una vez mas) (porfavor)? $$',
  '^^ no (le|lo|la|te)? (oi|escuche|entendi|oigo|escucho|entiendo|alcance a oir) (bien|nada|eso)? $$',
  '^^ (como|que|perdon|mande|disculpe|como dice|como dijo|que dice|que dijo|perdone) $$',
  '^^ (cuales son|diga|digame)? (las)? opciones $$',
  '^^ (marco|marque|oprimo|tecla|numero|el)? nueve $$',
];

/** *: back to where one came from. */
export const goBack: readonly string[] = [
  '^^ (para|hacia|ir|vaya|vamos|dar marcha)? atras (porfavor)? $$',
  '^^ (quiero|puedo)? (volver|regresar|regrese|regresa|vuelva|vuelve|retroceder|regreseme|devuelvame) (atras|un paso|al menu anterior|a lo anterior|al anterior|porfavor)? $$',
  '^^ (el)? (menu|paso|pregunta)? anterior $$',
  '^^ (me equivoque|tecla equivocada|marque mal|oprimi mal|asi no) $$',
  '^^ (marco|marque|oprimo|tecla)? (asterisco|estrella) $$',
];

/** 0: those who look after the line. */
export const askSteward: readonly string[] = [
  '^^ (el|la|un|una)? (encargado|encargada|operador|operadora|representante|agente|recepcionista|responsable|coordinador|coordinadora) (porfavor)? $$',
  '^^ (una)? persona (real|de verdad|de carne y hueso) $$',
  '^^ (quiero|quisiera|necesito|deseo|puedo|podria|dejeme|me gustaria)? hablar con (el|la|un|una)? (encargado|encargada|operador|operadora|representante|agente|responsable|coordinador|coordinadora|persona real|persona de verdad|ser humano|humano) $$',
  '^^ (comuniqueme|comunicame|paseme|pasame|paseme|pongame|poneme) con (el|la|un|una|alguien)? (encargado|encargada|operador|operadora|representante|agente|responsable|persona|persona real|humano)? $$',
  '^^ (alguien|la persona|el|la|quien) (que)? (cuida|atiende|lleva) (la|esta) linea $$',
  '^^ (marco|marque|oprimo|tecla|numero|el)? cero $$',
];

/** #: on without an answer. */
export const poundKey: readonly string[] = [
  '^^ (marco|marque|oprimo|tecla|solo)? (numeral|gato|almohadilla|michi|la tecla de numero) $$',
  '^^ (a|en)? (cualquier|cualquiera) (hora|momento|rato) (esta bien|del dia|ese dia)? $$',
  '^^ (no importa|da igual|me da igual|la que sea|cuando sea|a la que sea|la hora que sea) (la hora)? $$',
  '^^ (seguir|sigo|siga|sin oirlo|seguir sin oirlo|sin clave|no tengo clave|no la tengo|no lo tengo|saltar) $$',
];

/** Beside a digit, without changing which one it is ("marque dos", "el dos porfavor"). */
export const pressing =
  'marque marco oprima oprimo pulse aprieto tecla numero opcion el la quiero elijo escojo porfavor';
