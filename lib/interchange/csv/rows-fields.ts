import type { Fields } from '../rest';
import type { CsvRow } from './columns';
import { addRow, emptyDraft, fieldsOf } from './drafts';
import { readRow } from './read-row';

/** What reading the rows of one concept gives; rows that would be refused say nothing. */
export function rowsFields(rows: readonly CsvRow[]): Fields {
  const values = rows.flatMap((row) => {
    const read = readRow(row);
    return 'code' in read ? [] : [read];
  });
  const draft = emptyDraft(values[0]?.id, {});
  for (const row of values) addRow(draft, row);
  return fieldsOf(draft);
}
