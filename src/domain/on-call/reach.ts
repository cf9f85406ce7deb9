// A steward reaches the people of a request: is put through to one of them, or has a word passed on to all.

import type { Told } from '../call-place.ts';
import { readersOf } from '../on-steward/write.ts';
import { waitsUntil } from '../quiet.ts';
import type { Request } from '../request.ts';
import type { Name } from '../spoken-forms.ts';
import { actAs } from './desk.ts';
import { choose, type MenuAt, oneKey } from './menu.ts';
import { leadsOn, onAShortPage, pageOf } from './page-of.ts';
import { ring } from './ring.ts';
import { about, backToTend } from './tend.ts';
import type { Turn } from './turn.ts';

const namesIn = ({ decision }: Turn, request: Request): readonly Name[] =>
  readersOf(request, undefined).map((id) => decision.findMember(id)?.name);

/** Whom the steward may be put through to: nobody on their own phone, nor whoever stopped everything. */
const callable = ({ decision, contact }: Turn, request: Request) =>
  readersOf(request, undefined)
    .flatMap((id) => decision.findMember(id) ?? [])
    .filter(({ contactId }) => contactId !== contact?.id && !decision.contact(contactId).optedOut);

/** After key 1, which is for a word to all of them. */
const choicesOn = (turn: Turn, request: Request, page: number) =>
  pageOf(callable(turn, request), page, onAShortPage, 1);

export const reach: MenuAt<'reach'> = about({
  ask: (turn, request, { page = 0 }) => {
    const { told, onward } = choicesOn(turn, request, page);
    const choices = told.map(({ digit, item: { name } }) => ({ digit, name }));
    return oneKey({ say: 'askReach', names: namesIn(turn, request), choices, onward });
  },
  take: (turn, request, place) => {
    const { told, onward, next } = choicesOn(turn, request, place.page ?? 0);
    if (leadsOn(turn.key, onward)) {
      turn.move({ ...place, page: next });
      return true;
    }
    const talks = told.map(
      ({ item: { id } }) =>
        () =>
          talkWith(turn, request, id),
    );
    return choose(turn, () => turn.go({ menu: 'wordForAll', about: place.about }), ...talks);
  },
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
  take: (turn, { id: requestId }, { words = '', recording }) => {
    const send = (): void => {
      actAs(turn, { do: 'write', requestId, words, recording });
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
