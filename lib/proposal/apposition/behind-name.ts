import { isCapitalised } from '../../text/words';
import { type Phrase, phraseAt } from '../phrase/phrase';
import type { Reading, Run } from '../reading';
import type { Grammar } from '../words/grammar';
import type { Apposition } from './apposition';
import { closesAfter, isClosing } from './closing';

/** Words that a title may have beyond what is known. */
const mostRest = 7;
const dashes = new Set(['–', '—', '-']);

/** `Lavrov, de Russische minister van Buitenlandse Zaken,`, `Lavrov (71), …`, `Lavrov (minister)`. */
export function behind(reading: Reading, grammar: Grammar, name: Run): Apposition | null {
  const { tokens } = reading;
  if (mayBeListed(reading, grammar, name)) return null;
  const start = phraseStart(reading, name.end);
  if (start === null) return null;
  const phrase = phraseAt(reading, start, tokens.length);
  if (!phrase || phrase.open || !isComplete(reading, phrase)) return null;
  const end = restEnd(reading, grammar, phrase);
  if (end === null || !isClosed(reading, grammar, start, end)) return null;
  const run = { first: name.first, end };
  return end === phrase.end ? { phrase, run } : { phrase, run, rest: { first: phrase.end, end } };
}

/** In a list, or behind `van`, the phrase may speak of another. */
function mayBeListed({ tokens }: Reading, grammar: Grammar, { first }: Run): boolean {
  const previous = tokens[first - 1];
  return previous?.text === ',' || grammar.of.has(previous?.key ?? '');
}

/** Where the phrase begins: behind a comma, a dash or a bracket, past an age or a party. */
function phraseStart({ tokens }: Reading, at: number): number | null {
  const text = (index: number) => tokens[index]?.text ?? '';
  if (text(at) === ',')
    return /^\d{1,3}$/.test(text(at + 1)) && text(at + 2) === ',' ? at + 3 : at + 1;
  if (dashes.has(text(at))) return at + 1;
  if (text(at) !== '(') return null;
  if (text(at + 2) === ')') return text(at + 3) === ',' ? at + 4 : at + 1;
  return at + 1;
}

/** In English a noun alone is no apposition: `Lavrov, minister`. */
function isComplete({ lang }: Reading, { article, bodies, first, end, noun }: Phrase): boolean {
  if (noun.word.says === 'kind' && noun.word.kind === 'person' && article === null) return false;
  return (
    lang !== 'en' || article !== null || bodies.length > 0 || end > noun.end || noun.first > first
  );
}

/** Where the rest of the title ends; null when the phrase does not end in an apposition's way. */
function restEnd(reading: Reading, grammar: Grammar, phrase: Phrase): number | null {
  const { tokens } = reading;
  const key = (at: number) => tokens[at]?.key ?? '';
  if (isClosing(tokens[phrase.end])) return phrase.end;
  const { word } = phrase.noun;
  if (word.says === 'kind' || phrase.portfolio) return null;
  if (!grammar.of.has(key(phrase.end)) && !grammar.prepositions.has(key(phrase.end))) return null;
  for (let end = phrase.end + 1; end <= phrase.end + mostRest; end++) {
    if (isClosing(tokens[end])) return end > phrase.end + 1 ? end : null;
    if (!tokens[end]?.word) return null;
    if (phrase.post === 'minister' && touchesName(reading, end)) return null;
    if (grammar.and.has(key(end)) && phrase.post !== 'minister') return null;
  }
  return null;
}

/** `minister van Klimaat Jetten`: the second capital may be another's name. */
function touchesName({ tokens }: Reading, at: number): boolean {
  return isCapitalised(tokens[at]?.text ?? '') && isCapitalised(tokens[at - 1]?.text ?? '');
}

/** Only English puts a comma before the last of a list. */
function isClosed(reading: Reading, grammar: Grammar, start: number, end: number): boolean {
  const { lang, tokens } = reading;
  if (tokens[start - 1]?.text === '(') return tokens[end]?.text === ')';
  if (lang === 'en' && tokens[end]?.text === ',' && grammar.and.has(tokens[end + 1]?.key ?? '')) {
    return false;
  }
  return closesAfter(reading, end);
}
