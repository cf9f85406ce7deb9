// What holds whatever people text, in whatever order, and however time passes.
import { helpersOf, isFull, isLive, type Request, withStatus } from '../../src/domain/request.ts';
import type { Step, World } from '../support/world.ts';

const longestText = 1600;

function insist(holds: boolean, law: string): void {
  if (!holds) throw new Error(`It does not hold that ${law}`);
}

/** Throws where a step, or the world after it, breaks a law. `phones`: the numbers that nobody may be told. */
export function uphold(world: World, step: Step, phones: readonly string[]): void {
  nobodysNumberIsTold(step, phones);
  everyTextCanBeSent(step);
  theWriterIsAnswered(step);
  whoStoppedIsLeftAlone(world, step);
  for (const request of world.requests.values()) {
    thereIsOneWinner(request);
    if (isLive(request)) {
      theStatusIsTrue(request);
      nobodyWhoLeftIsCountedOn(world, request);
      somebodyLooksAtItAgain(world, request);
    }
  }
}

const digits = (text: string): string => text.replaceAll(/\D/g, '');

function nobodysNumberIsTold({ said }: Step, phones: readonly string[]): void {
  for (const { body } of said) {
    for (const phone of phones) insist(!digits(body).includes(phone.slice(2)), `no number is told: ${body}`);
  }
}

function everyTextCanBeSent({ said }: Step): void {
  for (const { body } of said) {
    insist(body.trim() !== '' && body.length <= longestText, `a text has 1 to 1600 characters: ${body}`);
    insist(!/undefined|null|NaN|\[object|Invalid/.test(body), `a text is made of words: ${body}`);
  }
}

/** All but the carrier's own words, words that went to a neighbour, and those who stopped all answers. */
function theWriterIsAnswered({ event, from, before, said }: Step): void {
  if (event.kind !== 'textReceived' || event.carrier !== undefined || event.reading.meaning === 'optout') return;
  const isRelay = said.some(({ phrase }) => phrase.say === 'relay' || phrase.say === 'relayPicture');
  if (isRelay || before?.optedOut) return;
  insist(
    said.some(({ to }) => to === from),
    `"${event.body}" (${event.reading.meaning}) is answered`,
  );
}

function whoStoppedIsLeftAlone(world: World, { said }: Step): void {
  const stopped = [...world.contacts.values()].filter(({ optedOut }) => optedOut).map(({ phone }) => phone);
  for (const { to, lastWord, body } of said) {
    insist(lastWord || !stopped.includes(to), `nobody who stopped is texted: ${body}`);
  }
}

function thereIsOneWinner(request: Request): void {
  const { needed, code } = request;
  insist(helpersOf(request).length <= needed, `request ${code} has ${needed} helpers at most`);
  insist(withStatus(request, 'standby').length <= 1, `request ${code} has one standby at most`);
}

function theStatusIsTrue(request: Request): void {
  const { code, status } = request;
  insist(status === (isFull(request) ? 'matched' : 'open'), `request ${code} is not ${status}`);
}

function nobodyWhoLeftIsCountedOn(world: World, request: Request): void {
  const helpers = withStatus(request, 'matched', 'standby').map(({ memberId }) => memberId);
  for (const memberId of [request.requesterId, ...helpers]) {
    const member = world.memberOf(memberId);
    const contact = member && world.contacts.get(member.contactId);
    insist(contact !== undefined && !contact.optedOut, `everyone in request ${request.code} is still there`);
  }
}

function somebodyLooksAtItAgain(world: World, { id, code, kind, status }: Request): void {
  const isNeighbours = status === 'open' && kind !== 'other';
  insist(!isNeighbours || world.timers.has(`wave ${id}`), `somebody looks at request ${code} again`);
}
