// A picture of figures, with its legend, and the same figures as a table beside it.
import type { ComponentChildren } from 'preact';
import { useWords } from '../frame/frame.ts';

/** All pictures are drawn this wide, and grow or shrink with the page: on a phone their words can still be read. */
export const width = 420;

interface ChartProps {
  readonly id: string;
  readonly title: string;
  readonly hint: string;
  readonly height: number;
  /** What a colour stands for: its class and its name. */
  readonly legend?: readonly (readonly [string, string])[];
  readonly table: ComponentChildren;
  readonly children: ComponentChildren;
}

export function Chart({ id, title, hint, height, legend = [], table, children }: ChartProps) {
  const { pulse } = useWords();
  return (
    <section class="card chart" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p class="soft" id={`${id}-hint`}>
        {hint}
      </p>
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-describedby={`${id}-hint`}>
        <title>{title}</title>
        {children}
      </svg>
      {legend.length > 0 && (
        <ul class="legend">
          {legend.map(([name, label]) => (
            <li key={name}>
              <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
                <rect class={name} width="12" height="12" />
              </svg>
              {label}
            </li>
          ))}
        </ul>
      )}
      <details id={`${id}-table`}>
        <summary>{pulse.asTable}</summary>
        <Scrolled label={`${title}: ${pulse.asTable}`}>{table}</Scrolled>
      </details>
    </section>
  );
}

interface ScrolledProps {
  readonly label: string;
  readonly children: ComponentChildren;
}

/** What may be wider than a phone: it moves, the page does not. */
export const Scrolled = ({ label, children }: ScrolledProps) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: what moves sideways must be reached by keyboard, too.
  <section class="table" tabIndex={0} aria-label={label}>
    {children}
  </section>
);
