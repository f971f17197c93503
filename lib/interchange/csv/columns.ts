/** Columns of the format, in the order in which they are written. docs/formats/csv.md */
export const csvColumns = [
  'id',
  'kind',
  'gender',
  'lang',
  'term',
  'type',
  'case',
  'inflect',
  'strength',
  'forms',
  'not',
  'from',
  'to',
  'aliases',
  'description',
  'url',
  'tags',
  'note',
  'rest',
] as const;
export type CsvColumn = (typeof csvColumns)[number];

/** What a row says, by column; a cell that is empty or missing is absent. */
export type CsvRow = Readonly<Partial<Record<CsvColumn, string>>>;

/** The column that a header names, whatever its case and the space around it. */
export function columnOf(header: string): CsvColumn | undefined {
  const name = header.trim().toLowerCase();
  return csvColumns.find((column) => column === name);
}
