import type { Paradigm } from './paradigm';

/** English. The genitive's apostrophe ends the word; only demonyms have a plural of their own. */
export const en: Paradigm = ({ text, type }) =>
  type === 'demonym' && /[a-rt-z]$/iu.test(text) && !/(?:ese|men|ch|sh)$/u.test(text)
    ? [`${text}s`]
    : [];
