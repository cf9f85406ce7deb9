// A steward reaches the people of a request: is put through to one of them, or has a word passed on to all.

import type { PlayedWords } from '../call-phrases.ts';
import type { Told } from '../call-place.ts';
import { readersOf } from '../on-steward/write.ts';
import { waitsUntil } from '../quiet.ts';
import type { Request } from '../request.ts';
import type { Name } from '../spoken-forms.ts';
import { actAs } from './desk.ts';
import { choose, type MenuAt, oneKey } from './menu.ts';
import { ring } from './ring.ts';
import { about, backToTend } from './tend.ts';
import type { Turn } from './turn.ts';

/** Besides these there is key 1. */
const mostChoices = 4;

const namesIn = ({ decision }: Turn, request: Request): readonly Name[] =>
  readersOf(request, undefined).map((id) => decision.findMember(id)?.name);

/** Whom the steward may be put through to: nobody on their own phone, nor whoever stopped everything. */
const callable = ({ decision, contact }: Turn, request: Request) =>
  readersOf(request, undefined)
    .flatMap((id) => decision.findMember(id) ?? [])
    .filter(({ contactId }) => contactId !== contact?.id && !decision.contact(contactId).optedOut)
    .slice(0, mostChoices);

export const reach: MenuAt<'reach'> = about({
  ask: (turn, request) =>
    oneKey({
      say: 'askReach',
      names: namesIn(turn, request),
      choices: callable(turn, request).map(({ name }, index) => ({ digit: index + 2, name })),
    }),
  take: (turn, request, { about: told }) =>
    choose(
      turn,
      () => turn.go({ menu: 'wordForAll', about: told }),
      ...callable(turn, request).map(
        ({ id }) =>
          () =>
            talkWith(turn, request, id),
      ),
    ),
});

/** Rings them, where that is decent. */
function talkWith(turn: Turn, request: Request, memberId: string): void {
  const { decision } = turn;
  const member = decision.member(memberId);
  const rests = waitsUntil({ contact: decision.contact(member.contactId), member, about: request }, decision.snapshot);
  if (rests) turn.say({ say: 'asleep', name: member.name });
  else turn.go({ menu: 'talkAsSteward', about: { id: request.id, code: request.code }, memberId });
}

/** Whoever wanted it at the desk is called for it, and keys no PIN. */
export const talkAsSteward: MenuAt<'talkAsSteward'> = {
  ask: (turn, { about: { code }, memberId }) => {
    const { decision, member } = turn;
    const rung = decision.member(memberId);
    const isShared = decision.contact(rung.contactId).members.length > 1;
    turn.say({ say: 'ringing', name: rung.name });
    const callee = isShared ? rung.name : undefined;
    return ring(turn, memberId, { say: 'whisper', name: member?.name, code, callee });
  },
  take: (turn, { memberId }) => {
    const { heard, decision } = turn;
    if (heard.by !== 'dial') return false;
    if (heard.talked) turn.say({ say: 'talkOver' });
    else turn.say({ say: 'didNotAnswer', name: decision.findMember(memberId)?.name });
    if (!turn.back()) turn.start({ menu: 'main' });
    return true;
  },
};

export const wordForAll: MenuAt<'wordForAll'> = {
  ...about({
    ask: (turn, request) => oneKey({ say: 'sayWordForAll', names: namesIn(turn, request) }),
    take: (turn, _, { about: told }) => {
      const { heard, key } = turn;
      if (heard.by === 'words') turn.go({ menu: 'sendWord', about: told, words: heard.text.body });
      else if (heard.by === 'silence' || key === 1)
        turn.go({ menu: 'record', as: { for: 'people', about: told }, again: false });
      else return false;
      return true;
    },
  }),
  takesSilence: true,
};

export const sendWord: MenuAt<'sendWord'> = about({
  ask: (turn, request, { words }) => oneKey({ say: 'askSendWord', names: namesIn(turn, request), words }),
  take: (turn, { id: requestId }, { words }) => {
    const send = (): void => {
      actAs(turn, { do: 'write', requestId, words });
      backToTend(turn);
    };
    if (turn.heard.by === 'words' && turn.text.reading.meaning === 'yes') {
      send();
      return true;
    }
    return choose(turn, send, () => turn.back());
  },
});

/** Whom a word for all of a request reaches. */
export function namesAbout(turn: Turn, { id }: Told): readonly Name[] {
  const request = turn.decision.allRequests().find((known) => known.id === id);
  return request ? namesIn(turn, request) : [];
}

/** The voice itself is passed on. */
export function keepWordForAll(turn: Turn, { id: requestId }: Told, recording: PlayedWords): void {
  actAs(turn, { do: 'write', requestId, words: '', recording });
  backToTend(turn);
}
