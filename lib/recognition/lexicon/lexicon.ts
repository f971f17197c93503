import type { Concept, ConceptId } from '../../model/concept';
import { keyOf } from '../../text/key';
import { createTokeniser } from '../../text/tokenise';
import { compile } from './compile';
import type { Form } from './form';
import { createLayer, type Layer } from './layer';

/** A run of words that reads like some form, before the concepts were asked. */
export interface Hit {
  /** Index of the first word and the number of words, as `wordsOf` counts them. */
  readonly word: number;
  readonly words: number;
  /** UTF-16 offsets. */
  readonly start: number;
  readonly end: number;
}

/** Every form of every concept, found in a text. */
export interface Lexicon {
  concept(id: ConceptId): Concept | undefined;
  /**
   * Runs of words that may be names, word by word, the shorter before the longer; those that only
   * changed concepts have come last. Null when the text has to be normalised first.
   */
  find(text: string, normalised?: boolean): readonly Hit[] | null;
  /** Forms whose key is that of this text: the proof of a hit, and empty for a false one. */
  forms(text: string): readonly Form[];
  /** True when somebody in the glossary has this given name (folded). */
  isGivenName(word: string): boolean;
}

/** A lexicon that takes changes: work for one concept, whatever the size. */
export interface EditableLexicon extends Lexicon {
  /**
   * Ordinals of the compiled concepts that a text may mean: what has to be at hand before the
   * text is recognised. Null when the text has to be normalised first.
   */
  mayMean(text: string, normalised?: boolean): ReadonlySet<number> | null;
  /** Adds a concept or replaces the one with its id. */
  put(concept: Concept): void;
  remove(id: ConceptId): void;
}

/** The bulk of the concepts, compiled before; see `compile`. */
export interface CompiledConcepts extends Omit<Layer, 'hidden'> {
  /** A concept of the table, where it is at hand. */
  concept(id: ConceptId): Concept | undefined;
  readonly givenNames: ReadonlySet<string>;
}

/** Compiles concepts in memory; the last one of an id counts. */
export function compileConcepts(concepts: Iterable<Concept>): CompiledConcepts {
  const byId = new Map<ConceptId, Concept>();
  for (const concept of concepts) byId.set(concept.id, concept);
  const list = [...byId.values()];
  return {
    ...compile(list),
    conceptAt: (ordinal) => list[ordinal],
    concept: (id) => byId.get(id),
  };
}

/** A lexicon of these concepts, compiled in memory. */
export function createLexicon(concepts: Iterable<Concept> = []): EditableLexicon {
  return openLexicon(compileConcepts(concepts));
}

/**
 * A lexicon of compiled concepts with changes on top. The changes have a table of their own, which
 * alone is compiled again when one more comes; what they replace is hidden in the table below.
 */
export function openLexicon(base: CompiledConcepts): EditableLexicon {
  const tokenise = createTokeniser();
  const changed = new Map<ConceptId, Concept>();
  const hidden = new Set<ConceptId>();
  const bottom = createLayer({ ...base, hidden });
  let top: {
    readonly layer: ReturnType<typeof createLayer>;
    readonly names: ReadonlySet<string>;
  } | null = null;

  const onTop = () => {
    if (!top) {
      const compiled = compileConcepts(changed.values());
      const layer = createLayer({ ...compiled, hidden: new Set() });
      top = { layer, names: compiled.givenNames };
    }
    return top;
  };
  const layers = () => (changed.size > 0 ? [bottom, onTop().layer] : [bottom]);
  const hide = (id: ConceptId) => {
    hidden.add(id);
    bottom.forget();
    changed.delete(id);
    top = null;
  };

  return {
    concept: (id) => changed.get(id) ?? (hidden.has(id) ? undefined : base.concept(id)),
    mayMean(text, normalised = false) {
      const tokens = tokenise(text, normalised);
      if (!tokens) return null;
      const ordinals = new Set<number>();
      bottom.find(tokens, (_word, _words, slot) => {
        for (const ordinal of bottom.conceptsAt(slot)) ordinals.add(ordinal);
      });
      return ordinals;
    },
    find(text, normalised = false) {
      const tokens = tokenise(text, normalised);
      if (!tokens) return null;
      const { starts, ends } = tokens;
      const hits: Hit[] = [];
      const add = (word: number, words: number) =>
        hits.push({ word, words, start: starts[word] ?? 0, end: ends[word + words - 1] ?? 0 });
      bottom.find(tokens, add);
      if (changed.size === 0) return hits;
      const below = new Set(hits.map(({ word, words }) => `${word} ${words}`));
      onTop().layer.find(tokens, (word, words) => {
        if (!below.has(`${word} ${words}`)) add(word, words);
      });
      return hits;
    },
    forms(text) {
      const key = keyOf(text);
      const tokens = tokenise(key, true);
      return tokens ? layers().flatMap((layer) => layer.forms(key, tokens)) : [];
    },
    isGivenName: (word) =>
      base.givenNames.has(word) || (changed.size > 0 && onTop().names.has(word)),
    put(concept) {
      hide(concept.id);
      changed.set(concept.id, concept);
    },
    remove: hide,
  };
}
