// Walks through the menus of the phone line as a caller can who has nothing but keys: every key, every silence, at every place.
import { backgroundOf } from '../../src/background.ts';
import { inWords } from '../../src/call-wording.ts';
import type { Call, CallState, Heard } from '../../src/domain/call.ts';
import type { CallScript } from '../../src/domain/call-script.ts';
import { decide } from '../../src/domain/decide.ts';
import type { Event } from '../../src/domain/event.ts';
import type { Reading } from '../../src/domain/reading.ts';
import type { Snapshot } from '../../src/domain/snapshot.ts';
import { languages } from '../../src/languages/all.ts';
import type { WordedScript } from '../../src/telephony/call-script.ts';
import { understand } from '../../src/understanding/understand.ts';
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
  readonly act: WordedScript['act'];
}

export interface Walked {
  readonly scene: string;
  readonly stand: Stand;
  /** The keys that lead here. */
  readonly path: readonly string[];
  /** Where each key and each silence leads. */
  readonly ways: Map<string, Way>;
}

const oneKey = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '0', '*', '#'];
const severalKeys = ['60640', '00000', '10', '0930', '1630', '7', '99', '74837', '11111', '9', '0', '*', '#'];

function movesAt({ act }: CallScript, snapshot: Snapshot): readonly Move[] {
  switch (act.do) {
    case 'gather':
      return [silence, ...(act.keys === 1 ? oneKey : severalKeys).map((keys) => press(keys, snapshot))];
    case 'record':
      return [silence, { name: 'words', heard: { by: 'recording', sid: `RE${'1'.repeat(32)}`, seconds: 5 } }];
    case 'connect':
    case 'join':
      return [
        { name: 'talked', heard: { by: 'dial', talked: true } },
        { name: 'nobody', heard: { by: 'dial', talked: false } },
      ];
    case 'hangUp':
      return [];
  }
}

const silence: Move = { name: 'silence', heard: { by: 'silence' } };

/** The same keys are pressed thousands of times. */
const readings = new Map<string, Reading>();

export function press(keys: string, snapshot: Snapshot): Move {
  const background = backgroundOf(snapshot, languages);
  const id = [keys, background.as, background.language, background.codes].join();
  const reading = readings.get(id) ?? understand(keys, background);
  readings.set(id, reading);
  return { name: keys, heard: { by: 'keys', keys, text: { body: keys, pictures: [], spoken: true, reading } } };
}

export function begin({ snapshot, direction, answeredBy }: Scene): Stand {
  return step(snapshot, undefined, {
    ...{ kind: 'callStepped', sid: 'CA1', direction, heard: { by: 'silence' }, answeredBy },
    ...(direction === 'out' ? { outgoingId: '1' } : {}),
  });
}

export const after = ({ snapshot, call }: Stand, heard: Heard): Stand =>
  step(snapshot, call, { kind: 'callStepped', sid: call.sid, direction: call.direction, heard });

/** What hanging up here leads to; throws where it can't be decided. */
export const hangUp = ({ snapshot, call }: Stand) =>
  decide({ kind: 'callEnded', sid: call.sid, direction: call.direction }, { ...snapshot, call });

function step(before: Snapshot, call: Call | undefined, event: Event): Stand {
  const effects = decide(event, { ...before, call });
  const snapshot = effects.reduce(carriedOut, before);
  const saved = effects.find((effect) => effect.do === 'saveCall')?.call;
  const script = effects.find((effect) => effect.do === 'sayInCall')?.script;
  if (!saved || !script) throw new Error('a step of a call says something and is kept');
  return { snapshot, call: { ...saved, version: 1 }, script, worded: inWords(script, languages) };
}

function carriedOut(snapshot: Snapshot, effect: ReturnType<typeof decide>[number]): Snapshot {
  switch (effect.do) {
    case 'saveContact': {
      const { contact } = effect;
      const contacts = [...snapshot.contacts.filter(({ id }) => id !== contact.id), { ...contact, version: 1 }];
      const isCaller = contact.phone === snapshot.from?.phone;
      return { ...snapshot, contacts, contactId: isCaller ? contact.id : snapshot.contactId };
    }
    case 'saveRequest': {
      const { request } = effect;
      const requests = [...snapshot.requests.filter(({ id }) => id !== request.id), { ...request, version: 1 }];
      const drawn = snapshot.fresh.requestId === request.id ? { requestId: `${request.id}+` } : {};
      return { ...snapshot, requests, fresh: { ...snapshot.fresh, ...drawn } };
    }
    case 'forget': {
      const contacts = snapshot.contacts.filter(({ id }) => id !== effect.contactId);
      const isCaller = snapshot.contactId === effect.contactId;
      return { ...snapshot, contacts, ...(isCaller && { contactId: undefined }) };
    }
    case 'settleNews':
      return { ...snapshot, news: snapshot.news.filter(({ id }) => !effect.ids.includes(id)) };
    default:
      return snapshot;
  }
}

/** Two stands of the same identity differ in nothing that matters to where a caller can go from there. */
export function identityOf({ call: { state, direction }, snapshot }: Stand): string {
  const { place, trail, memberId, silences, rangStewards } = state;
  const mine = snapshot.requests.filter(
    ({ requesterId, invitations }) => requesterId === memberId || invitations.some((own) => own.memberId === memberId),
  );
  const standing = place.menu === 'requests' ? [...new Set(mine.map(({ status }) => status))].sort() : [];
  const where = [shapeOf(place), trail.at(-1)?.menu, Math.min(silences, mostSilences), rangStewards];
  return JSON.stringify([direction, memberId !== undefined, where, standing]);
}

/** After so many the line stops asking. */
const mostSilences = 3;

/** A place without the details that make no difference to what can be done there. */
function shapeOf(place: CallState['place']): unknown {
  if ('need' in place) return [place.menu, place.need.when !== undefined, place.need.place !== undefined];
  if (place.menu === 'record') return [place.menu, place.as.for, place.again];
  if (place.menu === 'question') return [place.menu, place.ask, place.page];
  if (place.menu === 'news') return [place.menu, place.phrase.say];
  return place;
}

/**
 * Every stand that can be reached from a scene, breadth first; the main menu is gone on from where the scene says so. Throws where there are
 * more than `most`.
 */
export function walk(scene: Scene, most: number): ReadonlyMap<string, Walked> {
  const first = begin(scene);
  const found = new Map<string, Walked>([
    [identityOf(first), { scene: scene.name, stand: first, path: [], ways: new Map() }],
  ]);
  for (const walked of found.values()) {
    if (!scene.goesOn && walked.stand.call.state.place.menu === 'main') continue;
    for (const { name, heard } of movesAt(walked.stand.script, walked.stand.snapshot)) {
      const next = after(walked.stand, heard);
      const identity = identityOf(next);
      walked.ways.set(name, {
        to: identity,
        place: next.call.state.place,
        says: next.worded.say.length,
        act: next.worded.act,
      });
      if (found.has(identity)) continue;
      found.set(identity, { scene: scene.name, stand: next, path: [...walked.path, name], ways: new Map() });
      if (found.size > most) throw new Error(`there is no end to what ${scene.name} can do`);
    }
  }
  return found;
}
