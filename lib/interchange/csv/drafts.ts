import type { Source, Term } from '../../model/concept';
import { fitDescription } from '../fit-description';
import type { Place, ReadingBuilder } from '../reading-builder';
import type { Fields } from '../rest';
import { sourceOfUrl } from '../source-of-url';
import type { RowValues } from './row-schema';

/** A concept as far as its rows have told it. */
export interface Draft {
  /** Absent: it gets one of its own. */
  readonly id: string | undefined;
  readonly place: Place;
  readonly terms: Map<string, Term[]>;
  readonly description: Map<string, string>;
  /** By address. */
  readonly sources: Map<string, Source>;
  readonly tags: Set<string>;
  /** What any row may say for the whole concept; the first that does counts. */
  once: Pick<RowValues, 'kind' | 'gender' | 'note' | 'rest'>;
}

/** A concept of which nothing is known yet. */
export function emptyDraft(id: string | undefined, place: Place): Draft {
  return {
    id,
    place,
    terms: new Map(),
    description: new Map(),
    sources: new Map(),
    tags: new Set(),
    once: {},
  };
}

/** Adds to a concept what a row says of it. */
export function addRow(draft: Draft, row: RowValues): void {
  const { kind, gender, note, rest } = row;
  const terms = draft.terms.get(row.lang) ?? [];
  draft.terms.set(row.lang, terms);
  terms.push(termOf(row), ...row.aliases.map((text) => ({ text })));
  if (row.description !== undefined && !draft.description.has(row.lang)) {
    draft.description.set(row.lang, row.description);
  }
  const { url } = row;
  if (url !== undefined && !draft.sources.has(url)) draft.sources.set(url, sourceOfUrl(url));
  for (const tag of row.tags ?? []) draft.tags.add(tag);
  draft.once = {
    ...(kind !== undefined && { kind }),
    ...(gender !== undefined && { gender }),
    ...(note !== undefined && { note }),
    ...(rest !== undefined && { rest }),
    ...draft.once,
  };
}

function termOf(row: RowValues): Term {
  const { type, inflect, strength, forms, not, from, to } = row;
  return {
    text: row.term,
    ...(type !== undefined && { type }),
    ...(row.case !== undefined && { case: row.case }),
    ...(inflect !== undefined && { inflect }),
    ...(strength !== undefined && { strength }),
    ...(forms !== undefined && { forms }),
    ...(not !== undefined && { not }),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
  };
}

/** What the rows of a concept say, without its rest. */
export function fieldsOf(draft: Draft): Fields {
  const { rest: _, ...once } = draft.once;
  return {
    ...(draft.id !== undefined && { id: draft.id }),
    kind: 'concept',
    ...once,
    terms: Object.fromEntries(draft.terms),
    description: Object.fromEntries(draft.description),
    ...(draft.sources.size > 0 && { sources: [...draft.sources.values()] }),
    ...(draft.tags.size > 0 && { tags: [...draft.tags] }),
  };
}

/** Hands a concept over once all rows were seen. */
export function finishDraft(draft: Draft, builder: ReadingBuilder): void {
  const { place } = draft;
  const fields = fitDescription(fieldsOf(draft), { builder, place });
  builder.add({ fields, rest: draft.once.rest, place });
}
