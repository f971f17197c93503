import type { Concept } from '../../model/concept';
import { printable } from '../printable';
import { restOf } from '../rest';
import { guardCell, joinList } from './cells';
import { type CsvColumn, type CsvRow, csvColumns } from './columns';
import { rowsFields } from './rows-fields';

/** Excel takes UTF-8 for Windows-1252 without it. */
const byteOrderMark = '\uFEFF';

/** The concepts as CSV (RFC 4180), one row a term. */
export function* writeCsv(concepts: readonly Concept[]): Generator<string> {
  yield `${byteOrderMark}${csvColumns.join(',')}\r\n`;
  for (const concept of concepts) {
    const rows = rowsOf(concept);
    const rest = restOf(concept, rowsFields(rows));
    for (const [index, row] of rows.entries()) {
      yield lineOf(index === 0 && rest !== undefined ? { ...row, rest: guardCell(rest) } : row);
    }
  }
}

/** The first row of a concept, or of a language, says what belongs to all of its rows. */
function rowsOf(concept: Concept): readonly CsvRow[] {
  const { id, kind, gender, note, tags, sources = [] } = concept;
  const rows: CsvRow[] = [];
  for (const [lang, terms] of Object.entries(concept.terms)) {
    for (const [index, term] of terms.entries()) {
      rows.push(
        guarded({
          id,
          ...(rows.length === 0 && { kind, gender, note, tags: tags && joinList(tags) }),
          lang,
          term: term.text,
          type: term.type,
          case: term.case,
          inflect: term.inflect?.toString(),
          strength: term.strength,
          forms: term.forms && joinList(term.forms),
          not: term.not && joinList(term.not),
          from: term.from,
          to: term.to,
          description: index === 0 ? concept.description[lang] : undefined,
          url: sources[rows.length]?.url,
        }),
      );
    }
  }
  return rows;
}

function guarded(row: { readonly [Column in CsvColumn]?: string | undefined }): CsvRow {
  return Object.fromEntries(
    Object.entries(row).flatMap(([column, text]) =>
      text === undefined ? [] : [[column, guardCell(printable(text))]],
    ),
  );
}

function lineOf(row: CsvRow): string {
  const cells = csvColumns.map((column) => {
    const text = row[column] ?? '';
    return /[",;\t\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  });
  return `${cells.join(',')}\r\n`;
}
