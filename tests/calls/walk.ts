// Walks through the menus of the phone line as a caller can who has nothing but keys: every key, every silence, at every place.
import { backgroundOf } from '../../src/background.ts';
import { inWords } from '../../src/call-wording.ts';
import type { Call, CallState, Heard } from '../../src/domain/call.ts';
import type { CallScript } from '../../src/domain/call-script.ts';
import { decide } from '../../src/domain/decide.ts';
import type { Effect } from '../../src/domain/effect.ts';
import type { Event } from '../../src/domain/event.ts';
import type { Reading } from '../../src/domain/reading.ts';
import type { Snapshot } from '../../src/domain/snapshot.ts';
import { languages } from '../../src/languages/all.ts';
import type { WordedScript } from '../../src/telephony/call-script.ts';
import { understand } from '../../src/understanding/understand.ts';
import { carriedOut } from './carried-out.ts';
import { identityOf } from './identity.ts';
import { saidKeys } from './said-keys.ts';
import type { Scene } from './scenes.ts';

/** The call, and the world around it, after a step. */
export interface Stand {
  readonly snapshot: Snapshot;
  readonly call: Call;
  readonly script: CallScript;
  readonly worded: WordedScript;
}

export interface Move {
  readonly name: string;
  readonly heard: Heard;
}

/** Where a key leads. */
export interface Way {
  readonly to: string;
  readonly place: CallState['place'];
  /** How much is said before what is asked. */
  readonly says: number;
  /** The key means nothing there. */
  readonly isWrong: boolean;
  readonly act: WordedScript['act'];
}

export interface Walked {
  readonly scene: string;
  readonly stand: Stand;
  /** The keys that lead here. */
  readonly path: readonly string[];
  /** Where each key and each silence leads. */
  readonly ways: Map<string, Way>;
  /** Where those words lead that are said instead of a key. */
  readonly said: Map<string, Way>;
}

const oneKey = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '0', '*', '#'];
const severalKeys = [
  '60640',
  '00000',
  '10',
  '0930',
  '1630',
  '7',
  '99',
  '74837',
  '2468',
  '4711',
  '21',
  '22',
  '9',
  '0',
  '*',
  '#',
];

/** What a caller who has nothing but keys can do. */
export function movesAt({
  call,
  script: { act },
  snapshot,
}: Pick<Stand, 'call' | 'script' | 'snapshot'>): readonly Move[] {
  switch (act.do) {
    case 'gather':
      return [
        silence,
        ...saidAt(call, snapshot),
        ...(act.keys === 1 ? oneKey : severalKeys).map((keys) => press(keys, snapshot)),
      ];
    case 'record':
      return [silence, { name: 'words', heard: { by: 'recording', sid: `RE${'1'.repeat(32)}`, seconds: 5 } }];
    case 'join':
      return [silence, ...dialled];
    case 'connect':
      return dialled;
    case 'hangUp':
      return [];
  }
}

/** Where words are asked for, what is said back is walked, too. */
const saidAt = ({ state: { place } }: Call, snapshot: Snapshot): readonly Move[] =>
  place.menu === 'wordForAll' ? [{ name: said, heard: { by: 'words', text: read('The bus is late', snapshot) } }] : [];

export const said = 'said';

const silence: Move = { name: 'silence', heard: { by: 'silence' } };

const dialled: readonly Move[] = [
  { name: 'talked', heard: { by: 'dial', talked: true } },
  { name: 'nobody', heard: { by: 'dial', talked: false } },
];

/** The same keys are pressed thousands of times. */
const readings = new Map<string, Reading>();

function read(body: string, snapshot: Snapshot) {
  const background = backgroundOf(snapshot, languages);
  const id = [body, background.as, background.language, background.codes].join();
  const reading = readings.get(id) ?? understand(body, background);
  readings.set(id, reading);
  return { body, pictures: [], spoken: true, reading } as const;
}

const press = (keys: string, snapshot: Snapshot): Move => ({
  name: keys,
  heard: { by: 'keys', keys, text: read(keys, snapshot) },
});

export function begin({ snapshot, direction, answeredBy, comesFrom }: Scene, sid = 'CA1'): Stand {
  const event = { kind: 'callStepped', sid, direction, heard: silence.heard, answeredBy } as const;
  const first = step(snapshot, undefined, { ...event, ...(direction === 'out' ? { outgoingId: '1' } : {}) });
  if (!comesFrom) return first;
  const { call } = first;
  return step(snapshot, { ...call, state: { ...call.state, place: comesFrom, trail: [] } }, event);
}

export const after = ({ snapshot, call }: Stand, heard: Heard): Stand =>
  step(snapshot, call, { kind: 'callStepped', sid: call.sid, direction: call.direction, heard });

/** The world after hanging up here; throws where it can't be decided. */
export const hangUp = ({ snapshot, call }: Stand): Snapshot =>
  decide({ kind: 'callEnded', sid: call.sid, direction: call.direction }, { ...snapshot, call }).reduce(
    carriedOut,
    snapshot,
  );

function step(before: Snapshot, call: Call | undefined, event: Event): Stand {
  const effects: readonly Effect[] = decide(event, { ...before, call });
  const snapshot = effects.reduce(carriedOut, before);
  const saved = effects.find((effect) => effect.do === 'saveCall')?.call;
  const script = effects.find((effect) => effect.do === 'sayInCall')?.script;
  if (!saved || !script) throw new Error('a step of a call says something and is kept');
  return { snapshot, call: { ...saved, version: 1 }, script, worded: inWords(script, languages) };
}

const wayTo = (next: Stand): Way => ({
  to: identityOf(next),
  place: next.call.state.place,
  says: next.worded.say.length,
  isWrong: next.worded.say.some(({ saying }) => saying === 'notHeard'),
  act: next.worded.act,
});

/**
 * Every stand that can be reached from a scene, breadth first; the main menu is gone on from where the scene says so. What can be said
 * is tried everywhere and leads to nothing new. Throws where there are more than `most`.
 */
export function walk(scene: Scene, most: number): ReadonlyMap<string, Walked> {
  const found = new Map<string, Walked>();
  const reach = (stand: Stand, path: readonly string[]): void => {
    const identity = identityOf(stand);
    if (!found.has(identity)) found.set(identity, { scene: scene.name, stand, path, ways: new Map(), said: new Map() });
    if (found.size > most) throw new Error(`there is no end to what ${scene.name} can do`);
  };
  reach(begin(scene), []);
  for (const { stand, path, ways, said } of found.values()) {
    const isMain = stand.call.state.place.menu === 'main';
    if (isMain && !scene.goesOn) continue;
    for (const { name, heard } of movesAt(stand)) {
      const next = after(stand, heard);
      ways.set(name, wayTo(next));
      if (!isMain || scene.goesOn === true || scene.goesOn?.includes(name)) reach(next, [...path, name]);
    }
    if (stand.script.act.do !== 'gather') continue;
    for (const { key, words } of saidKeys[stand.call.state.language] ?? [])
      said.set(key, wayTo(after(stand, { by: 'words', text: read(words, stand.snapshot) })));
  }
  return found;
}
