// Whether somebody is asked how they are in a storm, and what a steward sets for them who was told so.
import type { ListWish } from '../../domain/check-in.ts';
import { ActionForm } from '../frame/form.tsx';
import { useWords } from '../frame/frame.ts';
import type { PersonProps } from './props.ts';

const wishes: readonly ListWish[] = ['day', 'always', 'off'];

export function InStorm({ person: { member } }: Pick<PersonProps, 'person'>) {
  const { storm: words } = useWords();
  const listed = member.checkIn?.storm;
  const wish: ListWish = listed === undefined ? 'off' : listed.atNight ? 'always' : 'day';
  return (
    <section class="card" aria-labelledby="in-storm">
      <h2 id="in-storm">{words.wishTitle}</h2>
      <p>{words.wish(member.name, wish)}</p>
      <ActionForm to={`/people/${member.id}/storm`}>
        <div class="in-a-row">
          {wishes
            .filter((each) => each !== wish)
            .map((each) => (
              <button key={each} type="submit" class="quiet" name="wish" value={each}>
                {words.setWish[each]}
              </button>
            ))}
        </div>
      </ActionForm>
    </section>
  );
}
