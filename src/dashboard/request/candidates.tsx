// Who could help, in the order in which the line would ask them, with the reason for each place.
import type { Ranked, Ranking } from '../../domain/matching.ts';
import type { Request } from '../../domain/request.ts';
import { ActionForm } from '../frame/form.tsx';
import { useWords } from '../frame/frame.ts';
import { shortly } from '../frame/time.ts';

interface CandidatesProps {
  readonly request: Request;
  readonly ranking: Ranking;
  readonly now: Date;
}

const mostShown = 8;
const mostHindered = 40;

export function Candidates({ request, ranking, now }: CandidatesProps) {
  const { request: words, say } = useWords();
  const { eligible } = ranking;
  const hindered = ranking.hindered.flatMap(({ candidate, because }) =>
    because === 'apart' ? [] : { candidate, because },
  );
  return (
    <section aria-labelledby="helpers">
      <h2 id="helpers">{words.helpers}</h2>
      {eligible.length === 0 ? <p>{words.nobodyCould}</p> : <p class="soft">{words.helpersHint}</p>}
      <ol class="ranked">
        {eligible.slice(0, mostShown).map((ranked) => (
          <li key={ranked.candidate.member.id} class="card">
            <Candidate request={request} ranked={ranked} now={now} />
          </li>
        ))}
      </ol>
      {hindered.length > 0 && (
        <details id="hindered">
          <summary>
            {words.others} ({hindered.length})
          </summary>
          <ul class="people">
            {hindered.slice(0, mostHindered).map(({ candidate: { member }, because }) => (
              <li key={member.id}>
                {say.capital(say.names([member.name]))}: {words.hindered[because]}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

interface CandidateProps {
  readonly request: Request;
  readonly ranked: Ranked;
  readonly now: Date;
}

function Candidate({ request, ranked, now }: CandidateProps) {
  const { request: words, say } = useWords();
  const { member } = ranked.candidate;
  const { sharesLanguage, likeEachOther, invitationsLast7Days, miles, lastInvitedAt } = ranked.reasons;
  const reasons = [
    sharesLanguage ? words.sameLanguage : words.otherLanguage,
    ...(likeEachOther ? [words.metGladly] : []),
    words.asksThisWeek(invitationsLast7Days),
    words.miles(miles),
    ...(invitationsLast7Days > 0 ? [] : [words.lastAsked(lastInvitedAt ? shortly(lastInvitedAt, now) : 'never')]),
  ];
  return (
    <>
      <h3>{say.capital(say.names([member.name]))}</h3>
      <p>{reasons.join(' · ')}</p>
      <ActionForm to={`/requests/${request.code}/assign`}>
        <input type="hidden" name="member" value={member.id} />
        <label class="tick">
          <input type="checkbox" name="agreed" value="yes" />
          {words.agreed}
        </label>
        <button type="submit" class="quiet">
          {words.assign(member.name)}
        </button>
      </ActionForm>
    </>
  );
}
