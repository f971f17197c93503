import Papa from 'papaparse';
import * as v from 'valibot';
import { type Concept, conceptSchema, kinds, type Term } from '../model/concept';

/** Columns of the import format, in the order in which it is documented in docs/formats/csv.md. */
export const csvColumns = [
  'id',
  'kind',
  'gender',
  'lang',
  'term',
  'aliases',
  'description',
  'url',
  'tags',
] as const;
type Column = (typeof csvColumns)[number];
type Row = Readonly<Partial<Record<Column, string>>>;

/** Something wrong in a file, with the line on which to look (1 is the header). */
export interface CsvFinding {
  readonly line: number;
  readonly message: string;
}

export interface CsvImport {
  readonly concepts: readonly Concept[];
  readonly findings: readonly CsvFinding[];
}

interface Draft {
  readonly line: number;
  readonly row: Row;
  readonly terms: Record<string, Term[]>;
  readonly description: Record<string, string>;
  readonly sources: Array<{ label: string; url: string }>;
  readonly tags: Set<string>;
}

/**
 * Reads concepts from CSV: one row a concept and language, rows with one id making one concept,
 * aliases and tags separated by `|`. Rows that make no sense are reported; the others are kept.
 * @param newId gives the id of a concept whose row has none
 */
export function conceptsFromCsv(text: string, newId: () => string): CsvImport {
  const parsed = Papa.parse<Row>(text.replace(/^\uFEFF/, ''), {
    header: true,
    skipEmptyLines: 'greedy',
    transformHeader: (name) => name.trim().toLowerCase(),
  });
  const findings: CsvFinding[] = parsed.errors.map(({ row, message }) => ({
    line: (row ?? 0) + 2,
    message,
  }));
  const missing = ['lang', 'term'].filter((name) => !parsed.meta.fields?.includes(name));
  if (missing.length > 0) {
    const message = `The header must name the columns ${csvColumns.join(', ')}; missing: ${missing.join(', ')}.`;
    return { concepts: [], findings: [{ line: 1, message }] };
  }
  const drafts = new Map<string, Draft>();
  parsed.data.forEach((row, index) => {
    const line = index + 2;
    const problem = collect(row, line, drafts, newId);
    if (problem) findings.push({ line, message: problem });
  });
  const concepts: Concept[] = [];
  for (const [id, draft] of drafts) {
    const result = v.safeParse(conceptSchema, conceptOf(id, draft));
    if (result.success) concepts.push(result.output);
    else {
      const issue = result.issues[0];
      const message = `${v.getDotPath(issue) ?? 'row'}: ${issue.message}`;
      findings.push({ line: draft.line, message });
    }
  }
  return { concepts, findings };
}

function collect(
  row: Row,
  line: number,
  drafts: Map<string, Draft>,
  newId: () => string,
): string | undefined {
  const lang = cell(row, 'lang').toLowerCase() || 'mul';
  const term = cell(row, 'term');
  if (!term) return 'The column term is empty.';
  const kind = cell(row, 'kind');
  if (kind && !kinds.some((known) => known === kind)) {
    return `Unknown kind ${kind}; it must be one of ${kinds.join(', ')}.`;
  }
  const id = cell(row, 'id') || newId();
  const draft = drafts.get(id) ?? {
    line,
    row,
    terms: {},
    description: {},
    sources: [],
    tags: new Set(),
  };
  drafts.set(id, draft);
  const terms = [term, ...list(row, 'aliases')].map((text) => ({ text }));
  draft.terms[lang] = [...(draft.terms[lang] ?? []), ...terms];
  const description = cell(row, 'description');
  if (description) draft.description[lang] = description;
  const url = cell(row, 'url');
  if (url && !draft.sources.some((source) => source.url === url)) {
    draft.sources.push({ label: URL.canParse(url) ? new URL(url).host : url, url });
  }
  for (const tag of list(row, 'tags')) draft.tags.add(tag);
  return undefined;
}

function conceptOf(id: string, { row, terms, description, sources, tags }: Draft): unknown {
  const gender = cell(row, 'gender');
  return {
    id,
    kind: cell(row, 'kind') || 'concept',
    terms,
    description,
    ...(gender && { gender }),
    ...(sources.length > 0 && { sources }),
    ...(tags.size > 0 && { tags: [...tags] }),
  };
}

function cell(row: Row, column: Column): string {
  return row[column]?.trim() ?? '';
}

function list(row: Row, column: Column): string[] {
  return cell(row, column)
    .split('|')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
