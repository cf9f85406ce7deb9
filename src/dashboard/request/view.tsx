// A request as a steward sees it: how it stands, what can be done, who could help, and all that happened.
import type { Community } from '../../domain/community.ts';
import type { Ranking } from '../../domain/matching.ts';
import type { RequestShown } from '../../store/board.ts';
import { useFrame } from '../frame/frame.ts';
import { Live } from '../frame/live.tsx';
import { Actions, ShowWords } from './actions.tsx';
import { Candidates } from './candidates.tsx';
import type { Happened } from './history.ts';
import { History, Words } from './history-view.tsx';
import { Need } from './need.tsx';
import { Promised, Standing } from './standing.tsx';

export interface RequestViewProps {
  readonly shown: RequestShown;
  readonly history: readonly Happened[];
  /** Absent where nobody is looked for. */
  readonly ranking: Ranking | undefined;
  /** What the member wrote; absent until a steward has asked to see it. */
  readonly ownWords: string | undefined;
  readonly community: Community;
  readonly version: string;
  readonly now: Date;
}

export function RequestView(props: RequestViewProps) {
  const { home, words } = useFrame();
  const { code } = props.shown.request;
  const page = <Body {...props} />;
  return (
    <>
      <p>
        <a class="back" href={home}>
          {words.request.back}
        </a>
      </p>
      {/* What somebody asked to see must not vanish under their eyes. */}
      {props.ownWords === undefined ? (
        <Live path={`/requests/${code}`} version={props.version}>
          {page}
        </Live>
      ) : (
        <div class="live">
          <p class="said">
            {words.request.wordsShown} <a href={`${home}/requests/${code}`}>{words.request.hideWords}</a>
          </p>
          {page}
        </div>
      )}
    </>
  );
}

function Body({ shown, history, ranking, ownWords, community, now }: RequestViewProps) {
  return (
    <>
      <Summary shown={shown} ownWords={ownWords} community={community} now={now} />
      <div class="two">
        <div class="part">
          <History history={history} timezone={community.timezone} now={now} />
          {ownWords === undefined && <ShowWords request={shown.request} />}
        </div>
        {ranking && <Candidates request={shown.request} ranking={ranking} now={now} />}
      </div>
    </>
  );
}

function Summary({
  shown,
  ownWords,
  community,
  now,
}: Pick<RequestViewProps, 'shown' | 'ownWords' | 'community' | 'now'>) {
  const { words } = useFrame();
  const { say, standing } = words;
  const { request, names } = shown;
  const name = names.get(request.requesterId);
  return (
    <section class={`card ${request.status}`} aria-labelledby="title">
      <h1 id="title">{standing.heading({ code: request.code, kind: say.kind(request.kind), name })}</h1>
      <Need request={request} community={community} now={now} />
      {request.forWhom && <p>{standing.forWhom(request.forWhom)}</p>}
      <Standing shown={shown} now={now} />
      <Promised request={request} community={community} now={now} />
      {ownWords !== undefined && (
        <div>
          <h2>{words.request.ownWords(name)}</h2>
          <Words>{ownWords}</Words>
        </div>
      )}
      <Actions request={request} names={names} isHere />
    </section>
  );
}
