// The form for what somebody needs who phoned.
import type { Community } from '../../domain/community.ts';
import { ActionForm, Field } from '../frame/form.tsx';
import { useWords } from '../frame/frame.ts';

export function NoteView({ community }: { readonly community: Community }) {
  const { note: words, say } = useWords();
  return (
    <>
      <h1>{words.title}</h1>
      <p>{words.intro}</p>
      <ActionForm to="/note/open" class="narrow">
        <Field id="phone" label={words.phone} hint={words.phoneHint}>
          {(described) => <input {...described} name="phone" type="tel" required maxLength={40} autocomplete="off" />}
        </Field>
        <Field id="name" label={words.name}>
          {(described) => <input {...described} name="name" maxLength={40} autocomplete="off" />}
        </Field>
        <Field id="kind" label={words.kind}>
          {(described) => (
            <select {...described} name="kind">
              {[...community.kinds, 'other' as const].map((kind) => (
                <option key={kind} value={kind}>
                  {say.capital(say.kind(kind))}
                </option>
              ))}
            </select>
          )}
        </Field>
        <div class="pair">
          <Field id="day" label={words.day} hint={words.dayHint}>
            {(described) => <input {...described} name="day" type="date" />}
          </Field>
          <Field id="time" label={words.time} hint={words.timeHint}>
            {(described) => <input {...described} name="time" type="time" />}
          </Field>
        </div>
        <Field id="area" label={words.area} hint={words.areaHint(community.areas.map(({ name }) => name))}>
          {(described) => <input {...described} name="area" maxLength={60} list="areas" />}
        </Field>
        <datalist id="areas">
          {community.areas.map(({ name }) => (
            <option key={name} value={name} />
          ))}
        </datalist>
        <Field id="words" label={words.words} hint={words.wordsHint}>
          {(described) => <textarea {...described} name="words" maxLength={1000} dir="auto" />}
        </Field>
        <div class="pair">
          <Field id="needed" label={words.needed}>
            {(described) => <input {...described} name="needed" type="number" min={1} max={20} value={1} />}
          </Field>
          <Field id="for" label={words.forWhom} hint={words.forWhomHint}>
            {(described) => <input {...described} name="for" maxLength={60} />}
          </Field>
        </div>
        <div class="in-a-row">
          <button type="submit">{words.button}</button>
        </div>
      </ActionForm>
    </>
  );
}
