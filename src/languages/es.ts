// Spanish: everything a text in Spanish is understood by, and everything the hotline says in it.

import { care, fine, unwell } from './es/care.ts';
import * as commands from './es/commands.ts';
import { commonWords } from './es/common-words.ts';
import { desk } from './es/desk.ts';
import { keywords } from './es/keywords.ts';
import { aside, idle, kinds, please, request } from './es/needs.ts';
import * as replies from './es/replies.ts';
import * as safety from './es/safety.ts';
import { spoken } from './es/spoken.ts';
import { steward } from './es/steward.ts';
import { askSteward, goBack, poundKey, pressing, sayAgain } from './es/telephone.ts';
import { times } from './es/times.ts';
import { voting } from './es/voting.ts';
import { kindNames } from './es/wording/kinds.ts';
import { wordings } from './es/wordings.ts';
import * as words from './es/words.ts';
import type { Language } from './language.ts';

export const es: Language = {
  id: 'es',
  name: 'español',
  kindNames,
  steward,
  care,
  voting,
  lexicon: {
    frequent: words.frequent,
    linking: words.linking,
    commonWords: commonWords,
    spellings: words.spellings,
    joined: words.joined,
    negations: 'no ni nunca jamas tampoco nadie sin',
    inability: 'puedo podre podria podemos podremos poder',
    turns: 'pero aunque sino',
    unconditional: 'sí',
    interrogative: 'dónde adónde cuándo cuánto cuánta cuántos cuántas quién quiénes cuál cuáles',
    withoutMark: '',
    courtesy:
      'pues senora senor mija mijo pos ahi amigos porfavor porfa gracias hola ya ahora buenas buenos dias tardes noches el la lo mi mis todo por favor',
    shortened: 'dr dra sr sra srta ud uds av apt',
    sounds: [
      ['qu', 'k'],
      ['ce', 'se'],
      ['ci', 'si'],
      ['ge', 'je'],
      ['gi', 'ji'],
      ['ll', 'y'],
      ['h', ''],
      ['v', 'b'],
      ['z', 's'],
      ['c', 'k'],
      ['x', 's'],
      ['w', 'gu'],
      ['ñ', 'n'],
    ],
    classes: words.classes,
    keywords,
    cues: {
      ...commands,
      ...safety,
      ...replies,
      request,
      please,
      idle,
      aside,
      ...{ fine, unwell },
      ...{ sayAgain, goBack, askSteward, poundKey },
    },
    kinds,
    times,
    helpers:
      'personas persona voluntarios voluntarias ayudantes hombres muchachos muchachas senores senoras gentes choferes nineras vecinos amigos jovenes manos adultos cargadores fuertes people helpers guys volunteers',
    beneficiary: 'para de familia con',
    home: ['de', 'en', 'desde', 'vivo', 'vive'],
    forPerson: {
      before: 'para a de por con',
      mine: 'mi mis nuestra nuestro su',
      people: words.people,
      needs: 'necesita necesitan ocupa quiere no esta',
    },
    streets: 'calle avenida av carretera callejon calzada privada',
    heardNames: [
      ['side', 'said'],
      ['east', 'ist'],
      ['gate', 'geit'],
      ['town', 'taun'],
      ['west', 'gues'],
      ['view', 'viu'],
      ['wood', 'wud'],
      ['creek', 'crik'],
      ['hill', 'jil'],
      ['lake', 'leik'],
      ['th', 't'],
      ['ee', 'i'],
      ['ea', 'i'],
      ['oo', 'u'],
      ['ll', 'l'],
      ['ck', 'k'],
      ['c', 'k'],
    ],
    beside: 'cerca por en',
    pressing,
    languageNames: { en: 'ingles english', es: 'espanol castellano spanish' },
  },
  wordings,
  spoken,
  desk,
};
