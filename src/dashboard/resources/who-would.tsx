// "Who would be asked if somebody in Northside needed a ride on Tuesday at 9?", and the answer of the matching.
import type { Community } from '../../domain/community.ts';
import { waveSizeFor } from '../../domain/dispatch.ts';
import type { Hindrance, Ranked, Ranking } from '../../domain/matching.ts';
import { Field } from '../frame/form.tsx';
import { useFrame, useWords } from '../frame/frame.ts';
import { shortly } from '../frame/time.ts';
import type { AskedFor } from './asked-for.ts';

interface WhoWouldProps {
  readonly community: Community;
  readonly asked: AskedFor;
  readonly ranking: Ranking | undefined;
  readonly now: Date;
}

const mostShown = 12;

export function WhoWould({ community, asked, ranking, now }: WhoWouldProps) {
  const { words: all, home } = useFrame();
  const { resources: words, say } = all;
  const { filled, isFaulty } = asked;
  return (
    <section aria-labelledby="who" class="card" id="who-would">
      <h2 id="who">{words.who}</h2>
      <p class="soft">{words.whoHint}</p>
      <form method="get" action={`${home}/resources#who-would`} class="filter">
        <Field id="if-kind" label={words.kind}>
          {(described) => (
            <select name="if-kind" {...described}>
              {community.kinds.map((kind) => (
                <option key={kind} value={kind} selected={kind === filled.kind}>
                  {say.capital(say.kind(kind))}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field id="if-area" label={words.area}>
          {(described) => (
            <select name="if-area" {...described}>
              {community.areas.map(({ name }) => (
                <option key={name} value={name} selected={name === filled.area}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field id="if-day" label={words.on}>
          {(described) => <input type="date" name="if-day" value={filled.day} required {...described} />}
        </Field>
        <Field id="if-at" label={words.at}>
          {(described) => <input type="time" name="if-at" value={filled.at} required {...described} />}
        </Field>
        <button type="submit">{words.ask}</button>
      </form>
      {isFaulty && (
        <p class="fault" role="alert">
          {words.whoFault}
        </p>
      )}
      {ranking && <Answer ranking={ranking} community={community} now={now} />}
    </section>
  );
}

interface AnswerProps {
  readonly ranking: Ranking;
  readonly community: Community;
  readonly now: Date;
}

function Answer({ ranking: { eligible, hindered }, community, now }: AnswerProps) {
  const { resources: words } = useWords();
  const atOnce = waveSizeFor({ needed: 1, round: 0, invitations: [] }, community);
  const counts = new Map<Hindrance, number>();
  for (const { because } of hindered) counts.set(because, (counts.get(because) ?? 0) + 1);
  return (
    <>
      {eligible.length === 0 && <p class="calm">{words.whoNobody}</p>}
      <ol class="ranked">
        {eligible.slice(0, mostShown).map((ranked, index) => (
          <Neighbor key={ranked.candidate.member.id} ranked={ranked} isFirst={index < atOnce} now={now} />
        ))}
      </ol>
      <ul class="soft">
        {[...counts].map(([because, count]) => (
          <li key={because}>{words.others(because, count)}</li>
        ))}
      </ul>
    </>
  );
}

interface NeighborProps {
  readonly ranked: Ranked;
  readonly isFirst: boolean;
  readonly now: Date;
}

function Neighbor({ ranked: { candidate, reasons }, isFirst, now }: NeighborProps) {
  const { resources: words, request, say } = useWords();
  const { sharesLanguage, invitationsLast7Days, miles, lastInvitedAt } = reasons;
  const why = [
    sharesLanguage ? request.sameLanguage : request.otherLanguage,
    request.asksThisWeek(invitationsLast7Days),
    request.miles(miles),
    request.lastAsked(lastInvitedAt === undefined ? 'never' : shortly(lastInvitedAt, now)),
  ];
  return (
    <li>
      <strong>{say.capital(say.names([candidate.member.name]))}</strong>{' '}
      <span class={isFirst ? 'label well' : 'label'}>{isFirst ? words.first : words.later}</span>
      <br />
      <span class="soft">{why.join(' · ')}</span>
    </li>
  );
}
