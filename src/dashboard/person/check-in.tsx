// Somebody's daily check-in: when they are asked, who looks in on them, and what is done while they don't answer.
import { countryOf, inGroups } from '../../domain/phone.ts';
import { ActionForm } from '../frame/form.tsx';
import { useWords } from '../frame/frame.ts';
import type { PersonProps } from './props.ts';
import { silenceInWords } from './silence.ts';

export function CheckInOf({ person: { member }, buddy, phone, community, now }: PersonProps) {
  const words = useWords();
  const { care, say } = words;
  const { at, silence, buddy: chosen } = member.checkIn ?? {};
  if (at === undefined && !silence) return null;
  const [hour = 0, minute = 0] = (at ?? '').split(':').map(Number);
  const agreed = chosen?.agreed ? { name: buddy?.member.name } : undefined;
  return (
    <section class="card" aria-labelledby="check-in">
      <h2 id="check-in">{care.title}</h2>
      {at !== undefined && <p>{care.askedAt(say.clock({ hour, minute }))}</p>}
      <p>{chosen ? care.buddy(buddy?.member.name, chosen.agreed) : care.noBuddy}</p>
      {silence ? (
        <p class={silence.rung === 'asked' ? undefined : 'fault'}>
          {silenceInWords(words, { name: member.name, buddy: agreed, silence }, now)}
        </p>
      ) : (
        <p class="soft">{care.allIsWell}</p>
      )}
      {phone !== undefined && (
        <p class="said">
          {care.number(member.name)}: <a href={`tel:${phone}`}>{inGroups(phone, countryOf(community))}</a>
        </p>
      )}
      {mayBeCalled(member) && phone === undefined && (
        <ActionForm to={`/people/${member.id}/number`}>
          <div class="in-a-row">
            <button type="submit">{care.showNumber}</button>
            <p class="hint">{care.showNumberHint}</p>
          </div>
        </ActionForm>
      )}
    </section>
  );
}

/** Somebody has to reach whoever does not answer; otherwise numbers stay with the line. */
export const mayBeCalled = ({ checkIn }: PersonProps['person']['member']): boolean =>
  checkIn?.silence !== undefined && checkIn.silence.rung !== 'asked';
