// Who has not answered how they are, and what the line is doing about it.
import type { Silent } from '../../store/check-ins.ts';
import { useFrame } from '../frame/frame.ts';
import { silenceInWords } from '../person/silence.ts';

interface SilentProps {
  readonly silent: readonly Silent[];
  readonly now: Date;
}

/** Whoever was asked once may be about to answer: they are counted only. */
export function SilentPeople({ silent, now }: SilentProps) {
  const { words, home } = useFrame();
  const { care } = words;
  const late = silent.filter(({ silence }) => silence.rung !== 'asked');
  const asked = silent.length - late.length;
  if (silent.length === 0) return null;
  if (late.length === 0) return <p class="soft">{care.justAsked(asked)}</p>;
  return (
    <section class="card" aria-labelledby="silent">
      <h2 id="silent">{care.unanswered}</h2>
      <ul class="people">
        {late.map((each) => (
          <li key={each.id} class={each.silence.rung === 'stewards' ? 'fault' : undefined}>
            <a href={`${home}/people/${each.id}`}>{silenceInWords(words, each, now)}</a>
          </li>
        ))}
      </ul>
      {asked > 0 && <p class="soft">{care.justAsked(asked)}</p>}
    </section>
  );
}
