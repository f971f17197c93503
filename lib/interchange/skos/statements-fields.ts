import * as v from 'valibot';
import {
  type ConceptId,
  type Kind,
  kinds,
  type Lang,
  type Relation,
  relationTypes,
  type Source,
  type Term,
} from '../../model/concept';
import { langOfTag } from '../lang-of-tag';
import type { Fields } from '../rest';
import { sourceOfText } from '../source-of-url';
import { literalOf, type Statement } from './read-turtle';
import {
  dctDescription,
  dctSource,
  dctSubject,
  ourKind,
  ourNamespace,
  ourRest,
  rdfsComment,
  skos,
} from './vocabulary';

/** Properties whose values are texts in a language. */
const withLang: ReadonlySet<string> = new Set([
  skos.prefLabel,
  skos.altLabel,
  skos.hiddenLabel,
  skos.definition,
  skos.scopeNote,
  skos.note,
  dctDescription,
  rdfsComment,
]);

/** A concept as read, before the schema has seen it. */
export interface ConceptFields {
  readonly fields: Fields;
  readonly rest: string | undefined;
  /** Tags of languages that make no sense; what was in them was left out. */
  readonly strange: readonly string[];
}

interface Draft {
  kind: Kind;
  readonly terms: Map<Lang, Term[]>;
  readonly definitions: Map<Lang, string>;
  /** What describes a concept where nothing defines it. */
  readonly remarks: Map<Lang, string>;
  readonly tags: string[];
  readonly relations: Relation[];
  readonly sources: Source[];
  readonly notes: string[];
  readonly strange: string[];
  rest?: string;
}

/**
 * What statements say about the concept that they have for subject.
 * @param idOf the id of a concept that they refer to
 */
export function statementsFields(
  id: ConceptId | undefined,
  statements: readonly Statement[],
  idOf: (node: Statement['object']) => ConceptId | undefined,
): ConceptFields {
  const draft: Draft = {
    kind: 'concept',
    terms: new Map(),
    definitions: new Map(),
    remarks: new Map(),
    tags: [],
    relations: [],
    sources: [],
    notes: [],
    strange: [],
  };
  for (const statement of statements) {
    readText(statement, draft);
    readAbout(statement, draft);
    readRelation(statement, draft, idOf);
  }
  const { terms, definitions, remarks, tags, relations, sources, notes } = draft;
  const fields = {
    ...(id !== undefined && { id }),
    kind: draft.kind,
    terms: Object.fromEntries(terms),
    description: Object.fromEntries(definitions.size > 0 ? definitions : remarks),
    ...(tags.length > 0 && { tags }),
    ...(relations.length > 0 && { relations }),
    ...(sources.length > 0 && { sources }),
    ...(notes.length > 0 && { note: notes.join('\n\n') }),
  };
  return { fields, rest: draft.rest, strange: draft.strange };
}

/** Reads labels and definitions, which have languages. */
function readText({ predicate, object }: Statement, draft: Draft): void {
  if (!withLang.has(predicate)) return;
  const lang = langOf(object, draft);
  if (lang === undefined) return;
  const text = object.value;
  if (predicate === skos.prefLabel) addTerm(draft, lang, { text }, true);
  else if (predicate === skos.altLabel) addTerm(draft, lang, { text });
  else if (predicate === skos.hiddenLabel) addTerm(draft, lang, { text, type: 'hidden' });
  else if (predicate === skos.note) draft.notes.push(text);
  else if (predicate === skos.definition) addOnce(draft.definitions, lang, text);
  else addOnce(draft.remarks, lang, text);
}

/** Reads what holds in every language. */
function readAbout({ predicate, object }: Statement, draft: Draft): void {
  const text = object.value;
  switch (predicate) {
    case ourKind:
      draft.kind = kinds.find((kind) => kind === text) ?? draft.kind;
      break;
    case ourRest:
      draft.rest ??= text;
      break;
    case dctSubject:
      // The subject may be another concept; only words make a tag.
      if (literalOf(object)) draft.tags.push(text.trim().slice(0, 60));
      break;
    case dctSource:
      draft.sources.push(sourceOfText(text));
  }
}

function readRelation(
  { predicate, object }: Statement,
  { relations }: Draft,
  idOf: (node: Statement['object']) => ConceptId | undefined,
): void {
  const type = relationOf(predicate);
  const to = type && idOf(object);
  if (type && to !== undefined) relations.push({ type, to });
}

function relationOf(predicate: string): Relation['type'] | undefined {
  if (predicate === skos.broader) return 'broader';
  if (predicate === skos.related) return 'related';
  const name = predicate.startsWith(ourNamespace) ? predicate.slice(ourNamespace.length) : '';
  return v.is(v.picklist(relationTypes), name) ? name : undefined;
}

function langOf(object: Statement['object'], draft: Draft): Lang | undefined {
  const tag = literalOf(object)?.language || 'mul';
  const lang = langOfTag(tag);
  if (lang === undefined) draft.strange.push(tag);
  return lang;
}

/** The preferred label comes first, wherever in the file it stands. */
function addTerm({ terms }: Draft, lang: Lang, term: Term, first = false): void {
  const list = terms.get(lang) ?? [];
  terms.set(lang, list);
  if (first) list.unshift(term);
  else list.push(term);
}

function addOnce(texts: Map<Lang, string>, lang: Lang, text: string): void {
  if (!texts.has(lang)) texts.set(lang, text);
}
