import type { Concept, ConceptId } from '../../model/concept';
import { hashesOf, type Tokens } from '../../text/tokenise';
import type { Form } from './form';
import { conceptOf, type FormTable, type Found, findForms, lookUp, termsAt } from './form-table';
import { formsOfTerm, keysOf, termsOf } from './terms';

/** A table with the concepts that it was compiled from. */
export interface Layer {
  readonly table: FormTable;
  /** The concept with an ordinal of the table, where it is at hand. */
  conceptAt(ordinal: number): Concept | undefined;
  /** Concepts that were replaced or removed since. */
  readonly hidden: ReadonlySet<ConceptId>;
}

/** Terms whose forms are kept at hand; a long article names a few hundred. */
const mostKept = 2000;
/** A name that more terms have says nothing of whom it means. */
const mostBearers = 64;

/** Looks names up in one table and proves them by the concepts' own terms. */
export function createLayer({ table, conceptAt, hidden }: Layer) {
  const kept = new Map<number, ReadonlyMap<string, readonly Form[]>>();

  const formsByKey = (term: number): ReadonlyMap<string, readonly Form[]> => {
    const known = kept.get(term);
    if (known) return known;
    const byKey = new Map<string, Form[]>();
    const ordinal = conceptOf(table, term);
    const concept = conceptAt(ordinal);
    if (!concept || hidden.has(concept.id)) return byKey;
    const own = termsOf(concept)[term - (table.firstTerms[ordinal] ?? 0)];
    for (const form of own ? formsOfTerm(concept, own) : []) {
      for (const key of keysOf(form)) byKey.set(key, [...(byKey.get(key) ?? []), form]);
    }
    if (kept.size >= mostKept) kept.clear();
    kept.set(term, byKey);
    return byKey;
  };

  const bearers = (slot: number): readonly number[] => {
    const terms = termsAt(table, slot);
    return terms.length > mostBearers ? [] : [...terms];
  };

  return {
    find: (tokens: Tokens, found: Found) => findForms(table, tokens, found),
    /** @param tokens of the key */
    forms(key: string, tokens: Tokens): readonly Form[] {
      if (tokens.count === 0) return [];
      const slot = lookUp(table, ...hashesOf(tokens));
      if (slot < 0) return [];
      return bearers(slot).flatMap((term) => formsByKey(term).get(key) ?? []);
    },
    /** Ordinals of the concepts that a slot's names may mean. */
    conceptsAt: (slot: number) => bearers(slot).map((term) => conceptOf(table, term)),
    /** Forgets the terms of a concept that was replaced or removed. */
    forget: () => kept.clear(),
  };
}
