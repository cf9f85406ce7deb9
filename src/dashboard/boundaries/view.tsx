// The boundaries as a form, and what stands in the community's file alone.
import type { Setting } from '../../domain/agreed/agreed.ts';
import type { Community } from '../../domain/community.ts';
import type { DecisionShown } from '../../store/decisions.ts';
import { ActionForm } from '../frame/form.tsx';
import { useWords } from '../frame/frame.ts';
import { Decisions } from './decisions.tsx';
import { SettingField } from './fields.tsx';
import { seenField } from './filled.ts';
import { groups } from './groups.ts';

interface BoundariesProps {
  readonly community: Community;
  readonly filled: URLSearchParams;
  readonly faults?: readonly Setting[];
  /** There was nothing to try. */
  readonly isSame?: boolean;
  /** What members decide together, as of now: shown beside the form as it is first opened. */
  readonly decisions?: readonly DecisionShown[];
  readonly now?: Date;
}

/** Where the version of what is shown goes along, so that nobody changes what they have not seen. */
export const versionField = 'version';

export function BoundariesView({ community, filled, faults = [], isSame = false, decisions, now }: BoundariesProps) {
  const { boundaries: words } = useWords();
  return (
    <>
      <h1>{words.title}</h1>
      <p>{words.intro}</p>
      {faults.length > 0 && <Faults faults={faults} />}
      {isSame && (
        <p class="said refused" role="status">
          {words.same}
        </p>
      )}
      <ActionForm to="/boundaries/try" class="settings">
        <input type="hidden" name={versionField} value={community.version} />
        <input type="hidden" name={seenField} value={filled.get(seenField) ?? ''} />
        {groups.map(({ id, settings }) => (
          <section class="card" key={id} aria-labelledby={`group-${id}`}>
            <h2 id={`group-${id}`}>{words.groups[id]}</h2>
            <div class={settings.length > 2 ? 'side-by-side' : 'fields'}>
              {settings.map((setting) => (
                <SettingField key={setting} setting={setting} filled={filled} isFaulty={faults.includes(setting)} />
              ))}
            </div>
          </section>
        ))}
        <div class="in-a-row at-hand">
          <button type="submit">{words.try}</button>
        </div>
      </ActionForm>
      {decisions && now && <Decisions decisions={decisions} community={community} now={now} />}
      <FileOfCommunity community={community} />
    </>
  );
}

function Faults({ faults }: { readonly faults: readonly Setting[] }) {
  const { boundaries: words } = useWords();
  return (
    <div class="said refused" role="alert">
      <p>{words.notRight}</p>
      <ul>
        {faults.map((setting) => (
          <li key={setting}>
            <a href={`#${setting}`}>{words.settings[setting].label}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}

function FileOfCommunity({ community }: { readonly community: Community }) {
  const { boundaries: words } = useWords();
  const { name, lines, timezone, languages, areas, emergency } = community;
  const stands = [
    ['name', name],
    ['numbers', lines.map(({ number }) => number).join(', ')],
    ['timezone', timezone],
    ['languages', languages.join(', ')],
    ['areas', areas.map((area) => area.name).join(', ') || words.noAreas],
    ['danger', emergency.call],
    ['listening', emergency.listen],
  ] as const;
  return (
    <section class="card" aria-labelledby="file">
      <h2 id="file">{words.file}</h2>
      <p class="hint">{words.fileHint}</p>
      <dl class="facts">
        {stands.map(([what, value]) => (
          <div key={what}>
            <dt>{words.onlyFile[what]}</dt>
            <dd dir="auto">{value}</dd>
          </div>
        ))}
      </dl>
      <hr />
      <ActionForm to="/boundaries/export">
        <p class="hint">{words.exportHint}</p>
        <div class="in-a-row">
          <button type="submit" class="quiet">
            {words.export}
          </button>
        </div>
      </ActionForm>
    </section>
  );
}
