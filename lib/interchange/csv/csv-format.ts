import { textFormat } from '../text-format';
import { readCsv } from './read-csv';
import { writeCsv } from './write-csv';

/** Tables, for spreadsheets and lists made by hand. docs/formats/csv.md */
export const csvFormat = textFormat({
  id: 'csv',
  extensions: ['.csv', '.tsv'],
  mediaType: 'text/csv',
  read: readCsv,
  write: writeCsv,
});
