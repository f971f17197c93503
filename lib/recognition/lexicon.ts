import type { Concept, ConceptId, Lang, Term } from '../model/concept';
import { normalise, withoutMarks } from '../text/normalise';
import { wordsOf } from '../text/words';
import { caseOf, type Form, strengthOf } from './form';
import { formsOf } from './inflection/inflect';
import { derivedSurnames, givenNamesOf } from './surname';

/** Every form of every concept, looked up by its folded text. */
export interface Lexicon {
  concept(id: ConceptId): Concept | undefined;
  concepts(): Iterable<Concept>;
  /** Forms whose folded text is exactly this. */
  forms(key: string): readonly Form[];
  /** Number of words in the longest form that begins with this folded word; 0 when none does. */
  longest(firstWord: string): number;
  /** True when somebody in the glossary has this given name (folded). */
  isGivenName(word: string): boolean;
  /** Adds a concept or replaces the one with its id: work for one concept, whatever the size. */
  put(concept: Concept): void;
  remove(id: ConceptId): void;
}

const none: readonly Form[] = [];
/** Names at least this long are also found without their diacritics (Orban, Erdogan). */
const minLengthWithoutMarks = 5;

/** An empty lexicon, or one of these concepts. */
export function createLexicon(concepts: Iterable<Concept> = []): Lexicon {
  const byId = new Map<ConceptId, { concept: Concept; keys: readonly string[] }>();
  const byKey = new Map<string, readonly Form[]>();
  const longest = new Map<string, number>();
  const givenNames = new Set<string>();

  const remove = (id: ConceptId) => {
    for (const key of byId.get(id)?.keys ?? []) {
      const left = (byKey.get(key) ?? none).filter((form) => form.concept !== id);
      if (left.length > 0) byKey.set(key, left);
      else byKey.delete(key);
    }
    byId.delete(id);
  };

  const put = (concept: Concept) => {
    remove(concept.id);
    const keys = new Set<string>();
    for (const form of expand(concept)) {
      for (const key of keysOf(form)) {
        byKey.set(key, [...(byKey.get(key) ?? none), form]);
        keys.add(key);
        const first = wordsOf(key)[0]?.text ?? key;
        longest.set(first, Math.max(longest.get(first) ?? 0, form.words));
      }
    }
    for (const name of givenNamesOf(concept)) givenNames.add(name);
    byId.set(concept.id, { concept, keys: [...keys] });
  };

  for (const concept of concepts) put(concept);
  return {
    concept: (id) => byId.get(id)?.concept,
    *concepts() {
      for (const { concept } of byId.values()) yield concept;
    },
    forms: (key) => byKey.get(key) ?? none,
    longest: (firstWord) => longest.get(firstWord) ?? 0,
    isGivenName: (word) => givenNames.has(word),
    put,
    remove,
  };
}

function* expand(concept: Concept): Generator<Form> {
  for (const [lang, terms] of Object.entries(concept.terms)) {
    for (const term of terms) yield* formsOfTerm(concept, term, lang);
    for (const term of derivedSurnames(concept, lang)) yield* formsOfTerm(concept, term, lang);
  }
}

function* formsOfTerm(concept: Concept, term: Term, lang: Lang): Generator<Form> {
  const first = concept.terms[lang]?.[0] === term;
  const type = term.type ?? (first ? 'pref' : 'alt');
  const rules = {
    concept: concept.id,
    lang,
    type,
    term,
    case: caseOf(term, type, lang),
    strength: strengthOf(term, type),
  } as const;
  for (const written of formsOf(term, lang, concept)) {
    const text = normalise(written).text.trim();
    const words = wordsOf(text).length;
    if (words > 0) yield { ...rules, text, words };
  }
}

function keysOf({ text, type }: Form): readonly string[] {
  const key = trimToWords(text.toLowerCase());
  const bare = withoutMarks(key);
  return bare === key || type === 'abbr' || key.length < minLengthWithoutMarks
    ? [key]
    : [key, bare];
}

/** Without what stands before the first and behind the last word: `U.S.` is looked up as `u.s`. */
function trimToWords(key: string): string {
  const words = wordsOf(key);
  return key.slice(words[0]?.start ?? 0, words.at(-1)?.end ?? 0);
}
