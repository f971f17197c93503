import { type CsvColumn, columnOf } from './columns';
import { type ParsedRow, parseRows } from './parse-rows';

/** How a file is to be read. */
export interface CsvHeader {
  readonly delimiter: string;
  /** Column of each cell, undefined for those that nobody knows. */
  readonly columns: readonly (CsvColumn | undefined)[];
  /** Headers of columns that nobody knows. */
  readonly unknown: readonly string[];
  readonly row: ParsedRow;
}

/**
 * Reads the first line that is not empty, and sees from it whether commas, semicolons or tabs
 * stand between cells: whichever gives the most columns that are known.
 */
export function readHeader(text: string): CsvHeader | undefined {
  const from = text.search(/\S/);
  if (from < 0) return undefined;
  return [',', ';', '\t']
    .flatMap((delimiter) => headerWith(text, delimiter, from) ?? [])
    .reduce<CsvHeader | undefined>(
      (best, header) => (best && count(best) >= count(header) ? best : header),
      undefined,
    );
}

function headerWith(text: string, delimiter: string, from: number): CsvHeader | undefined {
  const row = parseRows(text, delimiter, from).next().value;
  if (!row) return undefined;
  const columns: (CsvColumn | undefined)[] = [];
  const unknown: string[] = [];
  for (const cell of row.cells) {
    const column = columnOf(cell);
    // Of two columns with one name the first counts.
    const isNew = column !== undefined && !columns.includes(column);
    if (!isNew && cell.trim() !== '') unknown.push(cell.trim());
    columns.push(isNew ? column : undefined);
  }
  return { delimiter, columns, unknown, row };
}

function count({ columns }: CsvHeader): number {
  return columns.filter((column) => column !== undefined).length;
}
