// What people do when they read a text: a table of what calls for an answer, and how likely each answer is.
import type { Phrase, SayingId } from '../src/domain/phrases.ts';
import type { Reading } from '../src/domain/reading.ts';
import type { Chance } from '../src/made-up/chance.ts';
import type { Neighbor } from './people.ts';

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;

export interface Reply {
  readonly reading: Reading;
  readonly body: string;
  readonly afterMs: number;
  /** Only while they are still asked for help with it. */
  readonly toInvitation?: number | undefined;
}

/** As `understand` reads a digit alone. */
const digit = (choice: number): Pick<Reply, 'reading' | 'body'> => ({
  reading: { meaning: 'talk', sureness: 0.3, explicit: false, choice, choices: [choice], key: String(choice) },
  body: String(choice),
});

const word = (meaning: 'yes' | 'no' | 'drop', code: number): Pick<Reply, 'reading' | 'body'> => ({
  reading: { meaning, sureness: 1, explicit: true, code, rest: meaning.toUpperCase() },
  body: `${meaning.toUpperCase()} ${code}`,
});

type Said<S extends SayingId> = Extract<Phrase, { say: S }>;
type Reacting = {
  readonly [S in SayingId]?: (phrase: Said<S>, neighbor: Neighbor, chance: Chance) => Reply | undefined;
};

/** The first answer whose share of chance holds what is drawn; none where it is beyond all of them. */
function drawn(chance: Chance, afterMs: number, ...answers: readonly (readonly [number, number])[]): Reply | undefined {
  let left = chance.next();
  for (const [choice, probability] of answers) {
    left -= probability;
    if (left < 0) return { ...digit(choice), afterMs: chance.length(afterMs) };
  }
  return undefined;
}

const again = (phrase: { readonly again?: object | undefined }, _: Neighbor, chance: Chance): Reply | undefined =>
  phrase.again && drawn(chance, 10 * minuteMs, [1, 0.7], [2, 0.05], [3, 0.003]);

const rest = (_: object, { rests }: Neighbor, chance: Chance): Reply | undefined =>
  drawn(chance, hourMs, [1, rests], [2, (1 - rests) / 2]);

const handBack = (code: number, chance: Chance, share: number): Reply | undefined =>
  chance.happens(share) ? { ...word('drop', code), afterMs: chance.length(5 * hourMs) } : undefined;

const reactions: Reacting = {
  invitation: ({ request: { code } }, { yes, no, answersWithinMs }, chance) => {
    const mood = chance.next();
    if (mood >= yes + no) return undefined;
    const afterMs = minuteMs + chance.length(answersWithinMs, 0.9);
    return { ...word(mood < yes ? 'yes' : 'no', code), afterMs, toInvitation: code };
  },
  matchedHelper: ({ request: { code } }, _, chance) => handBack(code, chance, 0.04),
  promoted: ({ request: { code } }, _, chance) =>
    chance.happens(0.85) ? { ...word('yes', code), afterMs: chance.length(8 * minuteMs) } : undefined,
  didItHappen: (_, __, chance) => drawn(chance, 30 * minuteMs, [1, 0.75], [2, 0.02]),
  didYouHelp: (_, __, chance) => drawn(chance, 40 * minuteMs, [1, 0.65], [2, 0.01]),
  done: again,
  doneToHelper: again,
  doneToRequester: again,
  askAgain: (_, __, chance) => drawn(chance, 10 * minuteMs, [1, 0.7], [2, 0.05]),
  offerRest: rest,
  hardTalk: rest,
  howWasTalk: (_, __, chance) => drawn(chance, hourMs, [1, 0.5], [2, 0.2], [3, 0.1]),
  offerOneDay: (_, __, chance) => drawn(chance, hourMs, [1, 0.15], [2, 0.35]),
  askOffer: ({ kinds }, __, chance) => ({ ...digit(chance.pick(kinds).digit), afterMs: 2 * minuteMs }),
  askKind: ({ kinds }, __, chance) => ({ ...digit(chance.pick(kinds).digit), afterMs: 2 * minuteMs }),
  checkIn: (_, { misses }, chance) =>
    chance.happens(misses) ? undefined : drawn(chance, 5 * minuteMs, [1, 0.96], [2, 0.03], [3, 0.01]),
  lookIn: (_, __, chance) => drawn(chance, 8 * minuteMs, [1, 0.75], [2, 0.1]),
  lookInThanks: (_, __, chance) => drawn(chance, 25 * minuteMs, [1, 0.95], [2, 0.05]),
};

/** What somebody answers to what they read, and how long after; `undefined` where they don't. */
export const answerTo = (phrase: Phrase, neighbor: Neighbor, chance: Chance): Reply | undefined =>
  (reactions[phrase.say] as ((...read: [Phrase, Neighbor, Chance]) => Reply | undefined) | undefined)?.(
    phrase,
    neighbor,
    chance,
  );

/** Whom stewards have rung says that they are there. */
export const fine: Pick<Reply, 'reading' | 'body'> = digit(1);
