import * as v from 'valibot';
import {
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
import { sourceOfText, sourceOfUrl } from '../source-of-url';
import { validId } from '../valid-id';
import { categoryOf, isLangSection, isTermSection, partsOf } from './parts';
import { termOf } from './term-of';
import { idOfXmlId } from './xml-id';
import { lineOf, textOf, type XmlNode } from './xml-node';

/** An entry as read, before the schema has seen it. */
export interface EntryFields {
  readonly fields: Fields;
  readonly rest: string | undefined;
  /** Sections whose language makes no sense; their terms were left out. */
  readonly strange: readonly XmlNode[];
}

interface Draft {
  kind: Kind;
  readonly terms: Map<Lang, Term[]>;
  readonly description: Map<Lang, string>;
  readonly tags: string[];
  readonly relations: Relation[];
  readonly sources: Source[];
  readonly notes: string[];
  rest?: string;
}

/**
 * What a concept entry says.
 * @param lang language of the file, which definitions are in that stand above the languages
 */
export function entryFields(entry: XmlNode, lang: Lang | undefined): EntryFields {
  const parts = partsOf(entry);
  const draft: Draft = {
    kind: 'term',
    terms: new Map(),
    description: new Map(),
    tags: [],
    relations: [],
    sources: [],
    notes: [],
  };
  const strange: XmlNode[] = [];
  for (const part of parts) {
    if (!isLangSection(part)) readAbout(part, draft);
    else if (!readSection(part, draft)) strange.push(part);
  }
  const above = parts.find((part) => categoryOf(part) === 'definition');
  const first = draft.terms.keys().next().value;
  const target = lang !== undefined && draft.terms.has(lang) ? lang : first;
  if (above && target !== undefined && !draft.description.has(target)) {
    draft.description.set(target, lineOf(above));
  }
  return { fields: fieldsOf(draft, entry.attributes.id), rest: draft.rest, strange };
}

/** False when the section's language makes no sense. */
function readSection(section: XmlNode, draft: Draft): boolean {
  const lang = langOfTag(section.attributes['xml:lang'] ?? section.attributes.lang ?? '');
  if (lang === undefined) return false;
  const terms = draft.terms.get(lang) ?? [];
  for (const part of partsOf(section)) {
    if (isTermSection(part)) {
      const term = termOf(part);
      if (term) terms.push(term);
      for (const inner of partsOf(part)) readAbout(inner, draft);
    } else if (categoryOf(part) === 'definition') draft.description.set(lang, lineOf(part));
    else readAbout(part, draft);
  }
  if (terms.length > 0) draft.terms.set(lang, terms);
  return true;
}

/** Reads what may stand at any level. */
function readAbout(part: XmlNode, draft: Draft): void {
  const text = lineOf(part);
  const target = part.attributes.target ?? '';
  switch (categoryOf(part)) {
    case 'subjectField':
      readSubject(text, draft);
      break;
    case 'projectSubset':
    case 'customerSubset':
      draft.tags.push(text);
      break;
    case 'note':
      draft.notes.push(textOf(part).trim());
      break;
    case 'source':
      draft.sources.push(sourceOfText(text));
      break;
    case '?sidelight':
      draft.rest ??= textOf(part);
      break;
    default:
      if (part.name === 'xref') readLink(target, text, draft);
      else if (part.name === 'ref') readReference(target, text, draft);
  }
}

/** Our kinds are subject fields; somebody else's subject field makes a tag. */
function readSubject(text: string, draft: Draft): void {
  const kind = kinds.find((known) => known === text);
  if (kind) draft.kind = kind;
  else draft.tags.push(text.slice(0, 60));
}

function readLink(url: string, label: string, { sources }: Draft): void {
  if (/^https?:\/\//.test(url)) sources.push(label === '' ? sourceOfUrl(url) : { label, url });
}

function readReference(target: string, text: string, { relations }: Draft): void {
  const to = validId(idOfXmlId(target));
  const type = v.is(v.picklist(relationTypes), text) ? text : 'related';
  if (to !== undefined) relations.push({ type, to });
}

function fieldsOf(draft: Draft, xmlId: string | undefined): Fields {
  const id = xmlId === undefined ? undefined : validId(idOfXmlId(xmlId));
  return {
    ...(id !== undefined && { id }),
    kind: draft.kind,
    terms: Object.fromEntries(draft.terms),
    description: Object.fromEntries(draft.description),
    ...withSome(
      'tags',
      draft.tags.filter((tag) => tag !== ''),
    ),
    ...withSome('relations', draft.relations),
    ...withSome(
      'sources',
      draft.sources.filter(({ label }) => label !== ''),
    ),
    ...(draft.notes.length > 0 && { note: draft.notes.join('\n\n') }),
  };
}

function withSome(name: string, list: readonly unknown[]): Fields {
  return list.length > 0 ? { [name]: list } : {};
}
