import * as v from 'valibot';
import { type Trouble, troubleOf } from '../issue-finding';
import type { CsvColumn, CsvRow } from './columns';
import { cellValue, type RowValues, rowSchema } from './row-schema';

/** What a row says, or what is wrong with it. */
export function readRow(row: CsvRow): RowValues | Trouble {
  const values: Partial<Record<CsvColumn, unknown>> = { lang: 'mul', term: '' };
  for (const [column, cell] of Object.entries(row) as [CsvColumn, string][]) {
    const value = cellValue(column, cell);
    if (value !== undefined) values[column] = value;
  }
  const parsed = v.safeParse(rowSchema, values);
  return parsed.success ? parsed.output : troubleOf(parsed.issues[0]);
}
