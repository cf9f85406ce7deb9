// What the caller would do for others: three kinds at a time, each put on the list or taken off it by its key.
import type { Kind } from '../kinds.ts';
import { kindChoices } from '../on-text/choices.ts';
import { setOffers } from '../on-text/offer.ts';
import { contactOf, memberOf, settle } from '../on-text/scene.ts';
import { byText } from './by-text.ts';
import { type MenuAt, oneKey } from './menu.ts';
import { leadsOn, onAShortPage, pageOf } from './page-of.ts';
import type { Turn } from './turn.ts';

const doneKey = 5;

function choicesOn(turn: Turn, page: number) {
  const offered = turn.member?.skills ?? [];
  const { told, onward, next } = pageOf(kindChoices(turn.decision.community), page, onAShortPage);
  const kinds = told.map(({ digit, item: { kind } }) => ({ digit, kind, offered: offered.includes(kind) }));
  return { kinds, onward, next };
}

export const offer: MenuAt<'offer'> = {
  ask: (turn, { page }) => {
    const { kinds, onward } = choicesOn(turn, page);
    return oneKey({ say: 'offerMenu', kinds, onward, done: doneKey });
  },
  take: (turn, { page }) => {
    const { kinds, onward, next } = choicesOn(turn, page);
    const { key } = turn;
    if (key === doneKey) byText(turn, takeOver(turn))();
    else if (leadsOn(key, onward)) turn.move({ menu: 'offer', page: next });
    else {
      const chosen = kinds.find(({ digit }) => digit === key);
      if (!chosen) return false;
      change(turn, chosen.kind, !chosen.offered);
    }
    return true;
  },
};

function change(turn: Turn, kind: Kind, offered: boolean): void {
  const member = memberOf(turn.scene);
  const others = member.skills.filter((skill) => skill !== kind);
  turn.decision.saveMember({ ...member, skills: offered ? [...others, kind] : others });
  turn.say({ say: 'nowOffered', kind, offered });
}

/** Says what is on the list by now; whoever offers something is asked where they live. */
const takeOver = (turn: Turn) => (): void => {
  const { scene } = turn;
  for (const question of contactOf(scene).dialogue.questions)
    if (question.ask === 'offerKinds') settle(scene, question);
  setOffers(scene, memberOf(scene).skills);
};
