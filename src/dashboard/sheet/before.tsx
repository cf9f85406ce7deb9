// What the sheet is, before it is opened.
import { ActionForm } from '../frame/form.tsx';
import { useWords } from '../frame/frame.ts';

export function BeforeSheet() {
  const { sheet: words } = useWords();
  return (
    <>
      <h1>{words.title}</h1>
      <p>{words.intro}</p>
      <ActionForm to="/sheet/open">
        <div class="in-a-row">
          <button type="submit">{words.open}</button>
          <p class="hint">{words.logged}</p>
        </div>
      </ActionForm>
    </>
  );
}
