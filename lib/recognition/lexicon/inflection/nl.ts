import { isAdjective, type Paradigm } from './paradigm';

/**
 * Dutch. Adjectives take -e, `-ees` becoming `-ese` (Oost-Europees, Oost-Europese). Names take a
 * genitive -s; after a, o, i, u, y the apostrophe ends the word, so that form needs no entry.
 */
export const nl: Paradigm = (term) => {
  const { text, type } = term;
  if (isAdjective(term)) {
    const inflected = text.endsWith('ees') ? `${text.slice(0, -3)}ese` : `${text}e`;
    return [inflected, `${inflected}n`];
  }
  if (type === 'abbr' || type === 'demonym') return [];
  return /[aoiuyszx]$/iu.test(text) ? [] : [`${text}s`];
};
