// Community files: the documented example, the defaults, and every fault with its place.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { readCommunityFile } from '../../src/community-file/read.ts';
import { writeCommunityFile } from '../../src/community-file/write.ts';
import { kinds } from '../../src/domain/kinds.ts';
import { writeFault } from '../../src/members-file/fault.ts';

const read = (written: string) => readCommunityFile(written, ['en', 'es']);
const faultsOf = (written: string): readonly string[] => read(written).faults.map(writeFault);
const termsOf = (written: string) => {
  const file = read(written);
  if ('value' in file) return file.value;
  throw new Error(file.faults.map(writeFault).join('\n'));
};

const least = 'name: X\nnumbers: ["+13125550100"]\n';

const documented = `
name: Riverside Neighbors
numbers: ["+13125550100"]  # or { number: "+13125550100", per_second: 1 }
timezone: America/Chicago
languages: [en, es]
joining: open              # open | code | vouch
join_code: RIVER
emergency: { call: "911", listen: "988" }
areas:
  - { name: Northside, zips: ["60640", "60660"], also: [north side, uptown], at: [41.969, -87.660] }
  - { name: Riverside, zips: ["60613"], at: [41.955, -87.660] }
kinds: [ride, groceries, meal, medicine, company, chores, tech, paperwork]
boundaries: { quiet_hours: "21:00-08:00", asks_per_week: 4, reach_miles: 5, answer_within: 1h }
dispatch: { wave_size: 3, wave_every: { now: 5m, today: 20m, later: 60m }, alert_stewards_after: 60m }
stewards: ["+13125550190"]
`;

describe('a community file', () => {
  test('says what it is documented to say', () => {
    expect(termsOf(documented)).toEqual({
      name: 'Riverside Neighbors',
      lines: [{ number: '+13125550100', perSecond: 1 }],
      settings: {
        timezone: 'America/Chicago',
        languages: ['en', 'es'],
        joining: 'open',
        joinCode: 'RIVER',
        emergency: { call: '911', listen: '988' },
        areas: [
          { name: 'Northside', zips: ['60640', '60660'], also: ['north side', 'uptown'], at: [41.969, -87.66] },
          { name: 'Riverside', zips: ['60613'], also: [], at: [41.955, -87.66] },
        ],
        kinds: ['ride', 'groceries', 'meal', 'medicine', 'company', 'chores', 'tech', 'paperwork'],
        boundaries: {
          quietHours: { from: '21:00', to: '08:00' },
          asksPerWeek: 4,
          reachMiles: 5,
          answerWithinMs: 3_600_000,
        },
        dispatch: {
          waveSize: 3,
          waveEveryMs: { now: 300_000, today: 1_200_000, later: 3_600_000 },
          alertStewardsAfterMs: 3_600_000,
          alertOthersAfterMs: 1_200_000,
        },
        followUp: {
          ...{ remindBeforeMs: 7_200_000, askAfterMs: 7_200_000, closeAfterMs: 172_800_000, askAheadMs: 172_800_000 },
          ...{ confirmWithinMs: 900_000, repeatQuestionAfterMs: 1_200_000, giveUpQuestionAfterMs: 7_200_000 },
        },
      },
      stewards: ['+13125550190'],
    });
  });

  test('has defaults for all but the name and the numbers', () => {
    const { settings, stewards } = termsOf(least);
    expect(settings).toMatchObject({ joining: 'open', languages: ['en', 'es'], areas: [] });
    expect(settings.kinds).toEqual(kinds.map(({ id }) => id));
    expect(settings.boundaries.quietHours).toEqual({ from: '21:00', to: '08:00' });
    expect(stewards).toEqual([]);
  });

  test('takes numbers, ZIPs and codes as they are written, with quotation marks or without', () => {
    const { lines, settings } = termsOf(
      'name: 100\nnumbers: [+13125550100, { number: +1 312 555 0101, per_second: 10 }]\nareas: [{ name: A, zips: [02134] }]\njoin_code: 0123',
    );
    expect(lines).toEqual([
      { number: '+13125550100', perSecond: 1 },
      { number: '+13125550101', perSecond: 10 },
    ]);
    expect(settings.areas[0]?.zips).toEqual(['02134']);
    expect(settings.joinCode).toBe('0123');
  });

  test.each(['', '""', ' '])('without quiet hours: %j', (written) => {
    expect(termsOf(`${least}boundaries: { quiet_hours: ${written} }`).settings.boundaries.quietHours).toBeUndefined();
  });

  test('reads durations in seconds, minutes and hours', () => {
    const { dispatch } = termsOf(`${least}dispatch: { wave_every: { now: 90s, later: 2h } }`).settings;
    expect(dispatch.waveEveryMs).toEqual({ now: 90_000, today: 1_200_000, later: 7_200_000 });
  });

  test('reads stewards in the form of the country, each once', () => {
    expect(termsOf(`${least}stewards: [312-555-0190, "+13125550190"]`).stewards).toEqual(['+13125550190']);
  });

  test('may begin with a byte order mark and end its lines as Windows does', () => {
    expect(termsOf(`\uFEFF${documented.replaceAll('\n', '\r\n')}`)).toEqual(termsOf(documented));
  });

  test('of the demo is right', () => {
    const demo = readFileSync(new URL('../../communities/demo/community.yaml', import.meta.url), 'utf8');
    expect(termsOf(demo).settings.boundaries.quietHours).toBeUndefined();
  });
});

describe('a fault is told with its line, its path and its reason', () => {
  test.each([
    ['', 'line 1, name: is missing'],
    ['hello', 'line 1: must hold settings'],
    ['- name: X', 'line 1: must hold settings'],
    ['name: X\nname: Y\n', 'line 2: Map keys must be unique'],
    ['name: "X\n', 'line 2: Missing closing "quote'],
    [`${least}numbrs: []`, 'line 3, numbrs: is not a setting of a community file'],
    ['name: X\nnumbers: []', 'line 2, numbers: must hold at least one number'],
    ['name: X\nnumbers: +13125550100', 'line 2, numbers: must be a list'],
    [
      'name: X\nnumbers:\n  - "+13125550100"\n  - "3125550101"',
      'line 4, numbers[1]: must be a phone number with its country',
    ],
    ['name: X\nnumbers: [+13125550100, +13125550100]', 'line 2, numbers[1]: stands here twice: +13125550100'],
    [
      'name: X\nnumbers: [{ number: +13125550100, per_second: 0 }]',
      'numbers[0].per_second: must be a number from 0.01',
    ],
    [`${least}timezone: Chicago`, 'line 3, timezone: must be a time zone such as America/Chicago'],
    [`${least}languages: [en, fr]`, 'line 3, languages[1]: must be a language the hotline speaks: en, es'],
    [`${least}joining: maybe`, 'line 3, joining: must be open, code or vouch'],
    [`${least}joining: code`, 'line 1, join_code: is missing, though people join with a code'],
    [`${least}areas:\n  - name: A\n    zips: [6064]`, 'line 5, areas[0].zips[0]: must be a ZIP of five digits'],
    [`${least}areas:\n  - name: A\n  - name: a`, 'line 5, areas[1].name: already names another area'],
    [`${least}areas:\n  - { name: A, zips: ["60640"] }\n  - { name: B, zips: ["60640"] }`, 'line 5, areas[1].zips[0]'],
    [`${least}areas: [{ name: A, at: [41] }]`, 'areas[0].at: must be [latitude, longitude]'],
    [`${least}areas: [{ name: A, at: [410, 0] }]`, 'areas[0].at[0]: must be a number from -90 to 90'],
    [`${least}kinds: [ride, rides]`, 'line 3, kinds[1]: must be one of ride, groceries'],
    [`${least}boundaries:\n  quiet_hours: 9pm-8am`, 'line 4, boundaries.quiet_hours: must be from when to when'],
    [`${least}boundaries: { asks_per_week: few }`, 'boundaries.asks_per_week: must be a whole number'],
    [
      `${least}boundaries: { answer_within: 1 hour }`,
      'boundaries.answer_within: must be a duration such as 90s, 5m or 2h',
    ],
    [`${least}dispatch: { wave_every: 5m }`, 'dispatch.wave_every: must hold settings'],
    [`${least}stewards: [12]`, 'line 3, stewards[0]: must be a phone number'],
  ])('%j: %s', (written, fault) => {
    expect(faultsOf(written).join('\n')).toContain(fault);
  });

  test('all at once, in the order of the file', () => {
    const faults = faultsOf(`numbers: [x]\ntimezone: y\njoining: z\nareas: [{ zips: [1] }]\nmore: 1\n`);
    expect(faults.map((fault) => fault.split(':')[0])).toEqual([
      'line 1, name',
      'line 1, numbers[0]',
      'line 2, timezone',
      'line 3, joining',
      'line 4, areas[0].name',
      'line 4, areas[0].zips[0]',
      'line 5, more',
    ]);
  });
});

describe('a file that is written', () => {
  const asRead = (written: string) => termsOf(writeCommunityFile(termsOf(written)));

  test('reads as it was, with everything in it and with nothing but a name', () => {
    for (const written of [documented, least]) expect(asRead(written)).toEqual(termsOf(written));
  });

  test('keeps whatever names and codes look like', () => {
    const names = [
      'yes',
      '007a',
      '- {',
      '"',
      "it's #1",
      'a: b',
      '\u202Etag',
      'Ñandú',
      '~',
      'null',
      '1e3x',
      '&a',
      '*',
      'x\ny',
    ];
    const written = `${least}joining: code\njoin_code: "0123"\nareas: ${JSON.stringify(names.map((name) => ({ name, also: [`${name} too`], at: ['-0.0000001', '1'] })))}\nboundaries: { quiet_hours: "" }\nrecordings: { keep: 90m }\nstewards: ["+13125550190"]\n`;
    expect(termsOf(written).settings.areas).toHaveLength(names.filter((name) => name.trim() !== '').length);
    expect(asRead(written)).toEqual(termsOf(written));
  });
});
