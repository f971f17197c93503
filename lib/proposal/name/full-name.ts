import { commonGivenNames } from '../../recognition/words/given-names';
import { isAllCapitals, isCapitalised } from '../../text/words';
import { nounAt } from '../phrase/noun';
import { phraseEndingAt } from '../phrase/phrase';
import type { Reading, Run } from '../reading';
import { particles } from '../words/name-words';
import { isGivenName } from './given-name';
import type { SelectedName } from './selected-name';

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
  const surname = named[0]?.text ?? '';
  if (/\d/.test(surname)) return false;
  return whole && named.length === 1 && isCapitalised(surname) && !isAllCapitals(surname);
}

/** `Sergej` before `Lavrov`, `Ursula von der` before `Leyen`. */
function completeAt(reading: Reading, name: Run, surname: string): FullName | undefined {
  const { tokens } = reading;
  // A title that touches it leaves no room: `Buitenlandse Zaken Lavrov`.
  if (phraseEndingAt(reading, name.first)) return undefined;
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
  if (given === undefined || isInTitle(reading, given)) return undefined;
  const before = { first: given, end: name.first };
  return { first: given, end: name.end, text: `${reading.textOf(before)} ${surname}` };
}

/** `Joe` is selected, and `Biden` follows. */
function behindGiven(reading: Reading, { first, end }: SelectedName): FullName | undefined {
  const { tokens, knownFrom } = reading;
  if (end !== first + 1 || !commonGivenNames.has(tokens[first]?.key ?? '')) return undefined;
  let last = end;
  while (particles.has(tokens[last]?.key ?? '') && last < end + mostBefore) last++;
  const surname = tokens[last];
  if (!surname?.word || !isCapitalised(surname.text) || knownFrom(last)) return undefined;
  if (nounAt(reading, last, last + 1)) return undefined;
  const run = { first, end: last + 1 };
  return { ...run, text: reading.textOf(run) };
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

/** `minister voor Klimaat en Groen Jansen`: perhaps no given name at all. */
function isInTitle(reading: Reading, given: number): boolean {
  if (phraseEndingAt(reading, given)) return false;
  for (let at = given - 1; at >= Math.max(0, given - titleReach); at--) {
    if (!reading.tokens[at]?.word) return false;
    if (nounAt(reading, at, given)?.word.post === 'minister') return true;
  }
  return false;
}
