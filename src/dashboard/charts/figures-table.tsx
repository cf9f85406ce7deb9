// A table of figures: names down the side, numbers to the right of them.

interface FiguresTableProps {
  readonly caption: string;
  readonly head: readonly string[];
  /** The first of each names the row. */
  readonly rows: readonly (readonly (string | number)[])[];
}

export const FiguresTable = ({ caption, head, rows }: FiguresTableProps) => (
  <table>
    <caption class="unseen">{caption}</caption>
    <thead>
      <tr>
        {head.map((name, index) => (
          <th key={name} scope="col" class={index === 0 ? undefined : 'number'}>
            {name}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.map(([name, ...figures]) => (
        <tr key={name}>
          <th scope="row">{name}</th>
          {figures.map((figure, index) => (
            <td key={head[index + 1]} class="number">
              {figure}
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);
