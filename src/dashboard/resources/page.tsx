// The resource map: fetches the figures, asks the matching who would be asked, and has people asked what they could use and give.
import { weekdays } from '../../domain/figures/slots.ts';
import { spotAt } from '../../domain/figures/thin.ts';
import { whoWould } from '../../domain/figures/who-would.ts';
import { readRound } from '../../store/announcements/round-shown.ts';
import { readResources } from '../../store/figures/read-figures.ts';
import { candidatesFor } from '../../store/who-would.ts';
import { act } from '../act.ts';
import { type Handler, missing, type Page, shown, type Visit } from '../page.ts';
import { type AskedFor, askedFor } from './asked-for.ts';
import { ResourcesView } from './view.tsx';

const path = '/resources';

/** Whether nobody at all can come is looked up, and not taken from the form. */
const ask: Handler = async (visit) => {
  const { context, community, form } = visit;
  const kind = community.kinds.find((each) => each === form.get('kind'));
  const area = community.areas.find(({ name }) => name === form.get('area'))?.name;
  const weekday = weekdays.find((each) => each === Number(form.get('weekday')));
  const counted = await readResources(context.store, community.id);
  if (!kind || area === undefined || weekday === undefined || !counted) return missing;
  const nobody = spotAt(counted.figures, kind, area, { weekday }).couldCome === 0;
  return act(visit, { do: 'askForGap', gap: { kind, area, weekday, nobody } }, path);
};

export const resourcesPage: Page = {
  path,
  nav: 'resources',
  actions: {
    ask,
    start: (visit) => act(visit, { do: 'startRound' }, path),
    stop: (visit) => act(visit, { do: 'stopRound' }, path),
  },
  show: async (visit) => {
    const { context, community, steward, words, now, query } = visit;
    const asked = askedFor(query, community, now);
    return shown(
      words.resources.title,
      <ResourcesView
        counted={await readResources(context.store, community.id)}
        round={await readRound(context.store, community.id, steward.memberId, now)}
        community={community}
        asked={asked}
        ranking={await rankingFor(visit, asked)}
        now={now}
      />,
    );
  },
};

async function rankingFor({ context, community, now }: Visit, { supposed }: AskedFor) {
  if (!supposed) return undefined;
  const candidates = await candidatesFor(context.store, community.id, supposed.kind, now);
  return whoWould(candidates, supposed, community, now);
}
