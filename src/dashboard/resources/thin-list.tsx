// Where it is thin, and a tap that has those asked who might help there.
import type { ThinSpot } from '../../domain/figures/thin.ts';
import { ActionForm } from '../frame/form.tsx';
import { useWords } from '../frame/frame.ts';

export function ThinList({ thin }: { readonly thin: readonly ThinSpot[] }) {
  const { resources: words, rounds } = useWords();
  return (
    <section aria-labelledby="thin">
      <h2 id="thin">{words.thinTitle}</h2>
      {thin.length === 0 && <p class="calm">{words.thinNone}</p>}
      {thin.length > 0 && <p class="soft">{rounds.askHint}</p>}
      <ul class="thin-spots">
        {thin.map((spot) => (
          <li key={`${spot.kind} ${spot.area} ${spot.weekday}`}>
            {words.thinSpot(spot)}
            <AskForIt spot={spot} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function AskForIt({ spot: { kind, area, weekday } }: { readonly spot: ThinSpot }) {
  const { rounds: words } = useWords();
  return (
    <ActionForm to="/resources/ask">
      <input type="hidden" name="kind" value={kind} />
      <input type="hidden" name="area" value={area} />
      <input type="hidden" name="weekday" value={weekday} />
      <button type="submit" class="quiet">
        {words.ask}
        <span class="unseen"> {words.askFor({ kind, area, weekday })}</span>
      </button>
    </ActionForm>
  );
}
