// Open requests near the caller, without names: anyone can take one.
import { milesBetween } from '../area.ts';
import type { Told } from '../call-place.ts';
import { areApart } from '../feelings.ts';
import { isKind } from '../kinds.ts';
import { claim } from '../on-text/claim.ts';
import { tellTooNew } from '../on-text/vouch.ts';
import { invitationOf, type Request } from '../request.ts';
import { spoken } from '../spoken.ts';
import { waitsToTalk } from '../talk-now.ts';
import { isTooNewFor } from '../too-new.ts';
import { takeTalk } from './company-offer.ts';
import { isNew } from './first-name.ts';
import { choose, type MenuAt, oneKey } from './menu.ts';
import type { Turn } from './turn.ts';

const far = Number.POSITIVE_INFINITY;

/** Where newcomers need somebody who knows them. */
const letsIn = ({ decision: { community } }: Turn): boolean => community.joining === 'vouch';
const letInKey = 3;

/** What others need, the nearest first. */
function openTo(turn: Turn): readonly { request: Request; miles: number | undefined }[] {
  const { decision, member } = turn;
  return decision
    .allRequests()
    .filter((request) => request.status === 'open' && isKind(request.kind) && request.requesterId !== member?.id)
    .filter((request) => !areApart(decision.allFeelings(), request.requesterId, member?.id ?? ''))
    .filter((request) => !isTooNewFor(decision, request, member?.id ?? ''))
    .filter((request) => {
      const own = invitationOf(request, member?.id ?? '')?.status;
      return own === undefined || own === 'asked' || own === 'covered' || own === 'declined';
    })
    .map((request) => ({ request, miles: milesBetween(member?.place, request.place, decision.community.areas) }))
    .sort((a, b) => (a.miles ?? far) - (b.miles ?? far) || a.request.code - b.request.code);
}

export const nearby: MenuAt<'nearby'> = {
  ask: (turn, { index }) => {
    const open = openTo(turn);
    const shown = open[index];
    const letIn = letsIn(turn) ? [{ say: isNew(turn) ? 'ownCodeKey' : 'letInKey' } as const] : [];
    if (!shown) return oneKey({ say: 'nothingNearby' }, ...letIn);
    const { id, code } = shown.request;
    turn.change({ place: { menu: 'nearby', index, told: { id, code } } });
    const request = spoken(shown.request, turn.decision);
    return oneKey({ say: 'nearby', request, miles: shown.miles, more: open.length > 1 }, ...letIn);
  },
  take: (turn, { index, told }) => {
    const open = openTo(turn);
    if (letsIn(turn) && turn.key === letInKey) {
      turn.go({ menu: isNew(turn) ? 'ownCode' : 'letIn' });
      return true;
    }
    if (!told) return choose(turn, () => turn.start({ menu: 'main' }));
    const next = () => turn.move({ menu: 'nearby', index: open.length > index + 1 ? index + 1 : 0 });
    return choose(
      turn,
      () => {
        turn.start({ menu: 'main' });
        takeTold(turn, told);
      },
      ...(open.some(({ request }) => request.id !== told.id) ? [next] : []),
    );
  },
};

/** What was heard is taken, and nothing else: meanwhile somebody may have been faster. */
function takeTold(turn: Turn, { id, code }: Told): void {
  const request = turn.decision.allRequests().find((known) => known.id === id);
  // Who waited to talk, and talks with another by now, needs nobody to stand by.
  const canBeTaken = request?.status === 'open' || (request?.status === 'matched' && request.talk === undefined);
  const apart = request && areApart(turn.decision.allFeelings(), request.requesterId, turn.member?.id ?? '');
  if (!request || !canBeTaken || apart) turn.say({ say: 'gone', code });
  else if (isTooNewFor(turn.decision, request, turn.scene.memberId)) tellTooNew(turn.scene, request);
  else take(turn, request);
}

/** Whoever takes a request without having been asked counts as asked. */
function take(turn: Turn, request: Request): void {
  const { decision, scene } = turn;
  const { now } = decision;
  const { memberId } = scene;
  const { contactId } = decision.member(memberId);
  const isInvited = invitationOf(request, memberId) !== undefined;
  const { round, wave, invitations } = request;
  const own = { memberId, contactId, status: 'asked', round, wave, askedAt: now } as const;
  const asked = isInvited ? request : decision.saveRequest({ ...request, invitations: [...invitations, own] });
  if (waitsToTalk(asked)) takeTalk(turn, asked);
  else claim(scene, asked);
}
