// A steward hears the open requests one at a time; each can be closed, and its asker talked with.
import type { Closing } from '../closing.ts';
import { openRequests } from '../on-steward/open-list.ts';
import { waitsUntil } from '../quiet.ts';
import { type Request, withStatus } from '../request.ts';
import { spoken } from '../spoken.ts';
import { actAs, backToMain, mayLookAfter } from './desk.ts';
import { choose, type MenuAt, oneKey } from './menu.ts';
import { ring } from './ring.ts';
import type { Turn } from './turn.ts';

export const waiting: MenuAt<'waiting'> = {
  ask: (turn, { index }) => {
    if (!mayLookAfter(turn)) return backToMain(turn);
    const { decision } = turn;
    const open = openRequests(decision);
    const shown = open[index] ?? open[0];
    if (!shown) {
      turn.say({ say: 'nobodyWaits' });
      turn.move({ menu: 'desk' });
      return oneKey({ say: 'deskMenu' });
    }
    const { id, code, requesterId } = shown;
    turn.change({ place: { menu: 'waiting', index: open.indexOf(shown), told: { id, code } } });
    return oneKey({
      say: 'waitingOne',
      request: spoken(shown, decision),
      name: decision.findMember(requesterId)?.name,
      asked: withStatus(shown, 'asked', 'conditional', 'declined').length,
      more: open.length > 1,
      canTalk: askerOf(turn, shown) !== undefined,
    });
  },
  take: (turn, { index, told }) => {
    const request = toldOf(turn, told);
    const asker = request && askerOf(turn, request);
    return choose(
      turn,
      () => turn.move({ menu: 'waiting', index: index + 1 }),
      () => (told ? turn.go({ menu: 'closing', told }) : undefined),
      ...(asker && told ? [() => talkWith(turn, told, asker)] : []),
    );
  },
};

/** What was heard, and nothing else: meanwhile somebody may have been faster. */
type Told = Pick<Request, 'id' | 'code'>;

const toldOf = ({ decision }: Turn, told: Told | undefined): Request | undefined =>
  decision.allRequests().find(({ id }) => id === told?.id);

/** Whom the steward may be put through to: nobody on their own phone, nor whoever stopped everything. */
function askerOf({ decision, contact }: Turn, { requesterId }: Request): string | undefined {
  const asker = decision.findMember(requesterId);
  if (!asker || asker.contactId === contact?.id || decision.contact(asker.contactId).optedOut) return undefined;
  return asker.id;
}

/** Rings the asker, where that is decent. */
function talkWith(turn: Turn, told: Told, memberId: string): void {
  const { decision } = turn;
  const member = decision.member(memberId);
  const about = toldOf(turn, told);
  const rests = waitsUntil({ contact: decision.contact(member.contactId), member, about }, decision.snapshot);
  if (rests) turn.say({ say: 'asleep', name: member.name });
  else turn.go({ menu: 'talkAsSteward', told, memberId });
}

export const talkAsSteward: MenuAt<'talkAsSteward'> = {
  ask: (turn, { told: { code }, memberId }) => {
    const { decision, member } = turn;
    const asker = decision.member(memberId);
    const isShared = decision.contact(asker.contactId).members.length > 1;
    turn.say({ say: 'ringing', name: asker.name });
    const callee = isShared ? asker.name : undefined;
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

export const closing: MenuAt<'closing'> = {
  ask: (turn, { told: { code } }) => (mayLookAfter(turn) ? oneKey({ say: 'askClosing', code }) : backToMain(turn)),
  take: (turn, { told }) => choose(turn, ...ways.map((as) => () => closeAs(turn, told, as))),
};

const ways: readonly Closing[] = ['withdrawn', 'unmet', 'done'];

function closeAs(turn: Turn, { id: requestId }: Told, as: Closing): void {
  actAs(turn, { do: 'close', requestId, as });
  turn.back();
}
