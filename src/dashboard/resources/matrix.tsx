// Kinds by areas, at one time.
import type { Community } from '../../domain/community.ts';
import type { ResourceFigures } from '../../domain/figures/resources.ts';
import { spotAt, type TimeWanted } from '../../domain/figures/thin.ts';
import { Scrolled } from '../charts/chart.tsx';
import { useWords } from '../frame/frame.ts';
import { SpotCell } from './spot-cell.tsx';

interface MatrixProps {
  readonly figures: ResourceFigures;
  readonly community: Community;
  readonly time: TimeWanted;
}

export function Matrix({ figures, community, time }: MatrixProps) {
  const { resources: words, say } = useWords();
  const { weekday, part } = time;
  const when = [weekday === undefined ? words.anyDay : words.weekday(weekday), part && words.parts[part]].filter(
    Boolean,
  );
  return (
    <section aria-labelledby="matrix" class="card">
      <h2 id="matrix">
        {words.matrix}: {when.join(', ')}
      </h2>
      <p class="soft">{words.matrixHint(community.dispatch.waveSize)}</p>
      <Scrolled label={words.matrix}>
        <table class="matrix">
          <thead>
            <tr>
              <th scope="col">{words.kind}</th>
              {community.areas.map(({ name }) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {community.kinds.map((kind) => (
              <tr key={kind}>
                <th scope="row">{say.capital(say.kind(kind))}</th>
                {community.areas.map(({ name }) => (
                  <SpotCell key={name} spot={spotAt(figures, kind, name, time)} community={community} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Scrolled>
    </section>
  );
}
