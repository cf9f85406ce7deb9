// A storm round as it looks: why one is to be held, or how everybody stands in the one that is under way.
import { isRunning } from '../../domain/announcement.ts';
import { dangers } from '../../domain/check-in.ts';
import { mostLettersOfReason } from '../../domain/storm.ts';
import type { StormShown } from '../../store/storm.ts';
import { ActionForm, Field } from '../frame/form.tsx';
import { useFrame, useWords } from '../frame/frame.ts';
import { LiveList, Stands } from './list.tsx';

interface StormProps {
  readonly storm: StormShown;
  readonly now: Date;
}

export function StormView({ storm, now }: StormProps) {
  const { storm: words } = useWords();
  const { round, people } = storm;
  const under = round && isRunning(round) ? round : undefined;
  return (
    <>
      <div>
        <h1>{words.title}</h1>
        <p>{words.intro}</p>
      </div>
      {under ? (
        <LiveList round={under} people={people} now={now} />
      ) : (
        <div class="two">
          <Begin count={people.length} />
          <div class="part">
            <Listed storm={storm} />
            {round && (
              <section class="card" aria-labelledby="last">
                <h2 id="last">{words.last(round.content.reason)}</h2>
                <Stands round={round} people={people} now={now} />
              </section>
            )}
          </div>
        </div>
      )}
    </>
  );
}

function Begin({ count }: { readonly count: number }) {
  const { storm: words } = useWords();
  if (count === 0) return <p class="calm">{words.nobodyListed}</p>;
  return (
    <section class="card" aria-labelledby="begin">
      <h2 id="begin">{words.why}</h2>
      <ActionForm to="/storm/start">
        <fieldset class="choices">
          <legend class="unseen">{words.why}</legend>
          {dangers.map((danger, index) => (
            <label key={danger}>
              <input type="radio" name="why" value={danger} checked={index === 0} /> {words.dangers[danger]}
            </label>
          ))}
          <label>
            <input type="radio" name="why" value="words" /> {words.ownWords}
          </label>
        </fieldset>
        <Field id="words" label={words.ownWords} hint={words.ownWordsHint}>
          {(described) => <input {...described} name="words" maxLength={mostLettersOfReason} />}
        </Field>
        <p class="hint">{words.order}</p>
        <div class="in-a-row">
          <button type="submit">{words.begin}</button>
        </div>
      </ActionForm>
    </section>
  );
}

function Listed({ storm: { people } }: { readonly storm: StormShown }) {
  const { words: all, home } = useFrame();
  const { storm: words, people: peopleWords } = all;
  if (people.length === 0) return null;
  return (
    <section aria-labelledby="listed">
      <h2 id="listed">{words.listed(people.length)}</h2>
      <ul class="people">
        {people.map(({ memberId, name }) => (
          <li key={memberId}>
            <a href={`${home}/people/${memberId}`} dir="auto">
              {name ?? peopleWords.unnamed}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
