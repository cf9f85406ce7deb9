// The axes of a picture: lines across it with what they stand for, and the weeks below it.

interface LinesAcrossProps {
  readonly left: number;
  readonly right: number;
  readonly lines: readonly { readonly y: number; readonly label: string }[];
}

export const LinesAcross = ({ left, right, lines }: LinesAcrossProps) => (
  <g class="axis">
    {lines.map(({ y, label }) => (
      <g key={label}>
        <line x1={left} x2={right} y1={y} y2={y} />
        <text x={left - 6} y={y + 4} text-anchor="end">
          {label}
        </text>
      </g>
    ))}
  </g>
);

interface WeeksBelowProps {
  readonly y: number;
  readonly weeks: readonly { readonly x: number; readonly label: string }[];
}

const labelled = 5;

/** A few of the weeks are named, the last one always. */
export function WeeksBelow({ y, weeks }: WeeksBelowProps) {
  const step = Math.max(1, Math.ceil(weeks.length / labelled));
  const named = weeks.filter((_, index) => (weeks.length - 1 - index) % step === 0);
  return (
    <g class="axis">
      {named.map(({ x, label }, index) => (
        <text key={label} x={x} y={y} text-anchor={index === named.length - 1 ? 'end' : 'middle'}>
          {label}
        </text>
      ))}
    </g>
  );
}
