// What makes one place of a walk another: everything that matters to where a caller can go from there.
import type { Call } from '../../src/domain/call.ts';
import type { CallPlace } from '../../src/domain/call-place.ts';
import type { Snapshot } from '../../src/domain/snapshot.ts';

/** After so many the line stops asking. */
const mostSilences = 3;

interface Stand {
  readonly call: Call;
  readonly snapshot: Snapshot;
}

export function identityOf({ call: { state, direction }, snapshot }: Stand): string {
  const { place, trail, memberId, silences, rangStewards, pin } = state;
  const mine = snapshot.requests.filter(
    ({ requesterId, invitations }) => requesterId === memberId || invitations.some((own) => own.memberId === memberId),
  );
  const standing = place.menu === 'requests' ? [...new Set(mine.map(({ status }) => status))].sort() : [];
  const where = [shapeOf(place, snapshot), trail.at(-1)?.menu, Math.min(silences, mostSilences), rangStewards];
  return JSON.stringify([direction, memberId !== undefined, where, standing, pin, pinsOf(snapshot)]);
}

const pinsOf = ({ contacts, contactId }: Snapshot): unknown =>
  contacts.find(({ id }) => id === contactId)?.dialogue.pins;

/** A place without the details that make no difference to what can be done there. */
function shapeOf(place: CallPlace, { requests, feelings }: Snapshot): unknown {
  if ('about' in place) {
    const request = requests.find(({ id }) => id === place.about?.id);
    const isWrong = feelings.some(({ is }) => is === 'wrong');
    return [place, request?.status, isWrong];
  }
  if ('need' in place) {
    const { when, place: where, moves } = place.need;
    return [place.menu, when !== undefined, where !== undefined, moves?.code];
  }
  if (place.menu === 'record') return [place.menu, place.as.for, place.again];
  if (place.menu === 'question') return [place.menu, place.ask, place.page];
  if (place.menu === 'sharing') return [place.menu, place.ask, place.page, place.chosen.length > 0];
  if (place.menu === 'news') return [place.menu, place.phrase.say];
  if (place.menu === 'companyWait' || place.menu === 'companyOffer' || place.menu === 'companyRoom') {
    const request = requests.find(({ id }) => id === place.requestId);
    return [place, request?.status, request?.talk !== undefined];
  }
  return place;
}
