// Spanish: how somebody wishes to be looked after, and how they say that they are.
import type { CareLexicon } from '../language.ts';

export const care: CareLexicon = {
  words: {
    checkIn: 'saludo, saludos, salude, saludenme, saludame',
    buddy: 'avisar a, avisen a, avise a, avisa a, mi contacto es',
    wishes: 'mis deseos, deseos, mi deseo, lo que me vendria bien',
    months: 'mensual, texto mensual, mensaje mensual, noticias mensuales',
    friend: 'amistad, amistades, mi amistad, amistad por telefono',
    kindWords: 'palabras amables, mis palabras amables, palabras bonitas, palabras de agradecimiento',
    storm: 'lista tormenta, lista de tormenta, lista de tormentas, lista calor, lista de calor',
    ifSilent: 'si no contesto, si no respondo',
  },
  each: 'cada, todos, todas, los, las, el, la, a, por, dia, dias, diario, semana, semanal',
  off: 'no, nadie, ya no, nada, fin, no mas, off',
  always: 'a toda hora, siempre, a cualquier hora, de noche tambien, tambien de noche, dia y noche',
  before: 'a las, a la, las, la, todos los dias, cada dia, cada manana, diario, por favor',
  am: 'am, a m, de la manana',
  pm: 'pm, p m, de la tarde, de la noche',
};

export const fine: readonly string[] = [
  'bien|bueno|ok|perfecto|excelente|mejor|tranquila|tranquilo|contenta|contento',
  'muy bien',
  'todo bien',
  'sin (novedad|problemas|problema)',
  'no .. mal',
  'buenos dias',
  'buenas (tardes|noches)',
];

export const unwell: readonly string[] = [
  '(no|nada|tampoco) .. (bien|mejor|buena|bueno)',
  'mal|enferma|enfermo|mareada|mareado|debil|duele|dolor|fiebre|sangre|peor|triste|miedo|confundida|confundido|fatal',
  'me (cai|resbale|lastime|golpee)',
  'no .. (levantar|levantarme|parar|pararme|caminar|mover|moverme|dormir|comer)',
  'en el (piso|suelo)',
  'ayudenme|ayudame',
];
