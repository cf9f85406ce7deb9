// A round by telephone: kinds of help a few at a time, each chosen or left again by its key, until that is all.

import type { CallPlace } from '../call-place.ts';
import type { Kind } from '../kinds.ts';
import { givenBy, usedBy } from '../on-text/answers/sharing.ts';
import { kindChoices, notOffered } from '../on-text/choices.ts';
import { contactOf, memberOf, settle } from '../on-text/scene.ts';
import { followQuestion } from './follow-question.ts';
import { type MenuAt, oneKey } from './menu.ts';
import { tellNews } from './news.ts';
import { leadsOn, onAShortPage, pageOf } from './page-of.ts';
import type { Turn } from './turn.ts';

const doneKey = 5;

type Place = Extract<CallPlace, { menu: 'sharing' }>;

function kindsOn({ decision, scene }: Turn, { ask, page, chosen }: Place) {
  const { community } = decision;
  const all = ask === 'couldUse' ? kindChoices(community) : notOffered(community, memberOf(scene));
  const { told, onward, next } = pageOf(all, page, onAShortPage);
  const kinds = told.map(({ digit, item: { kind } }) => ({ digit, kind, chosen: chosen.includes(kind) }));
  return { kinds, onward, next };
}

export const sharing: MenuAt<'sharing'> = {
  ask: (turn, place) => {
    const { kinds, onward } = kindsOn(turn, place);
    return oneKey(...place.words, { say: 'shareMenu', kinds, onward, done: doneKey });
  },
  take: (turn, place) => {
    const { key } = turn;
    const { kinds, onward, next } = kindsOn(turn, place);
    const picked = key === undefined ? saidKind(turn) : kinds.find(({ digit }) => digit === key)?.kind;
    if (key === doneKey || isNone(turn)) finish(turn, place);
    else if (leadsOn(key, onward)) turn.move({ ...place, words: [], page: next });
    else if (picked) choose(turn, place, picked);
    else return false;
    return true;
  },
};

const saidKind = ({ text: { reading }, decision }: Turn): Kind | undefined =>
  decision.community.kinds.find((kind) => kind === reading.kind);

const isNone = ({ heard, text }: Turn): boolean => heard.by === 'words' && text.reading.meaning === 'no';

function choose(turn: Turn, place: Place, kind: Kind): void {
  const isChosen = !place.chosen.includes(kind);
  const others = place.chosen.filter((each) => each !== kind);
  turn.say({ say: 'nowChosen', kind, chosen: isChosen });
  turn.move({ ...place, words: [], chosen: isChosen ? [...others, kind] : others });
}

function finish(turn: Turn, { ask, chosen }: Place): void {
  const { scene } = turn;
  const { questions } = contactOf(scene).dialogue;
  const question = questions.findLast((each) => each.ask === ask);
  if (!question) {
    turn.say({ say: 'nothingToAnswer' });
    return tellNews(turn);
  }
  settle(scene, question);
  const asAsked = { ...scene, memberId: question.memberId ?? scene.memberId };
  if (question.ask === 'couldGive') givenBy(asAsked, question.use, chosen);
  else usedBy(asAsked, chosen);
  followQuestion(turn, questions);
}
