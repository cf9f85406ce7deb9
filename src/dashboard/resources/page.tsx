// The resource map: fetches the figures, and asks the matching who would be asked.
import { whoWould } from '../../domain/figures/who-would.ts';
import { readResources } from '../../store/figures/read-figures.ts';
import { candidatesFor } from '../../store/who-would.ts';
import { type Page, shown, type Visit } from '../page.ts';
import { type AskedFor, askedFor } from './asked-for.ts';
import { ResourcesView } from './view.tsx';

export const resourcesPage: Page = {
  path: '/resources',
  nav: 'resources',
  show: async (visit) => {
    const { context, community, words, now, query } = visit;
    const asked = askedFor(query, community, now);
    return shown(
      words.resources.title,
      <ResourcesView
        counted={await readResources(context.store, community.id)}
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
