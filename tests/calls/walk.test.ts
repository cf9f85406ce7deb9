// Every key, silence, wrong key and hang-up at every place of every menu, to the end: nobody is ever left alone on the telephone.
import { describe, expect, test } from '@jest/globals';
import type { CallPlace, MenuId, RecordedFor } from '../../src/domain/call-place.ts';
import { menus } from '../../src/domain/on-call/menus.ts';
import type { Asking } from '../../src/domain/question.ts';
import type { Request } from '../../src/domain/request.ts';
import { checkTwiml } from '../../src/emulator/twiml/check.ts';
import type { Utterance } from '../../src/telephony/call-script.ts';
import type { CallAddresses } from '../../src/telephony/provider.ts';
import { renderTwiml } from '../../src/telephony/twilio/twiml.ts';
import { scenes } from './scenes.ts';
import { hangUp, type Stand, said, type Walked, walk } from './walk.ts';

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
  'askSendWord',
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

/** A helper whose call is over, and who is still taken to be there. */
const isOpenTo = (sid: string, talk: Request['talk']): boolean =>
  talk?.helper?.callSid === sid && talk.helper.hungUp !== true;

/** As a community has them that recorded nothing of its own. */
const addresses: CallAddresses = {
  next: 'https://hotline.example/twilio/call?step=1',
  whisper: () => 'https://hotline.example/twilio/whisper?t=1',
  sound: () => undefined,
  wait: 'https://hotline.example/twilio/wait?turn=0',
  recording: () => 'https://hotline.example/twilio/recording?t=1',
};

const longestOf = (documents: readonly string[]): number =>
  Math.max(...documents.map((document) => Buffer.byteLength(document)));

const mostChoices = 5;

/** Whether all of these come among those, one after another. */
function isInOrder(all: readonly string[], among: readonly string[]): boolean {
  const [first, ...rest] = all;
  const at = first === undefined ? -1 : among.indexOf(first);
  return first === undefined || (at >= 0 && isInOrder(rest, among.slice(at + 1)));
}

/** Nine is an answer there, and what is said for it is not. */
const takesNine = ({ call }: Stand): boolean => menus[call.state.place.menu].takesNine === true;

const figures: string[] = [];
const statesSeen = new Set<string>();

describe.each(['en', 'es'])('in %s', (language) => {
  const walks = scenes(language).map((scene) => walk(scene, most));
  const everywhere = walks.flatMap((found) => [...found.values()]);
  const living = everywhere.filter(({ stand }) => stand.script.act.do !== 'hangUp');
  const gathering = everywhere.filter(({ stand, ways }) => stand.script.act.do === 'gather' && ways.size > 0);
  for (const { stand } of everywhere.filter(({ path }) => !path.includes(said)))
    statesSeen.add(stateOf(stand.call.state.place));

  test('something is said wherever somebody waits or is hung up on', () => {
    const silent = everywhere.filter(({ stand }) => {
      // In a room it is said by the room.
      const isInRoom = stand.script.act.do === 'join';
      return !isInRoom && allSaid(stand).every(({ text }) => text.trim() === '');
    });
    expect(silent.map(shown)).toEqual([]);
    const empty = everywhere.filter(({ stand }) => allSaid(stand).some(({ text }) => text.trim() === ''));
    expect(empty.map(shown)).toEqual([]);
  });

  test('Twilio takes the document of every place without a word', () => {
    const documents = new Map(everywhere.map((walked) => [renderTwiml(walked.stand.worded, addresses), walked]));
    const faults = [...documents].flatMap(([document, walked]) =>
      checkTwiml(document).map(({ code, detail }) => `${shown(walked)}: ${code} ${detail}`),
    );
    expect(faults).toEqual([]);
    figures.push(`${language}: ${documents.size} documents, the longest has ${longestOf([...documents.keys()])} bytes`);
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
    const helping: readonly (MenuId | undefined)[] = ['ringStewards', 'record', 'steward', 'lookAfter'];
    expect(gathering.filter((walked) => !helping.includes(placeAfter(walked, '0')?.menu)).map(shown)).toEqual([]);
  });

  test('9 says it again, and * goes back to where the caller came from', () => {
    const notAgain = gathering.filter(
      ({ stand, ways }) => !takesNine(stand) && !isSame(ways.get('9')?.act, stand.worded.act),
    );
    expect(notAgain.map(shown)).toEqual([]);
    const notBack = gathering.filter((walked) => {
      const from = walked.stand.call.state.trail.at(-1);
      return from !== undefined && placeAfter(walked, '*')?.menu !== from.menu;
    });
    expect(notBack.map(shown)).toEqual([]);
  });

  /** Besides 0, 9, * and #, which mean the same everywhere. */
  const choicesAt = ({ stand, ways }: Walked): readonly string[] => {
    const { act } = stand.script;
    return act.do === 'gather' && act.keys === 1
      ? [...ways].filter(([key, { isWrong }]) => /^[1-8]$/.test(key) && !isWrong).map(([key]) => key)
      : [];
  };

  test('no menu offers more than five choices, and each is told, in its order', () => {
    const long = gathering.filter((walked) => choicesAt(walked).length > mostChoices);
    expect(long.map(shown)).toEqual([]);
    const untold = gathering.filter((walked) => {
      const told = promptOf(walked.stand).flatMap(({ text }) => text.match(/\b\d\b/g) ?? []);
      return !isInOrder(choicesAt(walked), told);
    });
    expect(untold.map(shown)).toEqual([]);
    figures.push(`${language}: ${Math.max(...gathering.map((walked) => choicesAt(walked).length))} choices at most`);
  });

  test('a key that means nothing is said so, and the same is asked again', () => {
    const wrong = gathering.filter(({ stand, ways }) => {
      const { act } = stand.script;
      const next = act.do === 'gather' && act.keys === 1 ? ways.get('#') : undefined;
      return next && !(isSame(next.place, stand.call.state.place) && next.says > 0);
    });
    expect(wrong.map(shown)).toEqual([]);
  });

  test('what can be said instead of a key leads where the key leads', () => {
    const inOwnWords = ({ stand: { call } }: Walked): boolean => {
      const { place } = call.state;
      const isOwn = place.menu === 'question' && (place.ask === 'name' || place.ask === 'answerHelper');
      return isOwn || place.menu === 'word' || place.menu === 'wordForAll' || place.menu === 'firstName';
    };
    const other = gathering.flatMap((walked) =>
      [...walked.said].flatMap(([key, said]) => {
        const pressed = walked.ways.get(key);
        const { act } = walked.stand.script;
        const isDigit = key === '2';
        if (isDigit && (inOwnWords(walked) || act.do !== 'gather' || act.keys > 1)) return [];
        // Nine is an hour there, and "again" is none.
        if (key === '9' && takesNine(walked.stand))
          return isSame(said.place, walked.stand.call.state.place) ? [] : [shown(walked)];
        return isSame(said.to, pressed?.to) && isSame(said.act, pressed?.act) ? [] : [`${key}: ${shown(walked)}`];
      }),
    );
    expect(other).toEqual([]);
  });

  test('silence is answered with a word, where it is no answer in itself', () => {
    const unheard = gathering.filter(
      ({ stand, ways }) => !menus[stand.call.state.place.menu].takesSilence && ways.get('silence')?.says === 0,
    );
    expect(unheard.map(shown)).toEqual([]);
  });

  test('hanging up is taken in everywhere: nothing stays bound to the call', () => {
    const bound = everywhere.filter(({ stand }) =>
      hangUp(stand).requests.some(
        ({ hold, talk }) => hold?.memberId === 'me' || talk?.asker.callSid === 'CA1' || isOpenTo('CA1', talk),
      ),
    );
    expect(bound.map(shown)).toEqual([]);
    figures.push(
      `${language}: ${walks.length} callers, ${everywhere.length} places that a caller can tell apart, ${living.length} where something can be done, ` +
        `${everywhere.reduce((sum, { ways }) => sum + ways.size, 0)} keys and silences tried; the longest way takes ${Math.max(...everywhere.map(({ path }) => path.length))} keys; ` +
        `the longest question takes ${Math.max(...everywhere.map(({ stand }) => secondsOf(promptOf(stand).filter(({ saying }) => !asLongAsItIs.includes(saying))))).toFixed(1)} seconds, ` +
        `all that is said in one step ${Math.max(...everywhere.map(({ stand }) => secondsOf(allSaid(stand)))).toFixed(1)}`,
    );
  });
});

/** Under which an open question is answered in a call: by its own menu, by the one for questions, or never in a call. */
const answered: Readonly<Record<Asking, 'here' | 'own menu' | 'by text only'>> = {
  ...{ kind: 'own menu', when: 'own menu', area: 'own menu', menu: 'own menu' },
  ...{ offerKinds: 'own menu', ownArea: 'own menu', ownHours: 'own menu' },
  // Who joins or shares a phone says so in menus.
  ...{ joinCode: 'by text only', who: 'by text only', invited: 'by text only' },
  // Stewards answer them where they look after the line, with their PIN: a telephone number alone can be forged.
  ...{ second: 'own menu', whichMember: 'own menu' },
  ...{ confirmNeed: 'here', confirmChange: 'here', name: 'here', which: 'here', sendAnyway: 'here', condition: 'here' },
  ...{ answerHelper: 'here', whichTimes: 'here', stillWilling: 'here', didItHappen: 'here', meant: 'here' },
  ...{ forgetMe: 'here', sure: 'here', again: 'here', notWith: 'here' },
  ...{ checkIn: 'here', beBuddy: 'here', beFriends: 'here', lookIn: 'here', lookedIn: 'here' },
  ...{ howWasTalk: 'here', rest: 'here', offerOneDay: 'here' },
  ...{ couldUse: 'own menu', couldGive: 'own menu', shareWhen: 'here', shareRight: 'here' },
  ...{ stillOffers: 'here', changeOffer: 'here', couldFill: 'here' },
  ...{ confirmProposal: 'here', stand: 'here', vote: 'own menu' },
};

const recordedFor: Readonly<Record<RecordedFor['for'], true>> = {
  match: true,
  people: true,
  stewards: true,
  asking: true,
  name: true,
};

/** Every state a call can be in, by the tables that the calls themselves go by. */
const states: readonly string[] = [
  ...Object.keys(menus).filter((menu) => menu !== 'question' && menu !== 'record' && menu !== 'companyOffer'),
  ...Object.entries(answered).flatMap(([ask, where]) => (where === 'here' ? [`question ${ask}`] : [])),
  ...Object.keys(recordedFor).flatMap((for_) => [`record for ${for_}`, `record for ${for_}, again`]),
  ...['companyOffer', 'companyOffer, again', 'friendsOffer, again'],
];

function stateOf(place: CallPlace): string {
  if (place.menu === 'question') return `question ${place.ask}`;
  const name = place.menu === 'record' ? `record for ${place.as.for}` : place.menu;
  return 'again' in place && place.again ? `${name}, again` : name;
}

test('every state that a call can be in is reached by keys alone', () => {
  expect([...statesSeen].sort()).toEqual([...states].sort());
  console.info([...figures, `${statesSeen.size} of ${states.length} states`].join('\n'));
});
