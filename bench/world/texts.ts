// A realistic mix of texts by people of whom each texts once: needs, YES, words between two, commands and small talk.
import type { Community } from '../../src/domain/community.ts';
import type { Request } from '../../src/domain/request.ts';
import type { Store } from '../../src/store/store.ts';
import { type Person, person, request, settle, tomorrowAt } from './people.ts';

export const textKinds = ['need', 'yes', 'relay', 'command', 'chatter'] as const;
export type TextKind = (typeof textKinds)[number];

/** Of twenty texts, so many are of each kind. */
const mix: readonly TextKind[] = [
  ...['need', 'relay', 'chatter', 'command', 'need', 'yes', 'relay', 'command', 'chatter', 'need'],
  ...['relay', 'yes', 'command', 'relay', 'need', 'chatter', 'yes', 'relay', 'command', 'need'],
] as TextKind[];

/** What handling a text writes besides the text itself and its being handled, so that a floor can write the same. */
export interface Writes {
  readonly texts: number;
  readonly timers?: number;
  readonly request?: 'new' | 'changed';
  readonly contact?: true;
  readonly member?: true;
  readonly unsure?: true;
}

const opened: Writes = { request: 'new', timers: 3, texts: 1 };
const askedBack: Writes = { contact: true, timers: 1, texts: 1 };
const taken: Writes = { request: 'changed', timers: 4, texts: 3 };
const answered: Writes = { texts: 1 };
const guessed: Writes = { texts: 1, unsure: true };

const bodies: Readonly<Record<TextKind, readonly (readonly [string, Writes])[]>> = {
  need: [
    ['NEED RIDE tomorrow 10am to the clinic, 60640', opened],
    ['can someone drive me to dialysis tomorrow at 10? 60640', askedBack],
    ['NEED GROCERIES tomorrow 3pm', opened],
    ['I need a ride to the doctor tomorrow at 2pm please, my knee is bad', opened],
  ],
  yes: [
    ['YES', taken],
    ['yes I can', taken],
    ['sure, I can take her', taken],
  ],
  relay: [
    ['I am at the blue door at the back', answered],
    ['running ten minutes late, sorry', answered],
    ['on my way', answered],
    ['do you need help with the stairs?', answered],
  ],
  command: [
    ['STATUS', answered],
    ['MENU', { contact: true, texts: 1 }],
    ['ME', answered],
    ['OFFER PETS', { contact: true, member: true, texts: 1 }],
  ],
  chatter: [
    ['good morning everybody', guessed],
    ['thank you so much', answered],
    ['ok', answered],
    ['what a day', guessed],
  ],
};

export interface MixedText {
  readonly kind: TextKind;
  readonly from: string;
  readonly to: string;
  readonly body: string;
  readonly writes: Writes;
  /** What it is about, for a floor that does not look it up. */
  readonly ids: {
    readonly communityId: string;
    readonly contactId: string;
    readonly memberId: string;
    readonly otherContactId: string;
    readonly requestId: string;
  };
}

/** Stores the people who are going to text, and returns their texts in the order of the mix. */
export async function makeTexts(
  store: Store,
  communities: readonly Community[],
  count: number,
): Promise<readonly MixedText[]> {
  const texts = Array.from({ length: count }, (_, index) => {
    const community = communities[index % communities.length] as Community;
    const kind = mix[(index + Math.floor(index / communities.length)) % mix.length] ?? 'need';
    return { community, scene: sceneOf(community, kind) };
  });
  for (const community of communities) {
    const scenes = texts.filter((text) => text.community === community).map(({ scene }) => scene);
    await settle(
      store,
      community,
      scenes.flatMap(({ people }) => people.map(({ contact }) => contact)),
      scenes.flatMap(({ requests }) => requests),
    );
  }
  return texts.map(({ scene }) => scene.text);
}

/** Each kind goes through its texts in turn. */
const said: Record<TextKind, number> = { need: 0, yes: 0, relay: 0, command: 0, chatter: 0 };

interface Scene {
  readonly people: readonly Person[];
  readonly requests: readonly Request[];
  readonly text: MixedText;
}

function sceneOf(community: Community, kind: TextKind): Scene {
  const [asker, helper] = [person(community, { skills: [] }), person(community)];
  const status = kind === 'yes' ? 'asked' : 'matched';
  const isOfTwo = kind === 'yes' || kind === 'relay';
  const about = isOfTwo
    ? request(community, asker, [{ person: helper, status }], tomorrowAt('10:00', community))
    : undefined;
  const writer = isOfTwo ? helper : asker;
  const { line: to, phone: from, id: contactId } = writer.contact;
  const [body, writes] = bodies[kind][said[kind]++ % bodies[kind].length] ?? ['', answered];
  const other = writer === helper ? asker : helper;
  const ids = {
    ...{ communityId: community.id, contactId, memberId: writer.member.id },
    ...{ otherContactId: other.contact.id, requestId: about?.id ?? '' },
  };
  return {
    people: isOfTwo ? [asker, helper] : [writer],
    requests: about ? [about] : [],
    text: { kind, from, to, body, writes, ids },
  };
}
