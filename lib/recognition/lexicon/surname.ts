import type { Concept, Lang, Term } from '../../model/concept';

/** Particles that belong to the surname when they stand before it. */
const particles: ReadonlySet<string> = new Set(
  'van von der den de da di du del la le ten ter zu bin al'.split(' '),
);

/**
 * The surname in a person's full name: the last word with its particles, `Ursula von der Leyen`
 * giving `von der Leyen`. Null when the name is a single word.
 */
export function surnameIn(name: string): string | null {
  const words = name.split(' ');
  if (words.length < 2) return null;
  let first = words.length - 1;
  while (first > 1 && particles.has((words[first - 1] ?? '').toLowerCase())) first--;
  return words.slice(first).join(' ');
}

/** Given names, lower-case: what stands before the surname in the person's full names. */
export function givenNamesOf(concept: Concept): ReadonlySet<string> {
  const given = new Set<string>();
  if (concept.kind !== 'person') return given;
  for (const term of Object.values(concept.terms).flat()) {
    const surname = surnameIn(term.text);
    if (!surname) continue;
    const before = term.text.slice(0, -surname.length).trim();
    for (const word of before.split(/[\s-]+/u)) given.add(word.toLowerCase());
  }
  return given;
}

/**
 * Surnames to recognise a person by, where the glossary lists none for the language. They come
 * with strength `confirm`: a bare surname is linked only with evidence.
 */
export function derivedSurnames(concept: Concept, lang: Lang): readonly Term[] {
  if (concept.kind !== 'person') return [];
  const terms = concept.terms[lang] ?? [];
  if (terms.some((term) => term.type === 'surname')) return [];
  const surnames = terms
    .filter((term) => term.type !== 'nick' && term.type !== 'hidden')
    .map((term) => surnameIn(term.text))
    .filter((surname) => surname !== null);
  return [...new Set(surnames)].map((text) => ({ text, type: 'surname', strength: 'confirm' }));
}
