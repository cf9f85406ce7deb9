// Everybody as a file: saved, and brought in.
import { ActionForm, Field } from '../frame/form.tsx';
import { useWords } from '../frame/frame.ts';

export function FileOfPeople() {
  const { people } = useWords();
  return (
    <section class="card" aria-labelledby="file">
      <h2 id="file">{people.file}</h2>
      <ImportForm />
      <hr />
      <ActionForm to="/people/file/save">
        <p class="hint">{people.exportHint}</p>
        <div class="in-a-row">
          <button type="submit" class="quiet">
            {people.export}
          </button>
        </div>
      </ActionForm>
    </section>
  );
}

/** `canSkip`: there were bad rows before, and the others may be brought in all the same. */
export function ImportForm({ canSkip = false }: { readonly canSkip?: boolean }) {
  const { people } = useWords();
  return (
    <ActionForm to="/people/file/bring" hasFile>
      <Field id="members-file" label={people.import} hint={people.importHint}>
        {(described) => <input {...described} name="file" type="file" accept=".csv,text/csv" required />}
      </Field>
      {canSkip && (
        <label class="tick">
          <input type="checkbox" name="skip" value="yes" />
          {people.skipBad}
        </label>
      )}
      <div class="in-a-row">
        <button type="submit">{people.importButton}</button>
      </div>
    </ActionForm>
  );
}
