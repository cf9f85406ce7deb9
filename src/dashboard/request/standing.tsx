// What the line is doing about a request at this moment, as a few plain sentences.
import type { Community } from '../../domain/community.ts';
import { helpersOf, isLive, missingHelpers, type Request, withStatus } from '../../domain/request.ts';
import type { Name } from '../../domain/spoken-forms.ts';
import { isTalk } from '../../domain/talk-now.ts';
import type { RequestShown } from '../../store/board.ts';
import { useWords } from '../frame/frame.ts';
import { shortly } from '../frame/time.ts';
import { promisedAt } from './promised.ts';

interface StandingProps {
  readonly shown: RequestShown;
  readonly now: Date;
}

/** As many names as one takes in at a glance. */
const mostNames = 4;

export function Standing({ shown, now }: StandingProps) {
  const { request } = shown;
  if (!isLive(request)) return <Ended request={request} now={now} />;
  return request.status === 'open' ? <Asking shown={shown} now={now} /> : <Found shown={shown} />;
}

function Asking({ shown: { request, names, nextWaveAt }, now }: StandingProps) {
  const { standing } = useWords();
  const named = namesOf(names);
  const asked = withStatus(request, 'asked');
  const last = asked.reduce((latest, { askedAt }) => Math.max(latest, askedAt.getTime()), 0);
  const conditional = withStatus(request, 'conditional');
  const declined = withStatus(request, 'declined').length;
  const next = nextWaveAt && { within: shortly(now, nextWaveAt) };
  if (isTalk(request)) return <p>{standing.talk}</p>;
  return (
    <>
      <Found shown={{ request, names, nextWaveAt }} />
      {request.truthTold && <p>{standing.truthTold}</p>}
      <p>
        {asked.length === 0 && declined === 0 && conditional.length === 0
          ? standing.notYet(next)
          : [
              conditional.length > 0 && standing.conditional(named(conditional)),
              asked.length > 0 &&
                standing.asked(
                  named(asked.toReversed()).slice(0, mostNames),
                  asked.length - mostNames,
                  shortly(new Date(last), now),
                ),
              declined > 0 && standing.declined(declined),
              next && standing.nextWave(next.within),
            ]
              .filter(Boolean)
              .join(' ')}
      </p>
    </>
  );
}

function Found({ shown: { request, names } }: Pick<StandingProps, 'shown'>) {
  const { standing } = useWords();
  const named = namesOf(names);
  const [helpers, standby] = [helpersOf(request), withStatus(request, 'standby')];
  if (helpers.length === 0) return null;
  const missing = missingHelpers(request);
  return (
    <p>
      <strong>{standing.will(named(helpers))}</strong> {standby.length > 0 && standing.standby(named(standby))}{' '}
      {missing > 0 && standing.stillMissing(missing, request.needed)}
    </p>
  );
}

function Ended({ request, now }: { readonly request: Request; readonly now: Date }) {
  const { standing } = useWords();
  return <p>{standing.ended(standing.endedAs[request.status], shortly(request.closedAt ?? now, now))}</p>;
}

const namesOf =
  (names: ReadonlyMap<string, Name>) =>
  (invitations: readonly { readonly memberId: string }[]): readonly Name[] =>
    invitations.map(({ memberId }) => names.get(memberId));

interface PromiseProps {
  readonly request: Request;
  readonly community: Community;
  readonly now: Date;
}

/** By when the community promised an answer, while there is none. */
export function Promised({ request, community, now }: PromiseProps) {
  const { standing } = useWords();
  if (request.status !== 'open' || request.truthTold) return null;
  const at = promisedAt(request, community);
  if (!at) return null;
  return at > now ? (
    <p class="soft">{standing.promised(shortly(now, at))}</p>
  ) : (
    <p class="fault">{standing.overdue(shortly(at, now))}</p>
  );
}
