import type { Reading } from '../reading';

/** Short words are written small in headlines too. */
const longWord = 4;
const fewWords = 3;

/** True for a headline in English, where every long word has a capital, verbs too. */
export function isHeadline({ lang, tokens }: Reading): boolean {
  const words = tokens.filter(({ word, key }) => word && key.length >= longWord);
  return (
    lang === 'en' && words.length > fewWords && !words.some(({ text }) => /^\p{Ll}/u.test(text))
  );
}
