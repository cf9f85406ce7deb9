// Who knows somebody: that nobody has vouched for them so far, who did, and for whom they did. It is nobody's rank or debt.
import { kinds } from '../../domain/kinds.ts';
import { isNewcomer } from '../../domain/vouching.ts';
import type { Person } from '../../store/people.ts';
import { ActionForm } from '../frame/form.tsx';
import { useFrame, useWords } from '../frame/frame.ts';
import type { PersonProps } from './props.ts';

export function VouchingOf(props: PersonProps) {
  const { person: words } = useWords();
  const { person, community, vouchedBy, vouchedFor, isSelf } = props;
  const isNew = isNewcomer(person.member, community);
  if (!isNew && !vouchedBy && vouchedFor.length === 0) return null;
  return (
    <section class="card" aria-labelledby="vouching">
      <h2 id="vouching">{words.vouching}</h2>
      {isNew && !isSelf && <Newcomer {...props} />}
      {vouchedBy && <VouchedBy {...props} by={vouchedBy} />}
      {vouchedFor.length > 0 && (
        <>
          <p>{words.vouchedFor}:</p>
          <ul>
            {vouchedFor.map((each) => (
              <li key={each.member.id}>
                <Named person={each} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function Newcomer({ person: { member }, community }: PersonProps) {
  const { person: words, say } = useWords();
  const atTheDoor = kinds.filter(({ id, alone }) => !alone && community.kinds.includes(id));
  return (
    <ActionForm to={`/people/${member.id}/vouch`}>
      <p>{words.nobodyVouched(atTheDoor.map(({ id }) => say.kind(id)))}</p>
      <p class="hint">{words.vouchHint}</p>
      <div class="in-a-row">
        <button type="submit">{words.vouch(member.name)}</button>
      </div>
    </ActionForm>
  );
}

function VouchedBy({ person: { member }, community, by }: PersonProps & { readonly by: Person }) {
  const { person: words } = useWords();
  return (
    <>
      <p>
        {words.vouchedBy}: <Named person={by} />
      </p>
      {community.joining === 'vouch' && (
        <ActionForm to={`/people/${member.id}/take-back`}>
          <p class="hint">{words.takeBackHint}</p>
          <div class="in-a-row">
            <button type="submit" class="quiet">
              {words.takeBack}
            </button>
          </div>
        </ActionForm>
      )}
    </>
  );
}

function Named({ person: { member } }: { readonly person: Person }) {
  const { words, home } = useFrame();
  return (
    <a href={`${home}/people/${member.id}`} dir="auto">
      {member.name ?? words.people.unnamed}
    </a>
  );
}
