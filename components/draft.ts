import * as v from 'valibot';
import { type Concept, conceptSchema, type Lang, type Role, type Term } from '../lib/model/concept';

/** A concept while it is typed: lists instead of records, texts that may still be wrong. */
export interface Draft {
  readonly kind: Concept['kind'];
  readonly names: readonly { readonly lang: Lang; readonly term: Term }[];
  readonly description: string;
  readonly roles: readonly Role[];
  readonly note: string;
}

/** What is wrong with a draft, by the place in the form where it is to be said. */
export interface Problem {
  readonly field: 'names' | 'description' | 'roles' | 'note' | 'other';
  /** Position in the list of names or roles. */
  readonly index?: number;
  readonly reason: 'name' | 'date' | 'long' | 'other';
  readonly message: string;
}

/** The form's view of a concept; descriptions in other languages stay as they are. */
export function draftOf(concept: Concept, lang: Lang): Draft {
  return {
    kind: concept.kind,
    names: Object.entries(concept.terms).flatMap(([of, terms]) =>
      terms.map((term) => ({ lang: of, term })),
    ),
    description: concept.description[lang] ?? '',
    roles: concept.roles ?? [],
    note: concept.note ?? '',
  };
}

/** The concept that a draft describes, or what is wrong with it. */
export function conceptOf(
  draft: Draft,
  original: Concept,
  lang: Lang,
): { readonly concept: Concept } | { readonly problems: readonly Problem[] } {
  const { description: _, roles: __, note: ___, ...rest } = original;
  const { [lang]: _own, ...otherLangs } = original.description;
  const terms: Record<Lang, Term[]> = {};
  for (const { lang: of, term } of draft.names) {
    if (term.text.trim() !== '') terms[of] = [...(terms[of] ?? []), term];
  }
  const roles = draft.roles.filter((role) =>
    Object.values(role.title).some((title) => title.trim()),
  );
  const description = draft.description.trim();
  const wanted = {
    ...rest,
    kind: draft.kind,
    terms,
    description: { ...otherLangs, ...(description && { [lang]: description }) },
    ...(roles.length > 0 && { roles: roles.map(withoutEmptyDates) }),
    ...(draft.note.trim() && { note: draft.note }),
  };
  if (Object.keys(terms).length === 0) {
    return { problems: [{ field: 'names', reason: 'name', message: '' }] };
  }
  const parsed = v.safeParse(conceptSchema, wanted);
  if (parsed.success) return { concept: parsed.output };
  return { problems: parsed.issues.map((issue) => problemOf(issue, roles, draft.roles)) };
}

function withoutEmptyDates({ from, to, ...role }: Role): Role {
  return { ...role, ...(from && { from }), ...(to && { to }) };
}

function problemOf(
  issue: v.BaseIssue<unknown>,
  kept: readonly Role[],
  shown: readonly Role[],
): Problem {
  const [field, second] = v.getDotPath(issue)?.split('.') ?? [];
  const { message } = issue;
  const reason = /date/.test(message) ? 'date' : issue.type === 'max_length' ? 'long' : 'other';
  if (field === 'roles') {
    const role = kept[Number(second)];
    const index = role ? shown.indexOf(role) : -1;
    return { field: 'roles', reason, message, ...(index >= 0 && { index }) };
  }
  if (field === 'terms') return { field: 'names', reason, message };
  if (field === 'description' || field === 'note') return { field, reason, message };
  return { field: 'other', reason, message };
}
