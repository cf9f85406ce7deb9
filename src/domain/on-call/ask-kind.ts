// Which kind of help: four at a time by key, any of them by saying it.
import { isKind, type NeedKind } from '../kinds.ts';
import { kindChoices } from '../on-text/choices.ts';
import { type MenuAt, oneKey } from './menu.ts';
import { askForRest } from './need-next.ts';
import { leadsOn, onAPage, pageOf } from './page-of.ts';
import type { Turn } from './turn.ts';

function choicesOn({ decision: { community } }: Turn, page: number) {
  const { told, onward, next } = pageOf(kindChoices(community), page, onAPage);
  return { kinds: told.map(({ digit, item: { kind } }) => ({ digit, kind })), onward, next };
}

export const kind: MenuAt<'kind'> = {
  ask: (turn, { page }) => {
    const { kinds, onward } = choicesOn(turn, page);
    return oneKey({ say: 'askKindByKey', kinds, onward });
  },
  take: (turn, { page, said: before }) => {
    const { kinds, onward, next } = choicesOn(turn, page);
    const { key, heard } = turn;
    if (leadsOn(key, onward)) {
      turn.move({ menu: 'kind', page: next, said: before });
      return true;
    }
    const said = heard.by === 'words' ? offeredKind(turn, heard.text.reading.kind) : undefined;
    const chosen = kinds.find(({ digit }) => digit === key)?.kind ?? said;
    if (chosen === undefined) return false;
    askForRest(turn, { kind: chosen, said: before });
    return true;
  },
};

/** A kind that was said alone; a whole need in a sentence goes the way of a text. */
function offeredKind({ decision: { community }, heard }: Turn, said: NeedKind | undefined): NeedKind | undefined {
  const isWhole = heard.by === 'words' && heard.text.reading.when !== undefined;
  return !isWhole && said !== undefined && isKind(said) && community.kinds.includes(said) ? said : undefined;
}
