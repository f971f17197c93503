import * as v from 'valibot';
import { conceptSchema, langSchema, sourceSchema, termSchema } from '../../model/concept';
import { langOfTag } from '../lang-of-tag';
import { splitList, unguardCell } from './cells';
import type { CsvColumn } from './columns';

const { id, kind, gender, tags, note } = conceptSchema.entries;
const { text, type, inflect, strength, forms, not, from, to } = termSchema.entries;

/** What a row may say, by column: findings name the column that is wrong. */
export const rowSchema = v.strictObject({
  id: v.exactOptional(id),
  kind: v.exactOptional(kind),
  gender,
  lang: langSchema,
  term: text,
  type,
  case: termSchema.entries.case,
  inflect,
  strength,
  forms,
  not,
  from,
  to,
  aliases: v.exactOptional(v.array(text), []),
  /** Of any length: what is too long is shortened later. */
  description: v.exactOptional(v.string()),
  url: sourceSchema.entries.url,
  tags,
  note,
  rest: v.exactOptional(v.string()),
} satisfies Record<CsvColumn, v.GenericSchema>);
export type RowValues = v.InferOutput<typeof rowSchema>;

const booleans: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['yes', true],
  ['1', true],
  ['false', false],
  ['no', false],
  ['0', false],
]);

/** The value of a cell, for the schema to judge; undefined for a cell that says nothing. */
export function cellValue(column: CsvColumn, cell: string): unknown {
  const raw = unguardCell(cell);
  const text = raw.trim();
  if (column === 'lang') return langOfTag(text || 'mul') ?? text;
  if (text === '') return column === 'term' ? '' : undefined;
  switch (column) {
    case 'note':
      return raw;
    case 'forms':
    case 'not':
    case 'aliases':
    case 'tags':
      return splitList(raw);
    case 'inflect':
      return booleans.get(text.toLowerCase()) ?? text;
    default:
      return text;
  }
}
