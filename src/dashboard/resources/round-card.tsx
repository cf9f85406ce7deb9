// A round: started by two stewards, stopped by any, and what came of the last one.
import type { Community } from '../../domain/community.ts';
import { localDay, momentOf } from '../../domain/when.ts';
import type { RoundShown } from '../../store/announcements/round-shown.ts';
import { ActionForm } from '../frame/form.tsx';
import { useWords } from '../frame/frame.ts';

interface RoundCardProps {
  readonly round: RoundShown;
  readonly community: Community;
  readonly now: Date;
}

export function RoundCard({ round, community, now }: RoundCardProps) {
  const { rounds: words } = useWords();
  return (
    <section aria-labelledby="round" class="card">
      <h2 id="round">{words.title}</h2>
      <p class="soft">{words.intro}</p>
      <Standing round={round} community={community} now={now} />
      {round.lastResult && (
        <>
          <h3>{words.last}</h3>
          <p>{words.result(round.lastResult)}</p>
        </>
      )}
    </section>
  );
}

function Standing({ round, community: { timezone }, now }: RoundCardProps) {
  const { rounds: words } = useWords();
  switch (round.is) {
    case 'none':
      return <Do to="start" what={words.start} />;
    case 'proposed':
      if (round.isOwn) return <p class="calm">{words.awaited}</p>;
      return (
        <>
          <p>{words.proposedBy(round.steward)}</p>
          <Do to="start" what={words.agree} />
        </>
      );
    case 'running':
      return (
        <>
          <p>{words.running(momentOf(localDay(round.round.content.until, timezone), now, timezone))}</p>
          <progress max={Math.max(round.phones, 1)} value={round.told} aria-label={words.progress} />
          <p>
            {words.asked(round.told, round.phones)} {words.answered(round.answered)}
          </p>
          <Do to="stop" what={words.stop} />
        </>
      );
  }
}

function Do({ to, what }: { readonly to: 'start' | 'stop'; readonly what: string }) {
  return (
    <ActionForm to={`/resources/${to}`}>
      <button type="submit">{what}</button>
    </ActionForm>
  );
}
