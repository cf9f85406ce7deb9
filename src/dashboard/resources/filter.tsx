// Which time the matrix is about, and which kind the map.
import type { Community } from '../../domain/community.ts';
import { dayParts, weekdays } from '../../domain/figures/slots.ts';
import { Field } from '../frame/form.tsx';
import { useFrame } from '../frame/frame.ts';
import type { AskedFor } from './asked-for.ts';

interface FilterProps {
  readonly community: Community;
  readonly asked: AskedFor;
}

export function Filter({ community, asked }: FilterProps) {
  const { words: all, home } = useFrame();
  const { resources: words, say } = all;
  const { weekday, part } = asked.time;
  return (
    <form method="get" action={`${home}/resources`} class="filter">
      <Field id="kind" label={words.kind}>
        {(described) => (
          <select name="kind" {...described}>
            {community.kinds.map((kind) => (
              <option key={kind} value={kind} selected={kind === asked.kind}>
                {say.capital(say.kind(kind))}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field id="day" label={words.day}>
        {(described) => (
          <select name="day" {...described}>
            <option value="">{words.anyDay}</option>
            {weekdays.map((each) => (
              <option key={each} value={each} selected={each === weekday}>
                {words.weekday(each)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field id="part" label={words.part}>
        {(described) => (
          <select name="part" {...described}>
            <option value="">{words.wholeDay}</option>
            {dayParts.map((each) => (
              <option key={each} value={each} selected={each === part}>
                {words.parts[each]}
              </option>
            ))}
          </select>
        )}
      </Field>
      <button type="submit">{words.show}</button>
    </form>
  );
}
