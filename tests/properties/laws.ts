// What holds whatever people text, in whatever order, and however time passes.
import { areApart } from '../../src/domain/feelings.ts';
import { helpersOf, isFull, isLive, type Request, withStatus } from '../../src/domain/request.ts';
import { isTooNew } from '../../src/domain/vouching.ts';
import type { Step, World } from '../support/world.ts';
import { insist } from './insist.ts';
import { aQuestionIsRepeatedOnce, whoRestsIsLetSleep } from './laws-of-rest.ts';

const longestText = 1600;

/** Throws where a step, or the world after it, breaks a law. `phones`: the numbers that nobody may be told. */
export function uphold(world: World, step: Step, phones: readonly string[]): void {
  nobodysNumberIsTold(step, phones);
  everyTextCanBeSent(step);
  theWriterIsAnswered(step);
  whoStoppedIsLeftAlone(world, step);
  whoRestsIsLetSleep(world, step);
  aQuestionIsRepeatedOnce(step);
  nobodyHearsItTwice(world, step);
  for (const request of world.requests.values()) {
    thereIsOneWinner(request);
    if (isLive(request)) {
      theStatusIsTrue(request);
      nobodyWhoLeftIsCountedOn(world, request);
      nobodyMeetsWhomTheyWouldRatherNot(world, request);
      nobodyIsAloneWithSomebodyNew(world, request);
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

/** All but the carrier's own words, words that went to a neighbour, those who stopped all answers, and those who are called instead. */
function theWriterIsAnswered({ event, from, before, said }: Step): void {
  if (event.kind !== 'textReceived' || event.carrier !== undefined || event.reading.meaning === 'optout') return;
  const isRelay = said.some(({ phrase }) => phrase.say === 'relay' || phrase.say === 'relayPicture');
  if (isRelay || before?.optedOut || before?.textless) return;
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

/** Whichever of the two said so, and whatever has happened since. */
function nobodyMeetsWhomTheyWouldRatherNot({ feelings }: World, request: Request): void {
  const concerned = withStatus(request, 'asked', 'conditional', 'standby', 'matched').map(({ memberId }) => memberId);
  for (const memberId of concerned) {
    const apart = areApart([...feelings.values()], request.requesterId, memberId);
    insist(!apart, `those in request ${request.code} have not said that they would rather not meet`);
  }
}

/** Whoever nobody has vouched for helps where nobody is alone with them. */
function nobodyIsAloneWithSomebodyNew(world: World, request: Request): void {
  for (const { memberId } of withStatus(request, 'asked', 'conditional', 'standby', 'matched')) {
    const member = world.memberOf(memberId);
    const isMet = member === undefined || !isTooNew(member, request.kind, world.community);
    insist(isMet, `nobody is asked for request ${request.code} whom no member knows`);
  }
}

function somebodyLooksAtItAgain(world: World, { id, code, kind, status }: Request): void {
  const isNeighbours = status === 'open' && kind !== 'other';
  insist(!isNeighbours || world.timers.has(`wave ${id}`), `somebody looks at request ${code} again`);
}

/** Said once to each person about each time that was agreed on, and again only after it was open again. */
const saidOnce: readonly string[] = ['reminder', 'reminderForHelper', 'didItHappen', 'didYouHelp'];

const saidIn = new WeakMap<World, Set<string>>();

function nobodyHearsItTwice(world: World, { said }: Step): void {
  const before = saidIn.get(world) ?? new Set();
  saidIn.set(world, before);
  for (const { to, phrase, body } of said) {
    if (!saidOnce.includes(phrase.say) || !('request' in phrase)) continue;
    const { code } = phrase.request;
    const request = [...world.requests.values()].find((each) => each.code === code);
    const addressee = /^(?:For|Para) ([^:]+):/.exec(body)?.[1];
    const key = [phrase.say, to, addressee, code, request?.round, request?.when].join();
    insist(!before.has(key), `nobody hears twice: ${body}`);
    before.add(key);
  }
}

const halfADayMs = 12 * 60 * 60 * 1000;
const halfDaysInAMonth = 60;

/** A month goes by and nobody texts: throws where a law is broken, a request has not ended, or a timer is left. */
export function upholdTheEnd(world: World, phones: readonly string[]): void {
  for (let each = 0; each < halfDaysInAMonth; each += 1) {
    for (const step of world.pass(halfADayMs)) uphold(world, step, phones);
  }
  const repeating = [...world.requests.values()].filter(({ series }) => series).map(({ id }) => id);
  for (const { id, code, status } of [...world.requests.values()].filter(isLive)) {
    insist(repeating.includes(id), `request ${code} (${status}) has ended`);
  }
  for (const timer of world.timers.values()) {
    insist('requestId' in timer && repeating.includes(timer.requestId), `the timer ${timer.kind} has ended`);
  }
}
