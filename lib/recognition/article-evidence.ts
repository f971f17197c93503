import type { Concept, ConceptId } from '../model/concept';
import type { PartialDate } from '../model/dates';
import type { TextBlock } from '../model/mention';
import { normalise } from '../text/normalise';
import { wordsOf } from '../text/words';
import type { Lexicon } from './lexicon/lexicon';

/** What is known of the article while one candidate is weighed. */
export interface ArticleEvidence {
  readonly lang: string;
  readonly date: PartialDate | null;
  readonly lexicon: Lexicon;
  /** True for a word or phrase that stands somewhere in the article without a capital. */
  readonly isLowerCase: (phrase: string) => boolean;
  /** Concepts that stand in the article by a name that needs no help. */
  readonly certain: ReadonlySet<ConceptId>;
  /** Persons whose full name stands in the article. */
  readonly fullNames: ReadonlySet<ConceptId>;
  /** Persons whose title stands before their name somewhere in the article. */
  readonly titled: ReadonlySet<ConceptId>;
  /** Surnames, folded, that follow another given name somewhere (`Kate Bush`). */
  readonly otherPersons: ReadonlySet<string>;
}

/** Reads all blocks when it is first asked: many articles never ask. */
export function lowerCaseIn(blocks: readonly TextBlock[]): ArticleEvidence['isLowerCase'] {
  let words: Set<string> | undefined;
  let text = '';
  const read = () => {
    text = blocks.map((block) => normalise(block.text).text).join('\n');
    const found = wordsOf(text).map((word) => word.text);
    return new Set(found.filter((word) => /^\p{Ll}/u.test(word)));
  };
  return (phrase) => {
    words ??= read();
    return phrase.includes(' ') ? text.includes(phrase) : words.has(phrase);
  };
}

/** Ids that a concept points at, by relation or by the body of a role. */
export function neighboursOf(concept: Concept): ReadonlySet<ConceptId> {
  const ids = new Set<ConceptId>();
  for (const { to, type } of concept.relations ?? []) if (type !== 'notSameAs') ids.add(to);
  for (const { of } of concept.roles ?? []) if (of) ids.add(of);
  return ids;
}
