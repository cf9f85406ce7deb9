// The form with everything that stewards can change of a person.
import { writeHours, writeQuietHours } from '../../domain/hours.ts';
import { farFuture, isPaused } from '../../domain/people.ts';
import { localDay } from '../../domain/when.ts';
import { ActionForm, Field } from '../frame/form.tsx';
import { useWords } from '../frame/frame.ts';
import { ChannelField, LanguageField } from '../people/add.tsx';
import type { PersonProps } from './props.ts';

export function EditPerson({ person: { member }, community, languages, now }: PersonProps) {
  const { person: words, people } = useWords();
  const { boundaries, areas } = community;
  const quiet = member.quietHours;
  const usualQuiet = boundaries.quietHours && writeQuietHours(boundaries.quietHours);
  return (
    <section class="card" aria-labelledby="edit">
      <h2 id="edit">{words.edit}</h2>
      <ActionForm to={`/people/${member.id}/edit`}>
        <Field id="name" label={people.name} hint={people.nameHint}>
          {(described) => <input {...described} name="name" value={member.name ?? ''} maxLength={40} dir="auto" />}
        </Field>
        <Skills skills={member.skills} kinds={community.kinds} />
        <Field id="area" label={words.area} hint={words.areaHint(areas.map(({ name }) => name))}>
          {(described) => (
            <input {...described} name="area" value={member.place?.zip ?? member.place?.area ?? ''} maxLength={60} />
          )}
        </Field>
        <Field id="hours" label={words.hours} hint={words.hoursHint}>
          {(described) => (
            <input {...described} name="hours" value={member.hours ? writeHours(member.hours) : ''} maxLength={120} />
          )}
        </Field>
        <Field id="asks" label={words.asks} hint={words.asksHint(boundaries.asksPerWeek)}>
          {(described) => <input {...described} name="asks" inputMode="numeric" value={member.asksPerWeek ?? ''} />}
        </Field>
        <Field id="reach" label={words.reach} hint={words.reachHint(boundaries.reachMiles)}>
          {(described) => <input {...described} name="reach" inputMode="decimal" value={member.reachMiles ?? ''} />}
        </Field>
        <Rest member={member} timezone={community.timezone} now={now} />
        <LanguageField
          id="language"
          languages={languages.filter(({ id }) => community.languages.includes(id))}
          chosen={member.language}
        />
        <ChannelField id="channel" chosen={member.channel} />
        <Field id="quiet" label={words.quiet} hint={words.quietHint(usualQuiet)}>
          {(described) => (
            <input
              {...described}
              name="quiet"
              value={quiet === 'none' ? 'none' : quiet ? writeQuietHours(quiet) : ''}
            />
          )}
        </Field>
        <p class="hint">{words.told}</p>
        <div class="in-a-row">
          <button type="submit">{words.save}</button>
        </div>
      </ActionForm>
    </section>
  );
}

function Skills({
  skills,
  kinds,
}: Pick<PersonProps['person']['member'], 'skills'> & Pick<PersonProps['community'], 'kinds'>) {
  const { person: words, say } = useWords();
  return (
    <fieldset>
      <legend>{words.skills}</legend>
      <div class="ticks">
        {[...new Set([...kinds, ...skills])].map((kind) => (
          <label class="tick" key={kind}>
            <input type="checkbox" name="skill" value={kind} checked={skills.includes(kind)} />
            {say.capital(say.kind(kind))}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

interface RestProps {
  readonly member: PersonProps['person']['member'];
  readonly timezone: string;
  readonly now: Date;
}

function Rest({ member, timezone, now }: RestProps) {
  const { person: words } = useWords();
  const { pausedUntil } = member;
  const rests = isPaused(member, now);
  const chosen = !rests || !pausedUntil ? 'no' : pausedUntil >= farFuture ? 'always' : 'until';
  const lastDay = chosen === 'until' && pausedUntil ? localDay(pausedUntil, timezone) : '';
  return (
    <fieldset>
      <legend>{words.rest}</legend>
      {(['no', 'until', 'always'] as const).map((rest) => (
        <label class="tick" key={rest}>
          <input type="radio" name="rest" value={rest} checked={rest === chosen} />
          {words.rests[rest]}
        </label>
      ))}
      <Field id="rest-day" label={words.restDay}>
        {(described) => <input {...described} name="rest-day" type="date" value={lastDay} />}
      </Field>
    </fieldset>
  );
}
