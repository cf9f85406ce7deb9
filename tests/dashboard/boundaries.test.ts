// The boundaries as a browser without JavaScript uses them: tried, saved, refused, and taken along as a file.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { readCommunityFile } from '../../src/community-file/read.ts';
import { agreedOf } from '../../src/domain/agreed/agreed.ts';
import { detailsOf } from '../../src/store/audit-rows.ts';
import { applyCommunity, communityTerms, listCommunities } from '../../src/store/communities.ts';
import { hex } from '../../src/store/store.ts';
import { people } from '../support/busy-morning.ts';
import { demoFiles, desmond, riversideDesk, rosa, signedIn } from '../support/desk.ts';
import { startTestHotline, type TestHotline } from '../support/hotline.ts';
import type { Answered, Visitor } from '../support/visitor.ts';

const home = `${riversideDesk}/boundaries`;

let hotline: TestHotline;
let visitor: Visitor;

beforeAll(async () => {
  hotline = await startTestHotline([demoFiles]);
  await hotline.emulator.text(people.walter, { to: '+13125550100', body: 'NEED RIDE tomorrow 10am, 60640' });
  await hotline.emulator.text(people.ana, { to: '+13125550100', body: 'NECESITO comida mañana 11am, 60640' });
  await hotline.settle();
  visitor = await signedIn(hotline, rosa);
});

beforeEach(async () => {
  const { store } = hotline.context;
  const file = readCommunityFile(demoFiles.yaml, ['en', 'es']);
  if ('value' in file) await applyCommunity(hotline.db, store.seal, file.value);
});

afterAll(() => hotline.stop());

const community = async () => {
  const [only] = await listCommunities(hotline.db);
  if (!only) throw new Error('there is a community');
  return only;
};

type Fields = Readonly<Record<string, string>>;

const tried = async (change: Fields, by = visitor) => {
  await by.get(home);
  const form = by.filledForm(`${home}/try`);
  for (const [name, value] of Object.entries(change)) form.set(name, value);
  return by.post(`${home}/try`, form);
};

/** From what is tried. */
const save = (by = visitor) => by.post(`${home}/save`, by.filledForm(`${home}/save`));

const saved = async (change: Fields, by = visitor) => {
  await tried(change, by);
  return saidIn(await save(by));
};

const saidIn = ({ html }: Answered): string | undefined => /<p class="said[^"]*" role="\w+">([^<]*)/.exec(html)?.[1];

describe('a change', () => {
  test('is shown in words with what it would have done, and holds once it is saved', async () => {
    const before = await community();
    const { html, status } = await tried({ reachMiles: '0.1', asksPerWeek: '2' });
    expect(status).toBe(200);
    expect(html).toContain('5 miles → 0.1 miles');
    expect(html).toContain('4 times → 2 times');
    expect(html).toContain('All 2 requests of the last 30 days');
    expect(html).toMatch(/With your change, \d of 2 requests would have found nobody\./);
    expect(await community()).toEqual(before);
    const after = await save();
    expect(after).toMatchObject({ status: 200, path: home });
    expect(saidIn(after)).toBe('2 settings are changed, from now on.');
    expect(agreedOf(await community())).toEqual({ ...agreedOf(before), reachMiles: 0.1, asksPerWeek: 2 });
    const row = await hotline.db.auditDetail.findFirstOrThrow({ orderBy: { seq: 'desc' } });
    expect(detailsOf(hotline.context.store, hex(row.sealedDetails))).toMatchObject({
      act: { change: { reachMiles: 0.1, asksPerWeek: 2 } },
      before: { reachMiles: 5, asksPerWeek: 4 },
    });
  });

  test('can be taken back to the form as it was filled in', async () => {
    const { html } = await tried({ waveNowMs: '1,5', 'waveNowMs-unit': 'hour', joinCode: 'LUNA' });
    expect(html).toContain('5 minutes → 90 minutes');
    await visitor.post(`${home}/again`, visitor.filledForm(`${home}/save`));
    expect(Object.fromEntries(visitor.filledForm(`${home}/try`))).toMatchObject({
      waveNowMs: '1,5',
      'waveNowMs-unit': 'hour',
      joinCode: 'LUNA',
    });
  });

  test('of nothing is told so', async () => {
    expect(saidIn(await tried({}))).toBe('All of it is like that already: there is nothing to try.');
  });

  test.each<[Fields, string, string]>([
    [{ reachMiles: 'far' }, 'reachMiles', 'It must be 0.1 to 500.'],
    [{ asksPerWeek: '1e3' }, 'asksPerWeek', 'It must be 1 to 50.'],
    [{ waveSize: '2.5' }, 'waveSize', 'It must be 1 to 20.'],
    [{ waveNowMs: '5', 'waveNowMs-unit': 'day' }, 'waveNowMs', 'It must be 1 minute to 2 hours.'],
    [{ waveNowMs: '5', 'waveNowMs-unit': '<b>' }, 'waveNowMs', 'It must be 1 minute to 2 hours.'],
    [{ 'quiet-from': '21:00', 'quiet-to': '' }, 'quietHours', 'Give both times'],
    [{ joining: 'nobody' }, 'joining', 'Choose one of these.'],
    [{ joinCode: 'two words' }, 'joinCode', 'One word of 3 to 20'],
    [{ kinds: 'gold' }, 'kinds', 'Choose at least one.'],
    [{ digestAt: 'at dawn' }, 'digestAt', 'A time of day such as 08:00'],
    [{ giveUpQuestionAfterMs: '10', 'giveUpQuestionAfterMs-unit': 'minute' }, 'giveUpQuestionAfterMs', 'longer than'],
  ])('that can’t be (%j) is told at its field, and nothing is lost', async (wrong, setting, words) => {
    const before = await community();
    const { status, html } = await tried({ ...wrong, keepRecordingsMs: '9' });
    expect(status).toBe(422);
    const fault = html.split('class="fault"').find((part) => part.startsWith(` id="${setting}-fault"`));
    expect(fault?.split('</p>')[0]).toContain(words);
    expect(html).toContain(`<a href="#${setting}">`);
    expect(visitor.filledForm(`${home}/try`).get('keepRecordingsMs')).toBe('9');
    expect(await community()).toEqual(before);
  });

  test('of what somebody else changed meanwhile is looked at first', async () => {
    await tried({ reachMiles: '3' });
    const other = await signedIn(hotline, desmond);
    expect(await saved({ waveSize: '4' }, other)).toMatch(/^One setting is changed/);
    const shown = await save();
    expect(saidIn(shown)).toContain('Somebody else changed the boundaries since you opened them.');
    expect(shown.html).toContain('5 miles → 3 miles');
    expect(shown.html).not.toContain('people →');
    expect(agreedOf(await community())).toMatchObject({ reachMiles: 5, waveSize: 4 });
    await save();
    expect(agreedOf(await community())).toMatchObject({ reachMiles: 3, waveSize: 4 });
  });
});

describe('the file', () => {
  const exported = async () => {
    await visitor.get(home);
    const { html: yaml, headers } = await visitor.submit(`${home}/export`);
    expect(headers.get('content-disposition')).toContain('community.yaml');
    const file = readCommunityFile(yaml, ['en', 'es']);
    if (!('value' in file)) throw new Error(JSON.stringify(file.faults));
    return file.value;
  };

  test('is taken back unchanged, also after a change, and it is on record that it was taken', async () => {
    await saved({
      reachMiles: '2.5',
      digestAt: '08:00',
      closeAfterMs: '3',
      'closeAfterMs-unit': 'day',
      joining: 'vouch',
    });
    const terms = await exported();
    expect(terms.settings.joining).toBe('vouch');
    const { id, version } = await community();
    expect((await applyCommunity(hotline.db, hotline.context.store.seal, terms)).before).toEqual(terms);
    expect(await community()).toMatchObject({ id, version });
    expect(await communityTerms(hotline.context.store, id)).toEqual(terms);
    const row = await hotline.db.auditDetail.findFirstOrThrow({ orderBy: { seq: 'desc' } });
    expect(detailsOf(hotline.context.store, hex(row.sealedDetails))?.act).toEqual({
      do: 'record',
      what: 'communityExported',
    });
  });

  test('that is applied shows on the page', async () => {
    const terms = await exported();
    await applyCommunity(hotline.db, hotline.context.store.seal, {
      ...terms,
      settings: { ...terms.settings, dispatch: { ...terms.settings.dispatch, waveSize: 7 } },
    });
    await visitor.get(home);
    expect(visitor.filledForm(`${home}/try`).get('waveSize')).toBe('7');
  });

  test('may hold what the page would not let through, and the rest can still be changed', async () => {
    const terms = await exported();
    await applyCommunity(hotline.db, hotline.context.store.seal, {
      ...terms,
      settings: { ...terms.settings, boundaries: { ...terms.settings.boundaries, asksPerWeek: 900 } },
    });
    expect(await saved({ reachMiles: '4' })).toMatch(/^One setting is changed/);
    expect(agreedOf(await community())).toMatchObject({ reachMiles: 4, asksPerWeek: 900 });
  });
});

test('what members decide together is shown with a count while it is open and its totals after, and never whose vote was which', async () => {
  const text = (phone: string, body: string) => hotline.emulator.text(phone, { to: '+13125550100', body });
  await text(people.walter, 'PROPOSE ASKS 9');
  await text(people.walter, '1');
  await text(people.walter, 'VOTE YES');
  await hotline.settle();
  const open = (await visitor.get(home)).html;
  expect(open).toMatch(/Nobody is asked more than 9 times a week<\/strong><br\/?>1 of \d+ have answered/);
  expect(open).not.toMatch(/\d yes, \d no/);
  hotline.clock.pass(6 * 24 * 60 * 60_000);
  await hotline.settle();
  visitor = await signedIn(hotline, rosa);
  const over = (await visitor.get(home)).html;
  expect(over).toMatch(/Too few answered, .*1 yes, 0 no, 0 either, of 27 who could answer; 7 had to answer/);
});
