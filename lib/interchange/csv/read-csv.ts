import type { Trouble } from '../issue-finding';
import { createLineCounter } from '../line-counter';
import type { ReadingBuilder } from '../reading-builder';
import { type CsvColumn, type CsvRow, csvColumns } from './columns';
import { addRow, type Draft, emptyDraft, finishDraft } from './drafts';
import { type ParsedRow, parseRows } from './parse-rows';
import { type CsvHeader, readHeader } from './read-header';
import { readRow } from './read-row';
import type { RowValues } from './row-schema';

/**
 * Reads concepts from CSV: rows with one id make one concept, a row without an id makes one of its
 * own. Rows that make no sense are reported, the others kept. Yields the offset reached.
 */
export function* readCsv(text: string, builder: ReadingBuilder): Generator<number, void> {
  const header = readHeader(text);
  if (!header) return;
  const positionAt = createLineCounter(text);
  if (!checkHeader(header, builder, positionAt(header.row.start).line)) return;
  const drafts: Draft[] = [];
  const byId = new Map<string | undefined, Draft>();
  for (const row of parseRows(text, header.delimiter, header.row.end)) {
    yield row.end;
    if (row.broken !== undefined) {
      builder.lose('broken-quotes', positionAt(row.broken));
      continue;
    }
    if (row.cells.every((cell) => cell.trim() === '')) continue;
    const { line } = positionAt(row.start);
    const values = valuesOf(row, header);
    if ('code' in values) {
      builder.lose(values, { line });
      continue;
    }
    const known = byId.get(values.id);
    const draft = known ?? emptyDraft(values.id, { line });
    if (!known) drafts.push(draft);
    if (values.id !== undefined) byId.set(values.id, draft);
    addRow(draft, values);
  }
  for (const draft of drafts) {
    finishDraft(draft, builder);
    yield text.length;
  }
}

/** False when the file cannot be read with these columns. */
function checkHeader(
  { columns, unknown }: CsvHeader,
  builder: ReadingBuilder,
  line: number,
): boolean {
  if (!columns.includes('term')) {
    const values = { column: 'term', columns: csvColumns.join(', ') };
    builder.lose({ code: 'missing-column', values }, { line });
    return false;
  }
  if (unknown.length > 0) {
    builder.warn({ code: 'unknown-columns', values: { columns: unknown.join(', ') } }, { line });
  }
  return true;
}

function valuesOf({ cells }: ParsedRow, { columns }: CsvHeader): RowValues | Trouble {
  // Spreadsheets end lines with empty cells; anything else means that a comma was not quoted.
  if (cells.slice(columns.length).some((cell) => cell.trim() !== '')) {
    return { code: 'too-many-cells', values: { cells: cells.length, columns: columns.length } };
  }
  const row: Partial<Record<CsvColumn, string>> = {};
  columns.forEach((column, index) => {
    if (column) row[column] = cells[index] ?? '';
  });
  return readRow(row satisfies CsvRow);
}
