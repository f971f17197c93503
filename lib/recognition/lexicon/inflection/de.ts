import { isAdjective, type Paradigm } from './paradigm';

/** German. Adjectives take -e, -en, -er, -es, -em; names a genitive -s unless they end in s, ß, x, z. */
export const de: Paradigm = (term) => {
  const { text, type } = term;
  if (isAdjective(term)) return ['e', 'en', 'er', 'es', 'em'].map((ending) => text + ending);
  if (type === 'abbr' || type === 'demonym') return [];
  return /[sßxz]$/iu.test(text) ? [] : [`${text}s`];
};
