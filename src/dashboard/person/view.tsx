// One person as a steward sees them. Numbers are not shown: who wants to reach somebody writes through the line.
import { isBlocked } from '../../domain/people.ts';
import { ActionForm, Field } from '../frame/form.tsx';
import { useFrame, useWords } from '../frame/frame.ts';
import { PersonLabels } from '../people/person-line.tsx';
import { CheckInOf } from './check-in.tsx';
import { EditPerson } from './edit.tsx';
import { FriendsOf } from './friends.tsx';
import type { PersonProps } from './props.ts';
import { InStorm } from './storm.tsx';
import { VouchingOf } from './vouching.tsx';

export function PersonView(props: PersonProps) {
  const { words, home } = useFrame();
  const { person, community, isSelf, now } = props;
  const { member, asks } = person;
  const most = member.asksPerWeek ?? community.boundaries.asksPerWeek;
  return (
    <>
      <p>
        <a class="back" href={`${home}/people`}>
          {words.people.toPeople}
        </a>
      </p>
      <h1 dir="auto">{member.name ?? words.people.unnamed}</h1>
      <PersonLabels person={person} community={community} now={now} />
      <p>{words.say.capital(words.people.asked(asks, most))}.</p>
      <div class="board">
        <EditPerson {...props} />
        <div class="part">
          <CheckInOf {...props} />
          <VouchingOf {...props} />
          <FriendsOf {...props} />
          <InStorm person={person} />
          <WriteTo memberId={member.id} />
          {!isSelf && <WithCare {...props} />}
        </div>
      </div>
    </>
  );
}

function WriteTo({ memberId }: { readonly memberId: string }) {
  const { person, request } = useWords();
  return (
    <section class="card" aria-labelledby="write">
      <h2 id="write">{person.write}</h2>
      <ActionForm to={`/people/${memberId}/write`}>
        <Field id="words" label={request.tellWords} hint={request.tellHint}>
          {(described) => <textarea {...described} name="words" required maxLength={600} />}
        </Field>
        <div class="in-a-row">
          <button type="submit">{request.send}</button>
        </div>
      </ActionForm>
    </section>
  );
}

/** What one steward alone can't decide for good. */
function WithCare({ person: { member }, now }: PersonProps) {
  const { person: words } = useWords();
  return (
    <section class="card" aria-labelledby="care">
      <h2 id="care">{words.care}</h2>
      {isBlocked(member, now) ? (
        <ActionForm to={`/people/${member.id}/unblock`}>
          <div class="in-a-row">
            <button type="submit" class="quiet">
              {words.unblock}
            </button>
          </div>
        </ActionForm>
      ) : (
        <ActionForm to={`/people/${member.id}/block`}>
          <p class="hint">{words.blockHint}</p>
          <div class="in-a-row">
            <button type="submit" class="quiet">
              {words.block}
            </button>
          </div>
        </ActionForm>
      )}
      <ActionForm to={`/people/${member.id}/forget`}>
        <p class="hint">{words.forgetHint}</p>
        <div class="in-a-row">
          <button type="submit" class="quiet">
            {words.forget(member.name)}
          </button>
        </div>
      </ActionForm>
    </section>
  );
}
