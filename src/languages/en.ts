// English: everything a text in English is understood by, and everything the hotline says in it.

import { care, fine, unwell } from './en/care.ts';
import * as commands from './en/commands.ts';
import { commonWords } from './en/common-words.ts';
import { desk } from './en/desk.ts';
import { keywords } from './en/keywords.ts';
import { aside, idle, kinds, please, request } from './en/needs.ts';
import * as replies from './en/replies.ts';
import * as safety from './en/safety.ts';
import { spoken } from './en/spoken.ts';
import { steward } from './en/steward.ts';
import { askSteward, goBack, poundKey, pressing, sayAgain } from './en/telephone.ts';
import { times } from './en/times.ts';
import { voting } from './en/voting.ts';
import { kindNames } from './en/wording/kinds.ts';
import { wordings } from './en/wordings.ts';
import * as words from './en/words.ts';
import type { Language } from './language.ts';

export const en: Language = {
  id: 'en',
  name: 'English',
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
    negations:
      'no not dont doesnt didnt cant couldnt wont wouldnt isnt arent wasnt never neither nor nobody noone nothing without',
    inability: 'cant cannot couldnt able unable',
    turns: 'but however',
    unconditional: '',
    interrogative: '',
    withoutMark: 'ill',
    courtesy:
      'dear honey hon hun maam sir sweetie guys yall and please pls plz now hi hello hey there thanks thank you ty ok so right asap again back all the my it',
    shortened: 'dr mr mrs ms st apt ave blvd rd jr sr vs appt',
    sounds: [
      ['ph', 'f'],
      ['ck', 'k'],
      ['ght', 't'],
      ['kn', 'n'],
      ['wr', 'r'],
      ['ee', 'i'],
      ['ea', 'i'],
      ['ie', 'i'],
      ['ou', 'u'],
      ['oo', 'u'],
      ['c', 'k'],
      ['z', 's'],
      ['y', 'i'],
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
      'people person helpers helper volunteers volunteer men man women guys guy folks drivers driver sitters sitter babysitters babysitter hands strong helpful neighbors adults ladies teens friends movers students',
    beneficiary: 'for feed feeds of with feeding family serves us',
    home: ['from', 'in', 'live', 'at'],
    forPerson: {
      before: 'for take drive bring visit help to with pickup get watch',
      mine: 'my our his her',
      people: words.people,
      needs: 'needs need wants could cant',
    },
    streets: 'street st avenue ave road rd boulevard blvd lane ln parkway pkwy highway hwy terrace apt apartment',
    heardNames: [
      ['ck', 'k'],
      ['ee', 'i'],
      ['ll', 'l'],
      ['c', 'k'],
    ],
    beside: 'near around by in at',
    pressing,
    languageNames: { en: 'english ingles inglish', es: 'spanish espanol castellano' },
  },
  wordings,
  spoken,
  desk,
};
