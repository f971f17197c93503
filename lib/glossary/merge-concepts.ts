import { canonical } from '../model/canonical';
import type { Concept, Term } from '../model/concept';
import { fold } from '../text/key';

/**
 * One concept of two: all that `kept` says stays, and what only `other` says is added. A main name
 * of the other becomes one more name; notes stand below each other.
 */
export function mergeConcepts(kept: Concept, other: Concept): Concept {
  const { note, ...rest } = { ...other, ...kept };
  const notes = [...new Set([kept.note, other.note].filter((one) => one !== undefined))];
  return {
    ...rest,
    terms: mergeTerms(kept.terms, other.terms),
    description: { ...other.description, ...kept.description },
    ...union('roles', kept, other),
    ...union('relations', kept, other),
    ...union('tags', kept, other),
    ...union('sources', kept, other),
    ...(notes.length > 0 && { note: notes.join('\n\n') }),
  };
}

function mergeTerms(kept: Concept['terms'], other: Concept['terms']): Concept['terms'] {
  const merged: Record<string, Term[]> = {};
  for (const lang of new Set([...Object.keys(kept), ...Object.keys(other)])) {
    const own = kept[lang] ?? [];
    const known = new Set(own.map(({ text }) => fold(text)));
    const added = (other[lang] ?? []).filter(({ text }) => !known.has(fold(text)));
    merged[lang] = [...own, ...(own.length > 0 ? added.map(asFurtherName) : added)];
  }
  return merged;
}

function asFurtherName({ type, ...term }: Term): Term {
  return type === undefined || type === 'pref' ? { ...term, type: 'alt' } : { ...term, type };
}

type Listed = 'roles' | 'relations' | 'tags' | 'sources';

/** The lists of both, what is equal once. */
function union<Field extends Listed>(field: Field, kept: Concept, other: Concept) {
  const all: readonly unknown[] = [...(kept[field] ?? []), ...(other[field] ?? [])];
  if (all.length === 0) return {};
  return { [field]: [...new Map(all.map((one) => [canonical(one), one])).values()] };
}
