// Weekdays by areas, for one kind.
import type { Community } from '../../domain/community.ts';
import type { ResourceFigures } from '../../domain/figures/resources.ts';
import { type DayPart, weekdays } from '../../domain/figures/slots.ts';
import { spotAt } from '../../domain/figures/thin.ts';
import type { Kind } from '../../domain/kinds.ts';
import { Scrolled } from '../charts/chart.tsx';
import { useWords } from '../frame/frame.ts';
import { SpotCell } from './spot-cell.tsx';

interface WeekMatrixProps {
  readonly figures: ResourceFigures;
  readonly community: Community;
  readonly kind: Kind;
  readonly part: DayPart | undefined;
}

export function WeekMatrix({ figures, community, kind, part }: WeekMatrixProps) {
  const { resources: words } = useWords();
  return (
    <section aria-labelledby="week" class="card">
      <h2 id="week">
        {words.times(kind)}
        {part && `: ${words.parts[part]}`}
      </h2>
      <p class="soft">{words.timesHint}</p>
      <Scrolled label={`${words.matrix}: ${words.times(kind)}`}>
        <table class="matrix">
          <thead>
            <tr>
              <th scope="col">{words.day}</th>
              {community.areas.map(({ name }) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {weekdays.map((weekday) => (
              <tr key={weekday}>
                <th scope="row">{words.weekday(weekday)}</th>
                {community.areas.map(({ name }) => (
                  <SpotCell key={name} spot={spotAt(figures, kind, name, { weekday, part })} community={community} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Scrolled>
    </section>
  );
}
