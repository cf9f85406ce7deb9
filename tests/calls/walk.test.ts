// Every key, silence, wrong key and hang-up at every place of every menu, to the end: nobody is ever left alone on the telephone.
import { describe, expect, test } from '@jest/globals';
import type { MenuId } from '../../src/domain/call.ts';
import type { Utterance } from '../../src/telephony/call-script.ts';
import { scenes } from './scenes.ts';
import { hangUp, type Stand, type Walked, walk } from './walk.ts';

const most = 20_000;
const wordsPerMinute = 150;
const longestPromptSeconds = 20;

/** These hold what people said or wrote themselves, or all that is known of somebody. */
const asLongAsItIs = [
  'relay',
  'readText',
  'requestWords',
  'condition',
  'helperAsks',
  'me',
  'status',
  'offers',
  'wordFrom',
];

const secondsOf = (said: readonly Utterance[]): number =>
  (said.flatMap(({ text }) => text.split(/\s+/)).length / wordsPerMinute) * 60;

const promptOf = ({ worded: { act } }: Stand): readonly Utterance[] =>
  act.do === 'gather' || act.do === 'record' ? act.prompt : [];

const allSaid = (stand: Stand): readonly Utterance[] => [...stand.worded.say, ...promptOf(stand)];

const shown = ({ scene, path, stand }: Walked): string =>
  `${scene}: ${path.join(' ')}: ${stand.call.state.place.menu}: ${allSaid(stand)
    .map(({ text }) => text)
    .join(' ')}`;

const figures: string[] = [];
const menusSeen = new Set<MenuId>();

describe.each(['en', 'es'])('in %s', (language) => {
  const walks = scenes(language).map((scene) => walk(scene, most));
  const everywhere = walks.flatMap((found) => [...found.values()]);
  const living = everywhere.filter(({ stand }) => stand.script.act.do !== 'hangUp');
  const gathering = everywhere.filter(({ stand, ways }) => stand.script.act.do === 'gather' && ways.size > 0);
  for (const { stand } of everywhere) menusSeen.add(stand.call.state.place.menu);

  test('something is said wherever somebody waits or is hung up on', () => {
    const silent = everywhere.filter(({ stand }) => {
      const { do: act } = stand.script.act;
      return act !== 'connect' && act !== 'join' && allSaid(stand).every(({ text }) => text.trim() === '');
    });
    expect(silent.map(shown)).toEqual([]);
    const empty = everywhere.filter(({ stand }) => allSaid(stand).some(({ text }) => text.trim() === ''));
    expect(empty.map(shown)).toEqual([]);
  });

  test('it is said in the language of the call', () => {
    const other = everywhere.filter(
      ({ stand: { call, worded } }) =>
        call.state.place.menu !== 'language' && worded.say.some((said) => said.language !== call.state.language),
    );
    expect(other.map(shown)).toEqual([]);
  });

  test('what is asked takes no longer than 20 seconds', () => {
    const isLong = ({ stand }: Walked) =>
      secondsOf(promptOf(stand).filter(({ saying }) => !asLongAsItIs.includes(saying))) > longestPromptSeconds;
    expect([
      ...new Set(
        everywhere.filter(isLong).map(({ stand }) =>
          promptOf(stand)
            .map(({ text }) => text)
            .join(' '),
        ),
      ),
    ]).toEqual([]);
  });

  test('there is an end to be reached from everywhere, by keys', () => {
    for (const found of walks) {
      const ending = new Set([...found].filter(([, { ways }]) => ways.size === 0).map(([identity]) => identity));
      for (let before = -1; before !== ending.size; ) {
        before = ending.size;
        for (const [identity, { ways }] of found)
          if ([...ways.values()].some(({ to }) => ending.has(to))) ending.add(identity);
      }
      expect([...found].filter(([identity]) => !ending.has(identity)).map(([, walked]) => shown(walked))).toEqual([]);
    }
  });

  const placeAfter = ({ ways }: Walked, key: string) => ways.get(key)?.place;
  const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

  test('a key leads on from everywhere, not only silence', () => {
    const stuck = gathering.filter(({ stand, ways }) =>
      [...ways].every(([key, way]) => key === 'silence' || isSame(way.place, stand.call.state.place)),
    );
    expect(stuck.map(shown)).toEqual([]);
  });

  test('0 leads to those who look after the line, from everywhere', () => {
    const helping: readonly (MenuId | undefined)[] = ['ringStewards', 'record', 'steward'];
    expect(gathering.filter((walked) => !helping.includes(placeAfter(walked, '0')?.menu)).map(shown)).toEqual([]);
  });

  test('9 says it again, and * goes back to where the caller came from', () => {
    const notAgain = gathering.filter(
      ({ stand, ways }) => stand.call.state.place.menu !== 'hour' && !isSame(ways.get('9')?.act, stand.worded.act),
    );
    expect(notAgain.map(shown)).toEqual([]);
    const notBack = gathering.filter((walked) => {
      const from = walked.stand.call.state.trail.at(-1);
      return from !== undefined && placeAfter(walked, '*')?.menu !== from.menu;
    });
    expect(notBack.map(shown)).toEqual([]);
  });

  test('a key that means nothing is said so, and the same is asked again', () => {
    const wrong = gathering.filter(({ stand, ways }) => {
      const { act } = stand.script;
      const next = act.do === 'gather' && act.keys === 1 ? ways.get('#') : undefined;
      return next && !(isSame(next.place, stand.call.state.place) && next.says > 0);
    });
    expect(wrong.map(shown)).toEqual([]);
  });

  test('hanging up is taken in everywhere', () => {
    for (const { stand } of everywhere) expect(() => hangUp(stand)).not.toThrow();
    figures.push(
      `${language}: ${walks.length} callers, ${everywhere.length} places that a caller can tell apart, ${living.length} where something can be done, ` +
        `${everywhere.reduce((sum, { ways }) => sum + ways.size, 0)} keys and silences tried; the longest way takes ${Math.max(...everywhere.map(({ path }) => path.length))} keys; ` +
        `the longest question takes ${Math.max(...everywhere.map(({ stand }) => secondsOf(promptOf(stand).filter(({ saying }) => !asLongAsItIs.includes(saying))))).toFixed(1)} seconds, ` +
        `all that is said in one step ${Math.max(...everywhere.map(({ stand }) => secondsOf(allSaid(stand)))).toFixed(1)}`,
    );
  });
});

test('every menu is reached by keys alone', () => {
  const all: Readonly<Record<MenuId, true>> = {
    ...{ language: true, who: true, welcome: true, withheld: true, callsInstead: true, joinCode: true, vouch: true },
    ...{
      firstName: true,
      main: true,
      kind: true,
      when: true,
      day: true,
      hour: true,
      half: true,
      zip: true,
      send: true,
    },
    ...{ requests: true, nearby: true, settings: true, pace: true, aboutMe: true, offer: true, ownZip: true },
    ...{
      ownHours: true,
      limit: true,
      stop: true,
      question: true,
      identify: true,
      news: true,
      word: true,
      partner: true,
    },
    ...{
      withWhom: true,
      talk: true,
      record: true,
      ringStewards: true,
      steward: true,
      someone: true,
      companyWait: true,
    },
    ...{ companyOffer: true, companyRoom: true, bye: true, pin: true, newPin: true },
  };
  const elsewhere: readonly MenuId[] = ['companyOffer', 'companyRoom', 'pin', 'newPin'];
  const missing = (Object.keys(all) as MenuId[]).filter((menu) => !menusSeen.has(menu) && !elsewhere.includes(menu));
  expect(missing).toEqual([]);
  console.info(figures.join('\n'));
});
