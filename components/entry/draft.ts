import * as v from 'valibot';
import {
  type Concept,
  conceptSchema,
  type Lang,
  type Role,
  type Source,
  type Term,
} from '../../lib/model/concept';

/** A concept while it is typed: lists instead of records, texts that may still be wrong. */
export interface Draft {
  readonly kind: Concept['kind'];
  readonly names: readonly { readonly lang: Lang; readonly term: Term }[];
  readonly description: string;
  readonly roles: readonly Role[];
  /** Divided by commas. */
  readonly tags: string;
  readonly sources: readonly Source[];
  readonly note: string;
}

/** What is wrong with a draft, by the place in the form where it is to be said. */
export interface Problem {
  readonly field: 'names' | 'description' | 'roles' | 'tags' | 'sources' | 'note' | 'other';
  /** Position in the list of names, roles or sources. */
  readonly index?: number;
  readonly reason: 'name' | 'date' | 'long' | 'address' | 'other';
  readonly message: string;
}

/** The form's view of a concept; descriptions in other languages stay as they are. */
export function draftOf(concept: Concept, lang: Lang): Draft {
  return {
    kind: concept.kind,
    names: Object.entries(concept.terms)
      .sort(([a], [b]) => farFrom(lang, a) - farFrom(lang, b))
      .flatMap(([of, terms]) => terms.map((term) => ({ lang: of, term }))),
    description: concept.description[lang] ?? '',
    roles: concept.roles ?? [],
    tags: (concept.tags ?? []).join(', '),
    sources: concept.sources ?? [],
    note: concept.note ?? '',
  };
}

/** The reader's own language comes first, then names that serve every language. */
function farFrom(lang: Lang, other: Lang): number {
  return other === lang ? 0 : other === 'mul' ? 1 : 2;
}

/** The concept that a draft describes, or what is wrong with it. */
export function conceptOf(
  draft: Draft,
  original: Concept,
  lang: Lang,
): { readonly concept: Concept } | { readonly problems: readonly Problem[] } {
  const { description: _, roles: __, note: ___, tags: ____, sources: _____, ...rest } = original;
  const { [lang]: _own, ...otherLangs } = original.description;
  const terms: Record<Lang, Term[]> = {};
  for (const { lang: of, term } of draft.names) {
    if (term.text.trim() !== '') terms[of] = [...(terms[of] ?? []), withoutEmpty(term)];
  }
  const roles = draft.roles.filter((role) =>
    Object.values(role.title).some((title) => title.trim()),
  );
  const description = draft.description.trim();
  const tags = tagsIn(draft.tags);
  const sources = draft.sources.flatMap(completed);
  const wanted = {
    ...rest,
    kind: draft.kind,
    terms,
    description: { ...otherLangs, ...(description && { [lang]: description }) },
    ...(roles.length > 0 && { roles: roles.map(withoutEmpty) }),
    ...(tags.length > 0 && { tags }),
    ...(sources.length > 0 && { sources }),
    ...(draft.note.trim() && { note: draft.note }),
  };
  if (Object.keys(terms).length === 0) {
    return { problems: [{ field: 'names', reason: 'name', message: '' }] };
  }
  const parsed = v.safeParse(conceptSchema, wanted);
  if (parsed.success) return { concept: parsed.output };
  return { problems: parsed.issues.map((issue) => problemOf(issue, roles, draft.roles)) };
}

/** Tags as they are typed. */
export function tagsIn(text: string): readonly string[] {
  const tags = text.split(',').map((tag) => tag.trim());
  return [...new Set(tags.filter((tag) => tag !== ''))];
}

/** Dates and lists that were emptied again are not there. */
function withoutEmpty<T extends object>(of: T): T {
  const filled = Object.entries(of).filter(
    ([, value]) =>
      value !== '' && value !== undefined && !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(filled) as T;
}

/** A source is known by its address where it has no name. */
function completed({ label, url }: Source): Source[] {
  const address = url?.trim();
  const name = label.trim() || (address && URL.canParse(address) ? new URL(address).host : address);
  return name ? [{ label: name, ...(address && { url: address }) }] : [];
}

function problemOf(
  issue: v.BaseIssue<unknown>,
  kept: readonly Role[],
  shown: readonly Role[],
): Problem {
  const [field, second] = v.getDotPath(issue)?.split('.') ?? [];
  const { message } = issue;
  const reason = reasonOf(issue);
  if (field === 'roles') {
    const role = kept[Number(second)];
    const index = role ? shown.indexOf(role) : -1;
    return { field: 'roles', reason, message, ...(index >= 0 && { index }) };
  }
  if (field === 'terms') return { field: 'names', reason, message };
  if (field === 'description' || field === 'note' || field === 'tags' || field === 'sources') {
    return { field, reason, message };
  }
  return { field: 'other', reason, message };
}

function reasonOf({ message, type }: v.BaseIssue<unknown>): Problem['reason'] {
  if (/date/.test(message)) return 'date';
  if (/address/.test(message)) return 'address';
  return type === 'max_length' ? 'long' : 'other';
}
