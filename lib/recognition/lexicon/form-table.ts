import { hashFirst, hashSecond, type Tokens } from '../../text/tokenise';
import { intervalOf } from './interval';

/**
 * Every form of many concepts as a hash table in flat arrays, stored and loaded as they are. It
 * answers where a name may stand; the concept's own terms then prove it (see `lexicon.ts`), so
 * that a collision never becomes a match.
 *
 * A slot is found by the first hash of a name, told apart by the second. Its value is a term's
 * ordinal plus one, or with the highest bit set the place in `lists` of a length and so many values.
 * 0 is an empty slot. Terms are numbered through all concepts in the order of `termsOf`.
 */
export interface FormTable {
  readonly fingerprints: Int32Array;
  readonly values: Uint32Array;
  readonly lists: Uint32Array;
  /** By hash of a first word: the lengths of forms that begin so, as `lengthBit` says; 0: none. */
  readonly openings: Uint8Array;
  /** The same for forms that may begin in lower case: few, so that most words end here. */
  readonly lowerOpenings: Uint8Array;
  /** By ordinal of a concept, the ordinal of its first term; one more at the end. */
  readonly firstTerms: Uint32Array;
}

/** Longer names are not looked up. */
export const mostWords = 24;
/** In `openings` the last bit stands for its own length and all greater ones. */
const lastBit = 7;

/** The bit of `openings` for names of so many words. */
export function lengthBit(words: number): number {
  return 1 << Math.min(words - 1, lastBit);
}

/** Set in `values` for a place in `lists`. */
export const isList = 0x8000_0000;

/** Where a name with this first hash is looked for first. */
export function slotOf(first: number, capacity: number): number {
  const mixed = Math.imul(first ^ (first >>> 15), 0x85eb_ca6b);
  return Math.floor(((mixed >>> 0) / 0x1_0000_0000) * capacity);
}

/** Where it is looked for next. */
export function slotAfter(slot: number, capacity: number): number {
  return slot + 1 === capacity ? 0 : slot + 1;
}

/** Index in `openings` of a first word. */
export function openingOf(first: number, openings: Uint8Array): number {
  return Math.floor((((first ^ (first >>> 13)) >>> 0) / 0x1_0000_0000) * openings.length);
}

/** The slot of a name, or -1. */
export function lookUp(table: FormTable, first: number, second: number): number {
  const { fingerprints, values } = table;
  const capacity = values.length;
  let slot = slotOf(first, capacity);
  while (values[slot] !== 0) {
    if (fingerprints[slot] === second) return slot;
    slot = slotAfter(slot, capacity);
  }
  return -1;
}

/** Called with the index of the first word, the number of words and the slot. */
export type Found = (word: number, words: number, slot: number) => void;

/** Looks up every run of words. */
export function findForms(table: FormTable, tokens: Tokens, found: Found): void {
  const { openings, lowerOpenings } = table;
  const { count, first, capitals } = tokens;
  for (let word = 0; word < count; word++) {
    const possible = capitals[word] === 0 ? lowerOpenings : openings;
    const lengths = possible[openingOf(first[word] ?? 0, possible)] ?? 0;
    if (lengths !== 0) findFrom(table, tokens, word, lengths, found);
  }
}

/** Looks up the runs of these lengths that begin at a word. */
function findFrom(
  table: FormTable,
  { count, first, second, gaps }: Tokens,
  word: number,
  lengths: number,
  found: Found,
): void {
  const most = Math.min(count - word, mostWords);
  let one = first[word] ?? 0;
  let two = second[word] ?? 0;
  for (let words = 1; ; words++) {
    const bit = lengthBit(words);
    if (lengths & bit) {
      const slot = lookUp(table, one, two);
      if (slot >= 0) found(word, words, slot);
    }
    // Nothing longer begins so, or the text ends.
    if ((words <= lastBit && lengths < bit * 2) || words >= most) return;
    const next = word + words;
    const gap = gaps[next] ?? 0;
    one = hashFirst(hashFirst(one, gap), first[next] ?? 0);
    two = hashSecond(hashSecond(two, gap), second[next] ?? 0);
  }
}

/** Ordinals of the terms in a slot. */
export function termsAt(
  { values, lists }: FormTable,
  slot: number,
): Uint32Array | readonly number[] {
  const value = values[slot] ?? 0;
  if (value < isList) return [value - 1];
  const place = value - isList;
  const length = lists[place] ?? 0;
  return lists.subarray(place + 1, place + 1 + length);
}

/** The ordinal of the concept that a term belongs to. */
export function conceptOf({ firstTerms }: FormTable, term: number): number {
  return intervalOf(firstTerms, term);
}

/** Bytes that a table takes, in memory and stored. */
export function bytesOf(table: FormTable): number {
  return Object.values(table).reduce((sum, { byteLength }) => sum + byteLength, 0);
}
