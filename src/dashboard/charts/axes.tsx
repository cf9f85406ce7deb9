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

/** As wide as a label is, and a little more. */
const labelWidth = 72;

/** A few of the weeks are named, the last one always: it ends where the weeks do, and the one before leaves it room. */
export function WeeksBelow({ y, weeks }: WeeksBelowProps) {
  const step = Math.max(1, Math.ceil(weeks.length / labelled));
  const last = weeks.length - 1;
  const room = (weeks[last]?.x ?? 0) - labelWidth;
  const named = weeks.filter(({ x }, index) => index === last || ((last - index) % step === 0 && x <= room));
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
