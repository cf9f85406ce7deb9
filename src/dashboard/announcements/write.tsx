// The form for an announcement: to whom, and the words in each language of the community.
import { mostLetters } from '../../domain/announcement.ts';
import type { Community } from '../../domain/community.ts';
import { ActionForm, Field } from '../frame/form.tsx';
import { useWords } from '../frame/frame.ts';
import type { Draft } from './estimate.ts';

export type SpokenLanguages = readonly { readonly id: string; readonly name: string }[];

interface WriteProps {
  readonly draft: Draft;
  readonly community: Community;
  readonly languages: SpokenLanguages;
}

export function Write({ draft, community, languages }: WriteProps) {
  const { announcements: words, say } = useWords();
  const { area, kind } = draft.audience;
  return (
    <section aria-labelledby="write">
      <h2 id="write">{words.write}</h2>
      <ActionForm to="/announcements/look" class="card">
        <div class="pair">
          <Field id="area" label={words.area}>
            {(described) => (
              <select {...described} name="area">
                <option value="">{words.everywhere}</option>
                {community.areas.map(({ name }) => (
                  <option key={name} value={name} selected={name === area}>
                    {name}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <Field id="kind" label={words.kind}>
            {(described) => (
              <select {...described} name="kind">
                <option value="">{words.anyKind}</option>
                {community.kinds.map((each) => (
                  <option key={each} value={each} selected={each === kind}>
                    {say.capital(say.kind(each))}
                  </option>
                ))}
              </select>
            )}
          </Field>
        </div>
        {languages.map(({ id, name }, index) => (
          <Field
            key={id}
            id={`words-${id}`}
            label={languages.length === 1 ? words.words : words.wordsIn(name)}
            hint={index === 0 ? words.wordsHint(community.name) : words.otherWordsHint}
          >
            {(described) => (
              <textarea {...described} name={`words-${id}`} lang={id} maxLength={mostLetters} dir="auto">
                {draft.words[id]}
              </textarea>
            )}
          </Field>
        ))}
        <div class="in-a-row">
          <button type="submit">{words.look}</button>
        </div>
      </ActionForm>
    </section>
  );
}
