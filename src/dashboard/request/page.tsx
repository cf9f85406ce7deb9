// The page of a request: fetches it with everything around it, ranks who could help, and does what stewards do about it.

import type { Closing } from '../../domain/closing.ts';
import { widestReach } from '../../domain/dispatch.ts';
import { type Ranking, rank } from '../../domain/matching.ts';
import { isFull, isLive, type Request } from '../../domain/request.ts';
import type { Snapshot } from '../../domain/snapshot.ts';
import type { StewardAct } from '../../domain/steward-act.ts';
import { namesIn, readRequestPage } from '../../store/request-page.ts';
import { requestIdOf } from '../../store/requests.ts';
import { act, record } from '../act.ts';
import { isId } from '../id.ts';
import { type Answer, type Handler, missing, type Page, shown, type Visit } from '../page.ts';
import { historyOf } from './history.ts';
import { RequestView } from './view.tsx';

/** Of the request in the address; `undefined` where what was filled in makes no sense. */
type ActOn = (requestId: string, form: URLSearchParams) => StewardAct | undefined;

const actingBy =
  (actOn: ActOn): Handler =>
  async (visit) => {
    const requestId = await requestIdOf(visit.context.store, visit.community.id, codeIn(visit));
    const what = requestId && actOn(requestId, visit.form);
    return what ? act(visit, what, `/requests/${codeIn(visit)}`) : missing;
  };

const closings: readonly Closing[] = ['done', 'withdrawn', 'unmet'];
const mostReason = 200;
const mostWords = 600;

const assign: ActOn = (requestId, form) => {
  const memberId = form.get('member') ?? '';
  return isId(memberId) ? { do: 'assign', requestId, memberId, agreed: form.get('agreed') === 'yes' } : undefined;
};

const call: ActOn = (requestId, form) => {
  const memberId = form.get('member') ?? '';
  return isId(memberId) ? { do: 'call', requestId, memberId } : undefined;
};

const close: ActOn = (requestId, form) => {
  const as = closings.find((each) => each === form.get('as'));
  const reason = form.get('reason')?.trim().slice(0, mostReason) || undefined;
  return as && { do: 'close', requestId, as, reason };
};

export const requestPage: Page = {
  path: '/requests/:code',
  show: (visit) => showRequest(visit, false),
  actions: {
    assign: actingBy(assign),
    close: actingBy(close),
    'ask-more': actingBy((requestId) => ({ do: 'askMore', requestId })),
    call: actingBy(call),
    reopen: actingBy((requestId) => ({ do: 'reopen', requestId })),
    write: actingBy((requestId, form) => ({
      do: 'write',
      requestId,
      words: (form.get('words') ?? '').slice(0, mostWords),
    })),
    words: showWords,
  },
};

/** What people wrote is shown once it is written down that somebody looked. */
async function showWords(visit: Visit): Promise<Answer> {
  const requestId = await requestIdOf(visit.context.store, visit.community.id, codeIn(visit));
  if (!requestId) return missing;
  await record(visit, { do: 'record', what: 'textsShown', requestId });
  return showRequest(visit, true);
}

/** The number in the address; 0, which no request has, where that is none. */
const codeIn = ({ params }: Visit): number => (/^\d{1,9}$/.test(params.code ?? '') ? Number(params.code) : 0);

async function showRequest(visit: Visit, withWords: boolean): Promise<Answer> {
  const { context, community, now, words } = visit;
  const code = codeIn(visit);
  const page = await readRequestPage(context.store, community.id, code, { now, withWords });
  const [request] = page?.snapshot.requests ?? [];
  if (!page || !request) return missing;
  const { snapshot, nextWaveAt, version } = page;
  return shown(
    words.request.title(code),
    <RequestView
      shown={{ request, names: namesIn(snapshot), nextWaveAt }}
      history={historyOf(page)}
      ranking={isLive(request) && !isFull(request) ? rankingOf(request, snapshot) : undefined}
      ownWords={withWords ? request.words : undefined}
      community={community}
      version={version}
      now={now}
    />,
  );
}

/** As the widest wave would rank them. */
function rankingOf(request: Request, { community, contacts, candidates, feelings, now }: Snapshot): Ranking {
  const requester = contacts.flatMap(({ members }) => members).find(({ id }) => id === request.requesterId);
  return rank(candidates, {
    request,
    requesterContactId: requester?.contactId ?? '',
    requesterLanguage: requester?.language ?? '',
    community,
    feelings,
    reachMiles: widestReach(community),
    now,
  });
}
