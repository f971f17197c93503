import { type Apposition, appositionsOf } from './apposition/apposition';
import { type NounBehind, nounBehind } from './apposition/noun-behind';
import { type FullName, fullNameOf } from './name/full-name';
import type { SelectedName } from './name/selected-name';
import type { Reading, Run } from './reading';
import { weightOf } from './role/role';

/** What the text around a name proves of it. */
export interface Evidence {
  readonly noun?: NounBehind;
  readonly full?: FullName;
  /** Those that say most come first. */
  readonly appositions: readonly Apposition[];
}

/** Names of more words are phrases, of which no apposition speaks. */
const mostWords = 8;

/** Looks for what is said of a name, where it is selected and where it stands in full. */
export function evidenceOf(reading: Reading, name: SelectedName): Evidence {
  const noun = nounBehind(reading, name);
  if (noun) return { noun, appositions: [] };
  if (!mayBeSpokenOf(reading, name)) return { appositions: [] };
  const full = fullNameOf(reading, name);
  if (!full) return { appositions: byWeight(reading, appositionsOf(reading, name)) };
  if (touches(full, name)) {
    return { full, appositions: byWeight(reading, appositionsOf(reading, full)) };
  }
  const here = appositionsOf(reading, name);
  const there = appositionsOf(reading, full);
  // The title of one and the full name of another may be of two of a family.
  if (there.length === 0 && here.some(isRole)) return { appositions: byWeight(reading, here) };
  return { full, appositions: byWeight(reading, [...here, ...there]) };
}

function byWeight(reading: Reading, appositions: readonly Apposition[]): readonly Apposition[] {
  return [...appositions].sort((a, b) => weightOf(reading, b) - weightOf(reading, a));
}

function isRole({ phrase }: Apposition): boolean {
  return phrase.noun.word.says === 'role';
}

function touches(full: Run, name: Run): boolean {
  return full.first <= name.first && full.end >= name.end;
}

/** A name that is known as a place or body is nobody's; what has no capital is no name. */
function mayBeSpokenOf(
  { tokens, knownFrom }: Reading,
  { first, end, whole }: SelectedName,
): boolean {
  if (!whole || end - first > mostWords) return false;
  const known = knownFrom(first);
  if (known && known.end >= end && known.name.concept.kind !== 'person') return false;
  return tokens.slice(first, end).some(({ text }) => /^\p{Lu}/u.test(text));
}
