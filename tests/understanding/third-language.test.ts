// A tiny invented language, given only as a lexicon, is understood: no word of any language stands in the reader itself.
import { expect, test } from '@jest/globals';
import { en } from '../../src/languages/en.ts';
import type { Language } from '../../src/languages/language.ts';
import type { Lexicon } from '../../src/languages/lexicon.ts';
import { readAs } from './reader.ts';

const lexicon: Lexicon = {
  frequent: 'mi ti lo zul',
  linking: 'lo',
  commonWords: '',
  spellings: { vorka: 'vrk' },
  joined: { 'ka lo': 'kalo' },
  inability: '',
  negations: 'nuk',
  turns: '',
  unconditional: '',
  interrogative: '',
  withoutMark: '',
  courtesy: 'plisu',
  shortened: '',
  sounds: [['w', 'v']],
  classes: { beast: 'grum grumi' },
  keywords: { need: 'vorka', yes: 'jup', no: 'nuk', name: 'namu', pause: 'resta', optout: 'halt' },
  cues: {
    request: ['vorka'],
    yes: ['jup', 'mi fara'],
    no: ['nuk', 'nuk mi fara'],
    emergency: ['brandu'],
    harmless: ['brandu mi kor'],
    optout: ['nuk skriba'],
    pause: ['mi resta'],
    condition: ['seli'],
    naming: ['mi namu'],
  },
  kinds: { ride: { names: ['fara'], sure: ['fara a'] }, pets: { names: ['grum'], sure: ['valka .. @beast'] } },
  times: {
    numbers: { onu: 1, duo: 2 },
    timesOver: {},
    perWeek: [],
    weekdays: ['lundi', 'mardi', 'merdi', 'jodi', 'vendi', 'samdi', 'dimdi'],
    months: ['jana', 'feba', 'mara', 'apra', 'maja', 'juna', 'jula', 'auga', 'sepa', 'okta', 'nova', 'deka'],
    now: ['tuj'],
    today: ['hodi'],
    tonight: [],
    tomorrow: ['morga'],
    yesterday: [],
    afterTomorrow: [],
    weekend: [],
    nextWeek: [],
    workdays: [],
    everyDay: [],
    anyTime: [],
    noon: ['mediu'],
    midnight: [],
    at: ['je'],
    before: [],
    after: [],
    morning: ['matu'],
    evening: ['vespu'],
    oClock: [],
    minutesAfter: { 'plus semu': 30 },
    minutesBefore: {},
    single: [],
    units: { minute: 'minu', hour: 'horu', day: 'tago', week: 'semajno', month: 'monato' },
    within: ['post'],
    during: [],
    weekAfter: [],
    every: ['ciu'],
    everyOther: [],
    repeatedDay: [],
    daily: [],
    weekly: [],
    everyOtherWeek: [],
    until: ['gis'],
    storyBefore: ['depost'],
    storyAfter: [],
    to: ['al'],
    between: [],
    and: [],
    coming: [],
    countedFrom: [],
    daysLater: {},
    nextMorning: [],
    breakfast: [],
    streetBefore: [],
    dayMarker: [],
    of: [],
    ordinals: [],
  },
  helpers: 'homi',
  beneficiary: 'por',
  home: ['de'],
  forPerson: { before: 'por', mine: 'mi', people: 'patro', needs: '' },
  streets: '',
  heardNames: [],
  beside: '',
  pressing: '',
  languageNames: { xx: 'xoxo' },
};

const invented: Language = { ...en, id: 'xx', name: 'Xoxo', lexicon };
const read = (as: 'member' | 'helper', text: string) => readAs(as, text, { languages: [invented] });

test('needs with their slots', () => {
  expect(read('member', 'VORKA fara morga je 10 matu 60640')).toMatchObject({
    meaning: 'need',
    explicit: true,
    language: 'xx',
    kind: 'ride',
    when: '2026-03-04T10:00',
    area: '60640',
  });
  expect(read('member', 'vorka duo homi, valka lo grumi vendi vespu je 3')).toMatchObject({
    kind: 'pets',
    when: '2026-03-06T15:00',
    count: 2,
  });
  expect(read('member', 'vrk fara por mi patro post 2 horu')).toMatchObject({
    kind: 'ride',
    when: '2026-03-03T11:00',
    forWhom: 'mi patro',
  });
  expect(read('member', 'worka fara ciu jodi je 9 matu').every).toEqual({ weekdays: [4], time: '09:00' });
});

test('answers, and what keeps them from being a yes', () => {
  expect(read('helper', 'jup 12')).toMatchObject({ meaning: 'yes', code: 12, explicit: true });
  expect(read('helper', 'mi fara').meaning).toBe('yes');
  expect(read('helper', 'nuk mi fara').meaning).toBe('no');
  expect(read('helper', 'jup seli ti').meaning).toBe('later');
});

test('danger, opting out, breaks and names', () => {
  expect(read('helper', 'brandu!').meaning).toBe('emergency');
  expect(read('helper', 'brandu mi kor').meaning).not.toBe('emergency');
  expect(read('member', 'nuk skriba').meaning).toBe('optout');
  expect(read('member', 'nuk skriba gis vendi')).toMatchObject({ meaning: 'pause', argument: '2026-03-06' });
  expect(read('member', 'NAMU Bea')).toMatchObject({ meaning: 'name', argument: 'Bea' });
});

test('beside the other languages it is told apart from them', () => {
  const both = (text: string) => readAs('member', text, { languages: [en, invented] }).language;
  expect(both('vorka fara morga')).toBe('xx');
  expect(both('I need a ride tomorrow')).toBe('en');
});
