// Reads a CSV file whose first line names its columns. A cell's words are never repeated in what is told about them: they may be about
// a person.
import { CsvError, type Info, parse } from 'csv-parse/sync';

/** The file as a whole can't be read; the message says why. */
export class TableError extends Error {
  override readonly name = 'TableError';
}

export interface TableRow<Column extends string> {
  /** On which the row begins, counted from 1. */
  readonly line: number;
  /** Empty where the file has no such column. */
  readonly cells: Readonly<Record<Column, string>>;
  /** What is wrong with the row as a whole. */
  readonly fault?: string;
}

interface Line {
  readonly line: number;
  readonly cells: readonly string[];
}

const reasons: Readonly<Partial<Record<CsvError['code'], string>>> = {
  CSV_QUOTE_NOT_CLOSED: 'a quotation mark is opened and never closed',
  INVALID_OPENING_QUOTE: 'a quotation mark stands in the middle of a cell',
  CSV_INVALID_CLOSING_QUOTE: 'a quotation mark stands in the middle of a cell',
  CSV_NON_TRIMABLE_CHAR_AFTER_CLOSING_QUOTE: 'something follows a closing quotation mark',
};

const readLines = (written: string): readonly Line[] => {
  try {
    const options = { bom: true, info: true, raw: true, trim: true, relax_column_count: true, skip_empty_lines: true };
    const records = parse(written, options) as unknown as readonly { info: Info; record: string[]; raw: string }[];
    return records.map(({ info, record, raw }) => {
      const lineBreaksWithin = raw.trim().match(/\r\n|\n|\r/g)?.length ?? 0;
      return { line: info.lines - lineBreaksWithin, cells: record };
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new TableError(`line ${error.lines}: ${reasons[error.code] ?? 'this is not a row of a CSV file'}`);
  }
};

const readHeader = <Column extends string>(
  header: Line | undefined,
  columns: readonly Column[],
  required: Column,
): readonly Column[] => {
  const expected = `the first line must name the columns: ${columns.join(',')}`;
  if (header === undefined) throw new TableError(`the file is empty: ${expected}`);
  const names = header.cells.map((cell) => cell.toLowerCase());
  const isColumn = (name: string): name is Column => (columns as readonly string[]).includes(name);
  if (names.length === 1 && /[;\t]/.test(names[0] ?? ''))
    throw new TableError(`line ${header.line}: the columns must be separated by commas`);
  if (!names.includes(required))
    throw new TableError(`line ${header.line}: there is no column "${required}": ${expected}`);
  const unknown = names.findIndex((name) => !isColumn(name));
  if (unknown >= 0)
    throw new TableError(`line ${header.line}: column ${unknown + 1} is none that is known: ${expected}`);
  const twin = names.find((name, index) => names.indexOf(name) !== index);
  if (twin !== undefined) throw new TableError(`line ${header.line}: the column "${twin}" stands there twice`);
  return names.filter(isColumn);
};

const blank = <Column extends string>(columns: readonly Column[]): Record<Column, string> =>
  Object.fromEntries(columns.map((column) => [column, ''])) as Record<Column, string>;

/** Throws TableError. Columns may stand in any order, and all but `required` may be missing. */
export const readTable = <Column extends string>(
  written: string,
  columns: readonly Column[],
  required: Column,
): readonly TableRow<Column>[] => {
  const [header, ...lines] = readLines(written);
  const names = readHeader(header, columns, required);
  if (lines.length === 0) throw new TableError('no row follows the names of the columns');
  return lines.map(({ line, cells }) => {
    const row = { line, cells: blank(columns) };
    for (const [index, name] of names.entries()) row.cells[name] = cells[index] ?? '';
    const fault = `has ${cells.length} cells instead of ${names.length}; a cell with a comma in it must stand in quotation marks`;
    return cells.length === names.length ? row : { ...row, fault };
  });
};
