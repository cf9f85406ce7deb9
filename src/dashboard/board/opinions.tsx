// What another steward has asked for and can't do alone.
import type { OpinionWanted } from '../../store/second-opinions.ts';
import { ActionForm } from '../frame/form.tsx';
import { useWords } from '../frame/frame.ts';

export function Opinions({ wanted }: { readonly wanted: readonly OpinionWanted[] }) {
  const { board } = useWords();
  if (wanted.length === 0) return null;
  return (
    <section class="card" aria-labelledby="opinions">
      <h2 id="opinions">{board.second}</h2>
      <ul class="cards">
        {wanted.map((each) => (
          <li key={each.id}>
            <p>{board.secondAsked(each)}</p>
            {each.isOwn ? (
              <p class="soft">{board.secondAwaited}</p>
            ) : (
              <ActionForm to="/second">
                <input type="hidden" name="opinion" value={each.id} />
                <div class="in-a-row">
                  <button type="submit" name="agrees" value="yes">
                    {board.agree}
                  </button>
                  <button type="submit" class="quiet" name="agrees" value="no">
                    {board.disagree}
                  </button>
                </div>
              </ActionForm>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
