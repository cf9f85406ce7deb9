// A row as a JSON object, for statements that answer with everything at once.

/**
 * The expression of an object with these names, each with an SQL expression of its value. A record is written in half the time that
 * `json_build_object` takes, which looks up how to write each name and value anew for every row.
 */
export const rowJson = (columns: Readonly<Record<string, string>>): string =>
  `(SELECT row_to_json(written) FROM (SELECT ${Object.entries(columns)
    .map(([name, value]) => `${value} AS "${name}"`)
    .join(', ')}) written)`;

/** Bytes, as `openHex` reads them. */
export const hexOf = (column: string): string => `encode(${column}, 'hex')`;
