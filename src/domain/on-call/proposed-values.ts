// How a caller would like something to be: hours, a number, a kind of help, who joins, whom they would have as a steward.
import { type Kind, kinds } from '../kinds.ts';
import { parsePhone } from '../phone.ts';
import { choose, type MenuAt, manyKeys, oneKey } from './menu.ts';
import { leadsOn, onAPage, pageOf } from './page-of.ts';
import { wish } from './propose.ts';
import type { Turn } from './turn.ts';

const hoursKeys = 8;

/** From when to when, as on a 24-hour clock. */
export const proposeHours: MenuAt<'proposeHours'> = {
  takesNine: true,
  ask: () => manyKeys(hoursKeys, { say: 'askProposedHours' }),
  take: (turn) => {
    const { heard } = turn;
    if (heard.by !== 'keys') return false;
    if (heard.keys === '#') return wish(turn, { what: 'quietHours', hours: 'none' });
    const [, from, fromMinute, to, toMinute] =
      /^([01]\d|2[0-3])([0-5]\d)([01]\d|2[0-3])([0-5]\d)$/.exec(heard.keys) ?? [];
    if (from === undefined || (from === to && fromMinute === toMinute)) return unclear(turn);
    return wish(turn, { what: 'quietHours', hours: { from: `${from}:${fromMinute}`, to: `${to}:${toMinute}` } });
  },
};

const unclear = (turn: Turn): true => {
  turn.say({ say: 'notHeard' });
  return true;
};

const countKeys = 3;

export const proposeCount: MenuAt<'proposeCount'> = {
  takesNine: true,
  ask: (_, { of }) => manyKeys(countKeys, { say: 'askProposedCount', of }),
  take: (turn, { of }) => {
    const { heard } = turn;
    const said = heard.by === 'keys' ? heard.keys : heard.by === 'words' ? heard.text.body.replace(/\D/g, '') : '';
    if (!/^\d{1,3}$/.test(said)) return heard.by === 'keys' && unclear(turn);
    const count = Number(said);
    return wish(
      turn,
      of === 'asksPerWeek' || of === 'reachMiles' ? { what: of, count } : { what: 'voting', part: of, count },
    );
  },
};

/** To be added: those that the community does not have; to be ended: those that it has. */
function choicesOn({ decision: { community } }: Turn, add: boolean, page: number) {
  const all = kinds.map(({ id }): Kind => id).filter((kind) => community.kinds.includes(kind) !== add);
  const { told, onward, next } = pageOf(all, page, onAPage);
  return { kinds: told.map(({ digit, item: kind }) => ({ digit, kind })), onward, next };
}

export const proposeKind: MenuAt<'proposeKind'> = {
  ask: (turn, { add, page }) => {
    const { kinds: shown, onward } = choicesOn(turn, add, page);
    return oneKey({ say: 'askProposedKind', add, kinds: shown, onward });
  },
  take: (turn, { add, page }) => {
    const { kinds: shown, onward, next } = choicesOn(turn, add, page);
    const { key, heard } = turn;
    if (leadsOn(key, onward)) {
      turn.move({ menu: 'proposeKind', add, page: next });
      return true;
    }
    const said = heard.by === 'words' ? heard.text.reading.kind : undefined;
    const chosen = shown.find(({ digit }) => digit === key)?.kind ?? (said === 'other' ? undefined : said);
    return chosen !== undefined && wish(turn, { what: add ? 'addKind' : 'dropKind', kind: chosen });
  },
};

export const proposeJoining: MenuAt<'proposeJoining'> = {
  ask: () => oneKey({ say: 'askProposedJoining' }),
  take: (turn) =>
    choose(
      turn,
      () => wish(turn, { what: 'joining', joining: 'open' }),
      () => wish(turn, { what: 'joining', joining: 'code' }),
      () => wish(turn, { what: 'joining', joining: 'vouch' }),
    ),
};

const phoneKeys = 10;

export const proposeSteward: MenuAt<'proposeSteward'> = {
  ask: () => manyKeys(phoneKeys, { say: 'askProposedSteward' }),
  take: (turn) => {
    const { keys, heard } = turn;
    if (keys === '1') return wish(turn, { what: 'steward', who: 'me' });
    if (heard.by !== 'keys') return false;
    const phone = parsePhone(heard.keys);
    return phone === undefined ? unclear(turn) : wish(turn, { what: 'steward', who: { phone } });
  },
};

export const proposeRule: MenuAt<'proposeRule'> = {
  ask: () => oneKey({ say: 'askProposedRule' }),
  take: (turn) =>
    choose(
      turn,
      () => turn.go({ menu: 'proposeCount', of: 'quorumPercent' }),
      () => turn.go({ menu: 'proposeCount', of: 'sharePercent' }),
      () => turn.go({ menu: 'proposeCount', of: 'days' }),
    ),
};
