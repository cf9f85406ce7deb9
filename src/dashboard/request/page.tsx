// The page of a request: fetches it with everything around it, and ranks who could help.
import { widestReach } from '../../domain/dispatch.ts';
import { rank } from '../../domain/matching.ts';
import { isFull, isLive } from '../../domain/request.ts';
import { namesIn, readRequestPage } from '../../store/request-page.ts';
import { type Answer, missing, type Page, shown, type Visit } from '../page.ts';
import { historyOf } from './history.ts';
import { RequestView } from './view.tsx';

export const requestPage: Page = {
  path: '/requests/:code',
  show: (visit) => showRequest(visit, false),
};

/** The number in the address; nothing else is one. */
export const codeIn = ({ params }: Visit): number => (/^\d{1,9}$/.test(params.code ?? '') ? Number(params.code) : 0);

async function showRequest(visit: Visit, withWords: boolean): Promise<Answer> {
  const { context, community, now, words } = visit;
  const code = codeIn(visit);
  const page = await readRequestPage(context.store, community.id, code, { now, withWords });
  const [request] = page?.snapshot.requests ?? [];
  if (!page || !request) return missing;
  const { snapshot, nextWaveAt, version } = page;
  const requester = snapshot.contacts.flatMap(({ members }) => members).find(({ id }) => id === request.requesterId);
  const ranking =
    isLive(request) && !isFull(request)
      ? rank(snapshot.candidates, {
          request,
          requesterContactId: requester?.contactId ?? '',
          requesterLanguage: requester?.language ?? '',
          community,
          reachMiles: widestReach(community),
          now,
        })
      : undefined;
  return shown(
    words.request.title(code),
    <RequestView
      shown={{ request, names: namesIn(snapshot), nextWaveAt }}
      history={historyOf(page)}
      ranking={ranking}
      ownWords={withWords ? request.words : undefined}
      community={community}
      version={version}
      now={now}
    />,
  );
}
