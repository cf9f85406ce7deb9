// The weeks of a rota: who has which days, with the way to hand them over, and the days that nobody has.
import { type WeekOfRota, weeksOf } from '../../domain/rota-weeks.ts';
import type { Shift, Stretch } from '../../domain/shift.ts';
import { localDay, momentOf } from '../../domain/when.ts';
import { ActionForm, Field } from '../frame/form.tsx';
import { useWords } from '../frame/frame.ts';
import type { RotaProps } from './props.ts';

export function Weeks(props: RotaProps) {
  const { rota: words } = useWords();
  const { rota, community, now } = props;
  return (
    <section aria-labelledby="weeks">
      <h2 id="weeks">{words.weeks}</h2>
      {weeksOf(rota.shifts, now, community.timezone).map((week, index) => (
        <Week key={index} {...props} week={week} index={index} />
      ))}
    </section>
  );
}

interface WeekProps extends RotaProps {
  readonly week: WeekOfRota;
  readonly index: number;
}

function Week({ week, index, ...props }: WeekProps) {
  const { rota: words, say } = useWords();
  const { community, now, rota } = props;
  const dayOf = (instant: Date): string =>
    say.moment(momentOf(localDay(instant, community.timezone), now, community.timezone));
  const days = ({ from, until }: Stretch): string => words.days(dayOf(from), dayOf(new Date(until.getTime() - 1)));
  const nameOf = ({ memberId }: Shift) => rota.stewards.find(({ id }) => id === memberId)?.name;
  return (
    <section class="card" aria-labelledby={`week-${index}`}>
      <h3 id={`week-${index}`}>
        {words.week(index === 0 ? 'this' : index === 1 ? 'next' : { monday: dayOf(week.monday) })}
      </h3>
      <ul class="shifts">
        {week.stretches.map((stretch) =>
          stretch.shift ? (
            <li key={stretch.shift.id}>
              <p>
                <strong>{say.capital(say.names([nameOf(stretch.shift)]))}</strong> {days(stretch)}
                {stretch.goesOn && <span class="soft"> ({words.goesOn})</span>}
              </p>
              {!stretch.goesOn && <Change {...props} shift={stretch.shift} />}
            </li>
          ) : (
            <li key={stretch.from.getTime()}>
              <p>
                <span class="label today">{words.nobody}</span> {days(stretch)}
              </p>
            </li>
          ),
        )}
      </ul>
    </section>
  );
}

function Change({ shift, rota, ownId }: RotaProps & { readonly shift: Shift }) {
  const { rota: words, say } = useWords();
  const others = rota.stewards.filter(({ id }) => id !== shift.memberId);
  return (
    <div class="folded">
      {others.length > 0 && (
        <details id={`hand-over-${shift.id}`}>
          <summary>{words.handOver}</summary>
          <ActionForm to="/rota/hand-over">
            <input type="hidden" name="shift" value={shift.id} />
            <Field id={`to-${shift.id}`} label={words.handOverTo}>
              {(described) => (
                <select {...described} name="who">
                  {others.map(({ id, name }) => (
                    <option key={id} value={id}>
                      {id === ownId ? words.myself(name) : say.capital(say.names([name]))}
                    </option>
                  ))}
                </select>
              )}
            </Field>
            <div class="in-a-row">
              <button type="submit">{words.handOverButton}</button>
            </div>
          </ActionForm>
        </details>
      )}
      <ActionForm to="/rota/take-off">
        <input type="hidden" name="shift" value={shift.id} />
        <button type="submit" class="quiet">
          {words.takeOff}
        </button>
      </ActionForm>
    </div>
  );
}
