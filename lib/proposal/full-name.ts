import { calendar } from '../recognition/words/compounds';
import { commonGivenNames } from '../recognition/words/given-names';
import { openers } from '../recognition/words/openers';
import { isCapitalised, opensSentence } from '../text/words';
import { phraseEndingAt } from './before-name';
import { nounAt } from './noun';
import type { Reading, Run } from './reading';
import { type SelectedName, textOf } from './selected-name';
import { particles } from './words/name-words';

/** A name where it stands in the text, in full. */
export interface FullName extends Run {
  readonly text: string;
}

/** Given names, initials and particles before a surname. */
const mostBefore = 4;
/** How far before a given name the title may begin that it is mistaken out of, in tokens. */
const titleReach = 7;

/**
 * The full name of somebody of whom a surname is selected, or a common given name: where it was
 * selected, or else the only one of that surname in the text.
 */
export function fullNameOf(reading: Reading, name: SelectedName): FullName | undefined {
  if (!isSurname(reading, name)) return undefined;
  return (
    completeAt(reading, name, name.text) ??
    behindGiven(reading, name) ??
    only(elsewhere(reading, name))
  );
}

/** A single capitalised word, or one with its particles. */
function isSurname({ tokens }: Reading, { first, end, whole }: SelectedName): boolean {
  const words = tokens.slice(first, end);
  const named = words.filter(({ key }) => !particles.has(key));
  return whole && named.length === 1 && isCapitalised(named[0]?.text ?? '');
}

/** `Sergej` before `Lavrov`, `Ursula von der` before `Leyen`. */
function completeAt(reading: Reading, name: Run, surname: string): FullName | undefined {
  const { tokens } = reading;
  let first = name.first;
  let given: number | undefined;
  while (first > Math.max(0, name.first - mostBefore)) {
    const token = tokens[first - 1];
    if (!token?.word) break;
    if (isGivenName(reading, first - 1)) given = first - 1;
    else if (given !== undefined || !particles.has(token.key)) break;
    first--;
    if (given === first && phraseEndingAt(reading, first)) break;
  }
  if (given === undefined || isInTitle(reading, given, name.first)) return undefined;
  const before = { first: given, end: name.first };
  return { first: given, end: name.end, text: `${textOf(reading, before)} ${surname}` };
}

/** `Joe` is selected, and `Biden` follows. */
function behindGiven(reading: Reading, { first, end }: SelectedName): FullName | undefined {
  const next = reading.tokens[end];
  if (end !== first + 1 || !commonGivenNames.has(reading.tokens[first]?.key ?? ''))
    return undefined;
  if (reading.lang === 'de' || !next?.word || !isCapitalised(next.text)) return undefined;
  if (reading.knownFrom(end) || next.key === "'s") return undefined;
  return { first, end: end + 1, text: textOf(reading, { first, end: end + 1 }) };
}

/** Where else the surname stands with a given name, of nobody's family. */
function elsewhere(reading: Reading, name: SelectedName): readonly FullName[] {
  const last = name.text.split(' ').at(-1) ?? name.text;
  return reading.tokens.flatMap((token, index) => {
    const same = token.text === last || token.text === `${last}s`;
    if (!same || (index >= name.first && index < name.end)) return [];
    const full = completeAt(reading, { first: index, end: index + 1 }, last);
    const relative = full && phraseEndingAt(reading, full.first)?.noun.word.says === 'kind';
    return full && !relative ? [full] : [];
  });
}

function only(names: readonly FullName[]): FullName | undefined {
  return new Set(names.map(({ text }) => text)).size === 1 ? names[0] : undefined;
}

/** A word before a surname that is a given name, and neither a title nor the first of a sentence. */
function isGivenName(reading: Reading, index: number): boolean {
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
  const anyWord = lang === 'de' || isHeadline(reading) || opensSentence(text, token.start);
  return !anyWord || phraseEndingAt(reading, index) !== null;
}

/** `minister van Buitenlandse Zaken Lavrov`, `minister voor Klimaat Jetten`: no given name at all. */
function isInTitle(reading: Reading, given: number, surname: number): boolean {
  if (phraseEndingAt(reading, given)) return false;
  if (phraseEndingAt(reading, surname)) return true;
  for (let at = given - 1; at >= Math.max(0, given - titleReach); at--) {
    if (!reading.tokens[at]?.word) return false;
    if (nounAt(reading, at, given)?.word.post === 'minister') return true;
  }
  return false;
}

/** Part of the name of a place or body. */
function isKnown({ knownFrom }: Reading, index: number): boolean {
  for (let first = Math.max(0, index - mostBefore); first <= index; first++) {
    const known = knownFrom(first);
    if (known && known.end > index && known.name.concept.kind !== 'person') return true;
  }
  return false;
}

/** English headlines capitalise verbs too. */
function isHeadline({ lang, tokens }: Reading): boolean {
  const words = tokens.filter(({ word, key }) => word && key.length > 3);
  return lang === 'en' && words.length > 3 && words.every(({ text }) => !/^\p{Ll}/u.test(text));
}
