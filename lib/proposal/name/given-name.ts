import { calendar } from '../../recognition/words/compounds';
import { commonGivenNames } from '../../recognition/words/given-names';
import { openers } from '../../recognition/words/openers';
import { isCapitalised, opensSentence } from '../../text/words';
import { nounAt } from '../phrase/noun';
import { phraseEndingAt } from '../phrase/phrase';
import type { Reading } from '../reading';

/** A word before a surname that is a given name, and neither a title nor the first of a sentence. */
export function isGivenName(reading: Reading, index: number): boolean {
  const { lang, text, tokens } = reading;
  const token = tokens[index];
  if (!token?.word || !isCapitalised(token.text)) return false;
  if (nounAt(reading, index, index + 1)) return false;
  if (/^(?:\p{Lu}\.)+$/u.test(token.text) || commonGivenNames.has(token.key)) return true;
  if (!/\p{Ll}/u.test(token.text) || openers[lang]?.has(token.key) || calendar.test(token.text)) {
    return false;
  }
  if (isKnown(reading, index)) return false;
  // At the beginning of a sentence, in German and in a headline every word has a capital.
  const anyWord = lang === 'de' || reading.headline || opensSentence(text, token.start);
  return !anyWord || phraseEndingAt(reading, index)?.noun.word.kind === 'person';
}

/** Words in the longest name of a place or body. */
const longestKnown = 5;

/** Part of the name of a place or body. */
function isKnown({ knownFrom }: Reading, index: number): boolean {
  for (let first = Math.max(0, index - longestKnown); first <= index; first++) {
    const known = knownFrom(first);
    if (known && known.end > index && known.name.concept.kind !== 'person') return true;
  }
  return false;
}
