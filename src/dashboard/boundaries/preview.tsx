// What a change would do, before it is made.
import { type Agreed, type AgreedChange, changesIn } from '../../domain/agreed/agreed.ts';
import type { Community } from '../../domain/community.ts';
import { ActionForm } from '../frame/form.tsx';
import { useFrame, useWords } from '../frame/frame.ts';
import type { Consequences } from './consequences.ts';
import { allFields } from './filled.ts';
import { valueInWords } from './in-words.ts';
import { LastMonth } from './last-month.tsx';
import { versionField } from './view.tsx';

interface PreviewProps {
  readonly community: Community;
  readonly agreed: Agreed;
  readonly change: AgreedChange;
  readonly filled: URLSearchParams;
  readonly consequences: Consequences | undefined;
  /** Somebody else has changed something since the form was opened. */
  readonly hasMoved: boolean;
}

export function PreviewView({ community, agreed, change, filled, consequences, hasMoved }: PreviewProps) {
  const all = useWords();
  const { home } = useFrame();
  const { boundaries: words } = all;
  const after = { ...agreed, ...change };
  return (
    <>
      <h1>{words.preview}</h1>
      {hasMoved ? (
        <p class="said refused" role="alert">
          {words.moved}
        </p>
      ) : (
        <p>{words.previewIntro}</p>
      )}
      <section class="card" aria-labelledby="changes">
        <h2 id="changes">{words.changes}</h2>
        <dl class="facts">
          {changesIn(change).map((setting) => (
            <div key={setting}>
              <dt>{words.settings[setting].label}</dt>
              <dd>
                <strong>{words.fromTo(valueInWords(all, setting, agreed), valueInWords(all, setting, after))}</strong>
                <br />
                <span class="soft">{words.settings[setting].about}</span>
              </dd>
            </div>
          ))}
        </dl>
      </section>
      {consequences ? <LastMonth consequences={consequences} /> : <p class="soft">{words.onlyWords}</p>}
      <ActionForm to="/boundaries/save">
        <input type="hidden" name={versionField} value={community.version} />
        {allFields.flatMap((field) =>
          filled.getAll(field).map((value) => <input type="hidden" key={field + value} name={field} value={value} />),
        )}
        <div class="in-a-row">
          <button type="submit">{words.save}</button>
          <button type="submit" class="quiet" formAction={`${home}/boundaries/again`}>
            {words.again}
          </button>
        </div>
      </ActionForm>
    </>
  );
}
