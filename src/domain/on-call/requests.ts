// The caller's own requests and those they help with, one at a time.
import { finish } from '../on-text/done.ts';
import { letGo } from '../on-text/drop.ts';
import { withdraw } from '../on-text/not-needed.ts';
import { contactOf, invitedTo, ownRequests, type Scene } from '../on-text/scene.ts';
import { standingOf } from '../on-text/status.ts';
import { helpersOf, type Request } from '../request.ts';
import { spoken } from '../spoken.ts';
import { followQuestion } from './follow-question.ts';
import { askMain } from './main-menu.ts';
import { choose, type MenuAt, oneKey } from './menu.ts';
import { partnersOf } from './partners.ts';
import { talkWithOneOf } from './talk.ts';
import type { Turn } from './turn.ts';

const concerning = ({ scene }: Turn): readonly Request[] => [
  ...ownRequests(scene),
  ...invitedTo(scene, 'matched', 'standby'),
];

const partnersIn = (turn: Turn, { id }: Request) => partnersOf(turn).filter(({ request }) => request.id === id);

export const requests: MenuAt<'requests'> = {
  ask: (turn, { index }) => {
    const all = concerning(turn);
    const request = all[index];
    if (!request) {
      turn.say({ say: 'noRequests' });
      turn.start({ menu: 'main' });
      return askMain(turn);
    }
    return oneKey({
      say: 'requestMenu',
      request: spoken(request, turn.decision),
      standing: standingOf(turn.scene, request),
      own: request.requesterId === turn.member?.id,
      more: all.length > index + 1,
      talkWith: partnersIn(turn, request).map(({ name }) => name),
    });
  },
  take: (turn, { index }) => {
    const all = concerning(turn);
    const request = all[index];
    if (!request) {
      turn.start({ menu: 'main' });
      return false;
    }
    const own = request.requesterId === turn.member?.id;
    const partners = partnersIn(turn, request);
    // "I can't", of what they were to do.
    if (!own && turn.heard.by === 'words' && turn.text.reading.meaning === 'no') {
      carryOut(turn, (scene) => letGo(scene, request));
      return true;
    }
    return choose(
      turn,
      () => turn.move({ menu: 'requests', index: all.length > index + 1 ? index + 1 : 0 }),
      () => carryOut(turn, (scene) => (own && helpersOf(request).length === 0 ? withdraw : finish)(scene, request)),
      () => carryOut(turn, (scene) => (own ? withdraw : letGo)(scene, request)),
      ...(partners.length > 0 ? [() => talkWithOneOf(turn, partners)] : []),
      ...(own ? [() => move(turn, request)] : []),
    );
  },
};

/** Another time for it is chosen as for a new one. */
function move(turn: Turn, { id, code, kind, place }: Request): void {
  turn.go({ menu: 'when', need: { kind, place, moves: { id, code } } });
}

/** What has to be asked about it comes next; or else the requests that are left. */
function carryOut(turn: Turn, act: (scene: Scene) => void): void {
  const { scene } = turn;
  const before = contactOf(scene).dialogue.questions;
  act(scene);
  const isAsked = contactOf(scene).dialogue.questions.some((question) => !before.includes(question));
  // What is over is not in the list any more to which `*` would go back.
  if (isAsked && concerning(turn).length === 0) turn.start({ menu: 'main' });
  else turn.move({ menu: 'requests', index: 0 });
  if (isAsked) followQuestion(turn, before);
}
