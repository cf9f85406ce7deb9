// Rows as aligned columns of text; the last column takes what is left of the line.

const gap = '  ';

/** `width`: columns of the terminal, beyond which a line is cut. */
export const writeTable = (rows: readonly (readonly string[])[], width?: number): readonly string[] => {
  const columns = Math.max(...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  return rows.map((row) => {
    const line = row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join(gap)
      .trimEnd();
    return width === undefined || line.length <= width ? line : `${line.slice(0, width - 1)}…`;
  });
};
