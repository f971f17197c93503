import { isAdjective, type Paradigm } from './paradigm';

/** Spanish. Adjectives and demonyms agree: ruso, rusa, rusos, rusas; alemán, alemana. Names do not. */
export const es: Paradigm = (term) => {
  const { text } = term;
  if (!isAdjective(term) && term.type !== 'demonym') return [];
  if (text.endsWith('o')) return ['a', 'os', 'as'].map((ending) => text.slice(0, -1) + ending);
  if (/[aeíú]$/u.test(text)) return [`${text}s`];
  const stem = text.replace(/[áéíóú](?=[^áéíóú]$)/u, (letter) => letter.normalize('NFD').charAt(0));
  return ['a', 'es', 'as'].map((ending) => stem + ending);
};
