import { isAdjective, type Paradigm } from './paradigm';

/** French. Adjectives and demonyms agree: russe(s), ukrainien(ne)(s), américain(e)(s). Names do not. */
export const fr: Paradigm = (term) => {
  if (!isAdjective(term) && term.type !== 'demonym') return [];
  const { text } = term;
  const feminine = text.endsWith('e')
    ? text
    : /(?:[eé]n|on)$/u.test(text)
      ? `${text}ne`
      : `${text}e`;
  const plural = (form: string) => (/[sx]$/u.test(form) ? form : `${form}s`);
  return [feminine, plural(text), plural(feminine)].filter((form) => form !== text);
};
