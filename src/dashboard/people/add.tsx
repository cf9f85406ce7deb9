// The form by which somebody is added.
import { ActionForm, Field } from '../frame/form.tsx';
import { useWords } from '../frame/frame.ts';

export type SpokenLanguages = readonly { readonly id: string; readonly name: string }[];

export function AddPerson({ languages }: { readonly languages: SpokenLanguages }) {
  const { people } = useWords();
  return (
    <section class="card" aria-labelledby="add">
      <h2 id="add">{people.add}</h2>
      <p>{people.addIntro}</p>
      <ActionForm to="/people/add">
        <Field id="add-phone" label={people.phone}>
          {(described) => <input {...described} name="phone" type="tel" required maxLength={40} autocomplete="off" />}
        </Field>
        <Field id="add-name" label={people.name} hint={people.nameHint}>
          {(described) => <input {...described} name="name" maxLength={40} autocomplete="off" />}
        </Field>
        <LanguageField id="add-language" languages={languages} chosen={languages[0]?.id} />
        <ChannelField id="add-channel" chosen="text" />
        <label class="tick">
          <input type="checkbox" name="agreed" value="yes" aria-describedby="agreed-hint" />
          {people.agreed}
        </label>
        <p class="hint" id="agreed-hint">
          {people.agreedHint}
        </p>
        <div class="in-a-row">
          <button type="submit">{people.addButton}</button>
        </div>
      </ActionForm>
    </section>
  );
}

interface ChoiceProps {
  readonly id: string;
  readonly chosen: string | undefined;
}

export function LanguageField({ id, languages, chosen }: ChoiceProps & { readonly languages: SpokenLanguages }) {
  const { people } = useWords();
  return (
    <Field id={id} label={people.language}>
      {(described) => (
        <select {...described} name="language">
          {languages.map((language) => (
            <option key={language.id} value={language.id} lang={language.id} selected={language.id === chosen}>
              {language.name}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

export function ChannelField({ id, chosen }: ChoiceProps) {
  const { people } = useWords();
  return (
    <Field id={id} label={people.channel}>
      {(described) => (
        <select {...described} name="channel">
          {(['text', 'voice'] as const).map((channel) => (
            <option key={channel} value={channel} selected={channel === chosen}>
              {people.channels[channel]}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
