import type { Concept, Lang, Term } from '../../lib/model/concept';
import { capitalisedKeys } from './name-keys';

/** Ordinary words by language, folded; see `homographs.ts`. */
export type Homographs = Readonly<Record<Lang, readonly string[]>>;

/** A concept whose terms say which of their forms are ordinary words too. */
export function markHomographs(concept: Concept, homographs: Homographs): Concept {
  const terms = Object.entries(concept.terms).map(([lang, list]) => {
    const words = new Set(homographs[lang]);
    return [lang, list.map((term) => marked(concept, lang, term, words))];
  });
  return { ...concept, terms: Object.fromEntries(terms) };
}

function marked(concept: Concept, lang: Lang, term: Term, words: ReadonlySet<string>): Term {
  const found = capitalisedKeys(concept, lang, term).filter((key) => words.has(key));
  return found.length > 0 ? { ...term, homographs: [...new Set(found)] } : term;
}
