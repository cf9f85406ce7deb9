// What has happened since: one piece after another, each with what it asks of the listener.
import type { Spoken } from '../call-script.ts';
import { holdFor } from '../hold.ts';
import { answerTo } from '../on-text/answer.ts';
import { invitationOf, type Request } from '../request.ts';
import type { News } from '../snapshot.ts';
import { questionOf } from './asked-by.ts';
import { placeOf } from './asked-place.ts';
import { isKeptOut } from './kept-out.ts';
import { choose, type MenuAt, oneKey } from './menu.ts';
import { firstPlace } from './partners.ts';
import { mayHear } from './steward-pin.ts';
import type { Turn } from './turn.ts';

/**
 * What is for the caller, or for everybody of the phone, and has not been told in this call. What takes a PIN comes last: the code for
 * it may be among the rest.
 */
function untold({ decision, member, state }: Turn): readonly News[] {
  const told = new Set(state.told);
  const news = decision.snapshot.news.filter(
    ({ id, memberId }) => !told.has(id) && (memberId === undefined || memberId === member?.id),
  );
  return [...news.filter((piece) => !isForStewards(piece)), ...news.filter(isForStewards)];
}

/** Whether there is something to tell the caller. */
export const hasNews = (turn: Turn): boolean => untold(turn).length > 0;

/**
 * Tells what needs no answer, until something does; then that is asked. What was told is settled once the caller is heard again. Whoever
 * is kept out hears only that.
 */
export function tellNews(turn: Turn): void {
  if (isKeptOut(turn)) turn.change({ told: [...turn.state.told, ...untold(turn).map(({ id }) => id)] });
  for (const piece of untold(turn)) {
    if (isForStewards(piece) && !mayHear(turn)) {
      if (turn.place.menu === 'pin') return;
      continue;
    }
    turn.change({ told: [...turn.state.told, piece.id] });
    const asked = askedBy(turn, piece);
    const question = questionOf(turn, piece.phrase);
    if (question) return turn.start(placeOf(question, [piece.phrase]));
    if (asked === 'nothing') turn.say(piece.phrase);
    else if (asked !== 'past') return turn.start({ menu: 'news', phrase: piece.phrase, requestId: piece.requestId });
  }
  turn.start(firstPlace(turn));
}

/** A caller's own voice, for whoever looks after the line. */
const isForStewards = ({ phrase }: News): boolean => phrase.say === 'wordFrom' && phrase.code === undefined;

/** Where these have been answered, there is nothing more to tell. */
const answeredOnce: readonly Spoken['say'][] = [
  'checkIn',
  'stormCheck',
  'lookIn',
  'howWasTalk',
  'offerRest',
  'offerOneDay',
  'couldUse',
  'stillOffers',
  'couldFill',
  'askVote',
];

/** What a piece of news asks for; `past` where that is over. */
function askedBy(turn: Turn, { phrase, requestId }: News): 'answer' | 'word' | 'nothing' | 'past' {
  const { decision, member } = turn;
  const request = decision.allRequests().find(({ id }) => id === requestId);
  if (isInvitation(phrase)) {
    const isAsked = request?.status === 'open' && invitationOf(request, member?.id ?? '')?.status === 'asked';
    return isAsked ? 'answer' : 'past';
  }
  if (phrase.say === 'deskCall') return decision.findMember(phrase.memberId) ? 'answer' : 'past';
  // Answered by text meanwhile, or too late.
  if (answeredOnce.includes(phrase.say)) return 'past';
  return phrase.say === 'relay' || phrase.say === 'wordFrom' ? 'word' : 'nothing';
}

export const news: MenuAt<'news'> = {
  ask: (turn, { phrase, requestId }) => {
    const { decision, member } = turn;
    const request = decision.allRequests().find(({ id }) => id === requestId);
    if (request && member && isInvitation(phrase)) holdFor(decision, request, member.id);
    return oneKey(phrase, ...hintFor(phrase));
  },
  take: (turn, { phrase, requestId }) => {
    const request = turn.decision.allRequests().find(({ id }) => id === requestId);
    const taken =
      phrase.say === 'deskCall'
        ? putThrough(turn, phrase, requestId)
        : isInvitation(phrase)
          ? answer(turn, request)
          : reply(turn, phrase);
    if (taken && turn.place.menu === 'news') tellNews(turn);
    return taken;
  },
};

const isInvitation = ({ say }: Spoken): boolean => say === 'invitation' || say === 'invitationChanged';

function hintFor(phrase: Spoken): readonly Spoken[] {
  if (phrase.say === 'wordFrom') return [{ say: phrase.code === undefined ? 'wordOver' : 'wordHint' }];
  return phrase.say === 'relay' ? [{ say: 'wordHint' }] : [];
}

/** Key 1 or a yes takes the request, 2 or a no leaves it to others. */
function answer(turn: Turn, request: Request | undefined): boolean {
  const { key, scene } = turn;
  if (!request) return true;
  const { reading } = turn.text;
  const said =
    key === 1 || reading.meaning === 'yes' ? 'yes' : key === 2 || reading.meaning === 'no' ? 'no' : undefined;
  if (said === undefined) return false;
  answerTo(scene, said, request);
  return true;
}

/** Key 1 rings whom a steward wanted to talk with; any other goes on. */
function putThrough(turn: Turn, { code, memberId }: Spoken & { say: 'deskCall' }, id = ''): boolean {
  return choose(
    turn,
    () => {
      if (turn.decision.findMember(memberId)) turn.start({ menu: 'talkAsSteward', about: { id, code }, memberId });
    },
    () => undefined,
  );
}

/** Key 1 answers a neighbour's words, 2 goes on. Where there is nobody to answer, 1 goes on. */
function reply(turn: Turn, phrase: Spoken): boolean {
  const code = phrase.say === 'relay' || phrase.say === 'wordFrom' ? phrase.code : undefined;
  const answers = code === undefined ? [] : [() => turn.go({ menu: 'word', code })];
  return choose(turn, ...answers, () => undefined);
}
