// What is read beside the meaning: codes, choices, places, helpers, the person it is for, and how sure all of it is.
import { describe, expect, test } from '@jest/globals';
import { verdictOn } from '../../src/domain/sureness.ts';
import { readAs } from './reader.ts';

describe('codes', () => {
  test.each([
    ['YES 12', { meaning: 'yes', code: 12, explicit: true }],
    ['12 yes', { meaning: 'yes', code: 12, explicit: true }],
    ['y12', { meaning: 'yes', code: 12, explicit: true }],
    ['✅ 12', { meaning: 'yes', code: 12, explicit: true }],
    ['si 12', { meaning: 'yes', code: 12, explicit: true }],
    ['DONE 12', { meaning: 'done', code: 12, explicit: true }],
    ['12 WITHDRAW', { meaning: 'withdraw', code: 12, explicit: true }],
    ['SOLTAR 12', { meaning: 'drop', code: 12, explicit: true }],
    ['12 at 11am', { code: 12, rest: 'at 11am', when: '2026-03-03T11:00' }],
    ['12 on my way', { code: 12, rest: 'on my way' }],
    ['#12 on my way', { code: 12, rest: 'on my way' }],
  ])('%s', (text, expected) => {
    expect(readAs('helper', text)).toMatchObject(expected);
  });

  test.each([
    'need 2 people to move a sofa',
    '10 am',
    '2 dogs need walking',
    '10:30 works',
    '3/20',
    '60640',
    'in 2 hours',
  ])('%s holds none', (text) => {
    expect(readAs('member', text).code).toBeUndefined();
  });
});

describe('choices', () => {
  test.each([
    ['2', 2],
    ['12', 12],
    ['#3', 3],
    ['two', 2],
    ['dos', 2],
  ])('%s', (text, choice) => {
    expect(readAs('member', text).choice).toBe(choice);
  });

  test.each(['123', '2 3', 'yes', '2 dogs'])('%s is none', (text) => {
    expect(readAs('member', text).choice).toBeUndefined();
  });
});

describe('places', () => {
  test.each([
    ['60640', '60640'],
    ['60640-1234', '60640'],
    ['Old town', 'Old Town'],
    ['oldtwon', 'Old Town'],
    ['im on the north side', 'Northside'],
    ['ride from eastgate to mill creek', 'Eastgate'],
    ['to mill creek from old town', 'Old Town'],
    ['uptown', 'Northside'],
  ])('%s', (text, area) => {
    const areas = [
      { name: 'Northside', zips: ['60640'], also: ['uptown'] },
      ...['Old Town', 'Eastgate', 'Mill Creek'].map((name) => ({ name, zips: [], also: [] })),
    ];
    expect(readAs('member', text, { areas }).area).toBe(area);
  });

  test.each(['12345 Clark Street', 'near Clark and Foster', 'I owe $60640'])('%s names none', (text) => {
    expect(readAs('member', text).area).toBeUndefined();
  });
});

describe('helpers', () => {
  test.each([
    ['two strong people to move a dresser', 2],
    ['need 4 helpers', 4],
    ['tres personas para mover muebles', 3],
    ['3 hombres para mover un sofa', 3],
    ['dinner for 4 people', undefined],
    ['una cena para 4', undefined],
    ['food for a family of 6', undefined],
    ['watch my 2 dogs', undefined],
  ])('%s', (text, count) => {
    expect(readAs('member', text).count).toBe(count);
  });
});

describe('the person the help is for', () => {
  test.each([
    ['need a ride for my mother', 'my mother'],
    ['need a ride for my mother Rosa tomorrow', 'my mother Rosa'],
    ['my uncle needs groceries', 'my uncle'],
    ['necesito viaje para mi mamá', 'mi mamá'],
    ['my son usually takes me but he is away, need a ride', undefined],
  ])('%s', (text, forWhom) => {
    expect(readAs('member', text).forWhom).toBe(forWhom);
  });
});

describe('taught form', () => {
  test.each([
    'NEED RIDE',
    'need ride tomorrow 10am 60640',
    'NECESITO VIAJE',
    'YES',
    'STOP',
    'NAME Bea',
    'LIMIT 2',
    'LÍMITE 2',
    'doen 12',
  ])('%s is', (text) => {
    expect(readAs('member', text).explicit).toBe(true);
  });

  test.each([
    'can someone pick up my meds',
    'never mind my son takes me',
    'no me sirve el internet',
    'thanks for nothing',
  ])('%s is not', (text) => {
    expect(readAs('member', text).explicit).toBe(false);
  });

  test('limits', () => {
    expect(readAs('member', 'LIMIT 2')).toMatchObject({ meaning: 'limit', argument: '2' });
    expect(readAs('member', 'límite 3')).toMatchObject({ meaning: 'limit', argument: '3' });
  });
});

describe('the language of a text', () => {
  test.each([
    ['need a ride tomorrow', 'en'],
    ['necesito que me lleven mañana', 'es'],
    ['60640', undefined],
    ['👍', undefined],
  ])('%s', (text, language) => {
    expect(readAs('member', text).language).toBe(language);
  });
});

describe('sureness', () => {
  test('taught words and plain answers are sure; what speaks for more than one meaning is asked about', () => {
    expect(readAs('helper', 'YES 12').sureness).toBe(1);
    expect(verdictOn(readAs('helper', 'count me in'))).toBe('do');
    expect(verdictOn(readAs('helper', "I can. What's the address?"))).toBe('do');
    expect(verdictOn(readAs('helper', 'yes but my sister is visiting'))).not.toBe('do');
    expect(verdictOn(readAs('helper', 'sorry sick but yes'))).not.toBe('do');
    expect(verdictOn(readAs('member', 'asdkjfh'))).not.toBe('do');
  });
});

describe('what the domain needs besides', () => {
  test.each([
    ['5 8', { choices: [5, 8] }],
    ['1, 3 and 4', { choices: [1, 3, 4] }],
    ['1 y 3', { choices: [1, 3] }],
    ['at 11am', { when: '2026-03-03T11:00', clockOnly: true }],
    ['I live at 4512 N Clark Street', { holds: 'address' }],
    ['vivo en calle Benito Juárez 12', { holds: 'address' }],
    ['HOURS any', { meaning: 'hours', argument: 'any' }],
    ['HORARIO siempre', { meaning: 'hours', argument: 'any' }],
    ['AREA atlantis', { meaning: 'area', argument: 'atlantis' }],
    ['LANGUAGE french', { meaning: 'language', argument: 'french' }],
    ['JOIN 0001', { meaning: 'join', argument: '0001' }],
    ['VOUCH 4821', { meaning: 'join', argument: '4821' }],
    ['ZONA Old Town', { meaning: 'area', language: 'es' }],
  ])('%s', (text, expected) => {
    expect(readAs('member', text)).toMatchObject(expected);
  });

  test.each(['tomorrow at 11am', 'friday', 'in 2 hours'])('%s names its day', (text) => {
    expect(readAs('member', text).clockOnly).toBeUndefined();
  });

  test.each(['10 on my way', 'I am on Clark Street', 'need a ride at 10 am', 'see you at 10 on the street'])(
    '%s holds no address',
    (text) => {
      expect(readAs('member', text).holds).toBeUndefined();
    },
  );

  test('NEED alone names no kind', () => {
    expect(readAs('member', 'NEED')).toMatchObject({ meaning: 'need', explicit: true });
    expect(readAs('member', 'NEED').kind).toBeUndefined();
  });
});

describe('keys that are said', () => {
  test.each([
    ['Two.', '2'],
    ['press two, please', '2'],
    ['opción tres', '3'],
    ['el dos, por favor', '2'],
    ['zero', '0'],
    ['Can you repeat that please?', '9'],
    ["I didn't hear that", '9'],
    ['¿Mande?', '9'],
    ['Repita, por favor.', '9'],
    ['Go back, please.', '*'],
    ['atrás', '*'],
    ['I want to speak to a representative', '0'],
    ['quiero hablar con una operadora', '0'],
    ['any time', '#'],
    ['da igual', '#'],
  ])('%s', (text, key) => {
    expect(readAs('member', text).key).toBe(key);
  });

  test.each([
    "I'm back",
    'call me back',
    'yes again',
    'can you drive me again',
    'two people',
    'ride',
    'twelve',
    'what time',
  ])('%s is none', (text) => {
    expect(readAs('member', text).key).toBeUndefined();
  });
});

describe('that the writer can not, and nothing else', () => {
  test.each([
    "I can't",
    "sorry, I can't make it tomorrow",
    'cannot do it today',
    'no puedo',
    'perdón, mañana no puedo',
    'no voy a poder',
  ])('%s', (text) => {
    for (const as of ['helper', 'member'] as const)
      expect(readAs(as, text)).toMatchObject({ meaning: 'no', unable: true });
  });

  test.each([
    'no',
    'no thank you',
    "I can't find the door",
    'no puedo encontrar la puerta',
    'no me gusta',
    'yes I can',
  ])('not: %s', (text) => {
    for (const as of ['helper', 'member'] as const) expect(readAs(as, text).unable).toBeUndefined();
  });
});
