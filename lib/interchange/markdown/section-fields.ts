import { type Lang, type Source, type Term, type TermType, termTypes } from '../../model/concept';
import { langOfTag } from '../lang-of-tag';
import type { Fields } from '../rest';
import { sourceOfUrl } from '../source-of-url';
import { splitUnescaped } from '../split-unescaped';
import type { Blocks } from './blocks';
import { unescapeText } from './escape';

interface Draft {
  readonly terms: Map<Lang, Term[]>;
  readonly description: Map<Lang, string>;
  readonly sources: Source[];
  readonly tags: string[];
  readonly remarks: string[];
  kind: string;
  gender?: string;
}

/** What a section says, before the schema has seen it; it says no id. */
export function sectionFields(heading: string, blocks: Blocks): Fields {
  const draft: Draft = {
    terms: new Map(),
    description: new Map(),
    sources: [],
    tags: [],
    remarks: [],
    kind: 'concept',
  };
  for (const bullet of blocks.bullets) readBullet(bullet, draft);
  const [first, ...others] = blocks.paragraphs.map(unescapeText);
  // The first line of names tells the language of the paragraph above it.
  const lang = draft.terms.keys().next().value ?? 'mul';
  if (first !== undefined) draft.description.set(lang, first);
  addHeading(unescapeText(heading), draft);
  const quote = blocks.quote?.map(unescapeText).join('\n');
  const notes = [quote, ...others, ...draft.remarks].filter((part) => part !== undefined);
  return {
    kind: draft.kind,
    ...(draft.gender !== undefined && { gender: draft.gender }),
    terms: Object.fromEntries(draft.terms),
    description: Object.fromEntries(draft.description),
    ...(draft.tags.length > 0 && { tags: draft.tags }),
    ...(draft.sources.length > 0 && { sources: draft.sources }),
    ...(notes.length > 0 && { note: notes.join('\n\n') }),
  };
}

/** A heading that is not among the names is one, in whatever language. */
function addHeading(name: string, { terms }: Draft): void {
  if (name === '') return;
  const isKnown = [...terms.values()].some((list) => list.some(({ text }) => text === name));
  if (!isKnown) terms.set('mul', [{ text: name }, ...(terms.get('mul') ?? [])]);
}

function readBullet(bullet: string, draft: Draft): void {
  const colon = bullet.indexOf(': ');
  const key = colon < 0 ? '' : bullet.slice(0, colon).trim().toLowerCase();
  const value = bullet.slice(colon + 1).trim();
  switch (key) {
    case 'kind':
      draft.kind = value.toLowerCase();
      return;
    case 'gender':
      draft.gender = value.toLowerCase();
      return;
    case 'tags':
      draft.tags.push(...splitList(value).map(unescapeText));
      return;
    case 'link':
      draft.sources.push(linkOf(value));
      return;
    case 'source':
      draft.sources.push({ label: unescapeText(value) });
      return;
    case 'office':
      // For people: an office needs more than a line to be read back, and is in the rest.
      return;
    default:
      readByLang(key, value, bullet, draft);
  }
}

/** Names and descriptions by language; any other bullet is a remark. */
function readByLang(key: string, value: string, bullet: string, draft: Draft): void {
  const described = /^description ([a-z]{2,3})$/.exec(key)?.[1];
  const lang = /^[a-z]{2,3}(?:[-_][a-z0-9]+)*$/.test(key) ? langOfTag(key) : undefined;
  if (described !== undefined) draft.description.set(described, unescapeText(value));
  else if (lang !== undefined) {
    const terms = draft.terms.get(lang) ?? [];
    draft.terms.set(lang, terms);
    for (const part of splitList(value)) terms.push(termOf(part));
  } else draft.remarks.push(unescapeText(bullet));
}

function splitList(value: string): readonly string[] {
  return splitUnescaped(value, ',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** `Voorbeeld (surname)`: the type in brackets, which text has with backslashes. */
function termOf(part: string): Term {
  const bracket = part.endsWith(')') ? part.lastIndexOf(' (') : -1;
  const word = part.slice(bracket + 2, -1);
  const type: TermType | undefined =
    bracket > 0 ? termTypes.find((known) => known === word) : undefined;
  return type
    ? { text: unescapeText(part.slice(0, bracket).trim()), type }
    : { text: unescapeText(part) };
}

/** `[label](<address>)`, `<address>` or the bare address. */
function linkOf(value: string): Source {
  const middle = value.startsWith('[') ? value.lastIndexOf('](') : -1;
  const address =
    middle < 0 ? value : value.slice(middle + 2, value.endsWith(')') ? -1 : undefined);
  const url = unescapeText(address.trim().replace(/^<|>$/g, ''));
  return middle < 0 ? sourceOfUrl(url) : { label: unescapeText(value.slice(1, middle)), url };
}
