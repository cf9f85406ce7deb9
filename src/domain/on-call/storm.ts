// Storm rounds by telephone: a member says whether they wish to be asked; a steward hears who has answered, begins one, and ends it.
import { dangers, type ListWish } from '../check-in.ts';
import { onStormList } from '../on-text/storm-list.ts';
import { mostLettersOfReason, stormTold } from '../storm.ts';
import { byText } from './by-text.ts';
import { actAs, forStewards } from './desk.ts';
import { choose, type MenuAt, oneKey } from './menu.ts';
import type { Turn } from './turn.ts';

const wishes: readonly ListWish[] = ['day', 'always', 'off'];

function wishOf({ member }: Turn): ListWish {
  const storm = member?.checkIn?.storm;
  return storm === undefined ? 'off' : storm.atNight ? 'always' : 'day';
}

export const stormList: MenuAt<'stormList'> = {
  ask: (turn) => oneKey({ say: 'askStormList', wish: wishOf(turn) }),
  take: (turn) => choose(turn, ...wishes.map((wish) => byText(turn, (scene) => onStormList(scene, wish)))),
};

export const storm: MenuAt<'storm'> = forStewards({
  ask: ({ decision: { snapshot } }) =>
    snapshot.storm
      ? oneKey({ say: 'stormStands', ...stormTold(snapshot.storm, snapshot.stormPeople ?? []) }, { say: 'stormMenu' })
      : oneKey({ say: 'askStormReason' }),
  take: (turn) => (turn.decision.snapshot.storm ? takeUnderWay(turn) : takeReason(turn)),
});

const takeUnderWay = (turn: Turn): boolean =>
  choose(
    turn,
    () => undefined,
    () => {
      actAs(turn, { do: 'endStorm' });
      turn.back();
    },
  );

function takeReason(turn: Turn): boolean {
  const { heard, keys } = turn;
  if (heard.by !== 'words' || keys !== undefined)
    return choose(turn, ...dangers.map((danger) => () => turn.go({ menu: 'sureStorm', reason: { danger } })));
  const words = heard.text.body.trim();
  if (words.length > mostLettersOfReason) turn.say({ say: 'stormUsage' });
  else turn.go({ menu: 'sureStorm', reason: { words } });
  return true;
}

/** One key asks everybody: what they will hear is said first. */
export const sureStorm: MenuAt<'sureStorm'> = forStewards({
  ask: (_, { reason }) => oneKey({ say: 'askSureStorm', reason }),
  take: (turn, { reason }) =>
    choose(turn, () => {
      actAs(turn, { do: 'startStorm', reason });
      turn.start({ menu: 'desk' });
    }),
});
