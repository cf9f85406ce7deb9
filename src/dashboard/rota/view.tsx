// The rota as it looks: who is on call now, the weeks to come, and the form that puts somebody on it.
import { onCallAmong } from '../../domain/on-call-now.ts';
import { weeksOf } from '../../domain/rota-weeks.ts';
import { localDay } from '../../domain/when.ts';
import { ActionForm, Field } from '../frame/form.tsx';
import { useFrame, useWords } from '../frame/frame.ts';
import type { RotaProps } from './props.ts';
import { Weeks } from './week.tsx';

export function RotaView(props: RotaProps) {
  const { words: all, home } = useFrame();
  const { rota: words, sheet } = all;
  return (
    <>
      <div>
        <h1>{words.title}</h1>
        <p>{words.intro}</p>
      </div>
      <OnCall {...props} />
      <div class="two">
        <Weeks {...props} />
        <Add {...props} />
      </div>
      <p>
        <a class="button quiet" href={`${home}/sheet`}>
          {sheet.title}
        </a>
      </p>
    </>
  );
}

function OnCall({ rota, ownId, now }: RotaProps) {
  const { rota: words } = useWords();
  const { ids, isEverybody } = onCallAmong(
    rota.stewards.map(({ id }) => id),
    rota.shifts,
    now,
  );
  const names = rota.stewards.filter(({ id }) => ids.includes(id)).map(({ name }) => name);
  const isOwnAlone = !isEverybody && ids.length === 1 && ids[0] === ownId;
  return (
    <section class={isEverybody ? 'card open' : 'card matched'} aria-labelledby="on-call">
      <h2 id="on-call">{isEverybody ? words.everybody(names) : words.onCall(names)}</h2>
      {!isOwnAlone && (
        <ActionForm to="/rota/take-over">
          <div class="in-a-row">
            <button type="submit">{words.takeOver}</button>
            {!isEverybody && <p class="hint">{words.takeOverHint}</p>}
          </div>
        </ActionForm>
      )}
    </section>
  );
}

function Add({ rota, ownId, community, now }: RotaProps) {
  const { rota: words, say } = useWords();
  const today = localDay(now, community.timezone);
  const [, nextWeek] = weeksOf([], now, community.timezone);
  const sunday = nextWeek ? localDay(nextWeek.monday, community.timezone, -1) : today;
  const own = rota.stewards.filter(({ id }) => id === ownId);
  const others = rota.stewards.filter(({ id }) => id !== ownId);
  return (
    <section aria-labelledby="add">
      <h2 id="add">{words.add}</h2>
      <ActionForm to="/rota/add">
        <Field id="who" label={words.who}>
          {(described) => (
            <select {...described} name="who">
              {[...own, ...others].map(({ id, name }) => (
                <option key={id} value={id}>
                  {id === ownId ? words.myself(name) : say.capital(say.names([name]))}
                </option>
              ))}
            </select>
          )}
        </Field>
        <div class="pair">
          <Field id="first-day" label={words.firstDay}>
            {(described) => <input {...described} name="first-day" type="date" required min={today} value={today} />}
          </Field>
          <Field id="last-day" label={words.lastDay}>
            {(described) => <input {...described} name="last-day" type="date" required min={today} value={sunday} />}
          </Field>
        </div>
        <div class="in-a-row">
          <button type="submit">{words.addButton}</button>
        </div>
      </ActionForm>
    </section>
  );
}
