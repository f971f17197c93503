import type { Concept, ConceptId } from '../model/concept';
import type { PartialDate } from '../model/dates';
import type { Scan } from './candidates';
import type { Lexicon } from './lexicon';

/** What is known of the article while one candidate is weighed. */
export interface ArticleEvidence {
  readonly lang: string;
  readonly date: PartialDate | null;
  readonly lexicon: Lexicon;
  /** Words that stand somewhere in the article without a capital. */
  readonly lowerCaseWords: ReadonlySet<string>;
  /** Concepts that stand in the article by a name that needs no help. */
  readonly certain: ReadonlySet<ConceptId>;
  /** Persons whose full name stands in the article. */
  readonly fullNames: ReadonlySet<ConceptId>;
  /** Persons whose title stands before their name somewhere in the article. */
  readonly titled: ReadonlySet<ConceptId>;
  /** Surnames, folded, that follow another given name somewhere (`Kate Bush`). */
  readonly otherPersons: ReadonlySet<string>;
}

/** All words of the article that are written in lower case at least once. */
export function lowerCaseWordsOf(scans: readonly Scan[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { words } of scans) {
    for (const { text } of words) if (/^\p{Ll}/u.test(text)) found.add(text);
  }
  return found;
}

/** Ids that a concept points at, by relation or by the body of a role. */
export function neighboursOf(concept: Concept): ReadonlySet<ConceptId> {
  const ids = new Set<ConceptId>();
  for (const { to, type } of concept.relations ?? []) if (type !== 'notSameAs') ids.add(to);
  for (const { of } of concept.roles ?? []) if (of) ids.add(of);
  return ids;
}
