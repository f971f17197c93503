import { codeOfPlainUnit, codeOfUnit, unitCode } from './units';

/**
 * The words of a text in flat arrays, without a string made. `wordsOf` says the same thing plainly;
 * a test holds the two together.
 */
export interface Tokens {
  readonly count: number;
  /** Where each word begins and ends: UTF-16 offsets. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Two independent hashes of the folded word. */
  readonly first: Int32Array;
  readonly second: Int32Array;
  /** Hash of what stands between this word and the one before it. */
  readonly gaps: Int32Array;
  /** 1 when the word begins with a capital. */
  readonly capitals: Uint8Array;
}

/**
 * Gives the words of a text, valid until the next call; null when the text must be normalised first.
 * @param normalised that was done: `normalise(text).text` is what comes
 */
export type Tokeniser = (text: string, normalised?: boolean) => Tokens | null;

const unitCount = 0x1_0000;
/** Odd multipliers with well-spread bits: 2^32 over the golden ratio, and Bernstein's 33. */
const golden = 0x9e37_79b1 | 0;
const bernstein = 33;

/**
 * Codes of units, filled in as they are met: most texts use a hundred of the 65,536. They hold
 * nothing but what two pure functions give.
 */
const asItComes = codeTable(codeOfUnit);
const plain = codeTable(codeOfPlainUnit);

/**
 * Called on its own, not as a property: V8 has a map for each way of storing a string, and a loop
 * that has met five of them looks the property up at every unit, at twice the time.
 */
const unitAt = String.prototype.charCodeAt;

/** One step of the first hash: a unit into a word, or a word into a name. */
export function hashFirst(hash: number, value: number): number {
  return Math.imul(hash ^ value, golden);
}

/** One step of the second hash. */
export function hashSecond(hash: number, value: number): number {
  return (Math.imul(hash, bernstein) + value) | 0;
}

/** The two hashes of a text that is one name. */
export function hashesOf({ count, first, second, gaps }: Tokens): readonly [number, number] {
  let one = first[0] ?? 0;
  let two = second[0] ?? 0;
  for (let word = 1; word < count; word++) {
    const gap = gaps[word] ?? 0;
    one = hashFirst(hashFirst(one, gap), first[word] ?? 0);
    two = hashSecond(hashSecond(two, gap), second[word] ?? 0);
  }
  return [one, two];
}

/** A tokeniser with memory of its own for the longest text so far. */
export function createTokeniser(): Tokeniser {
  let tokens = room(4096);
  return (text, normalised = false) => {
    // A word takes at least one unit.
    if (tokens.starts.length < text.length) tokens = room(text.length);
    tokens.count = readWords(text, normalised ? plain : asItComes, tokens);
    return tokens.count < 0 ? null : tokens;
  };
}

/** Tokens that are being written. */
type Room = { -readonly [Field in keyof Tokens]: Tokens[Field] };

interface CodeTable {
  readonly codes: Uint16Array;
  /** Works out the code of a unit met for the first time. */
  readonly learn: (unit: number) => number;
  /** True when odd units stop the reading. */
  readonly strict: boolean;
}

/** Writes the words of a text into `room` and gives their number; -1 at something odd. */
// biome-ignore lint/complexity/noExcessiveCognitiveComplexity: the one hot loop; its rare cases are functions already.
function readWords(text: string, { codes, learn, strict }: CodeTable, room: Room): number {
  const { starts, ends, first, second, gaps, capitals } = room;
  const length = text.length;
  let count = 0;
  let gap = 0;
  let before = 0;
  let at = 0;
  while (at < length) {
    const unit = unitAt.call(text, at);
    const code = codes[unit] || learn(unit);
    if (code < unitCode.firstLetter) {
      if (code === unitCode.dropped) {
        at++;
        continue;
      }
      if (code > unitCode.dropped || code === unitCode.gap) {
        if (code !== unitCode.space || before !== code) gap = Math.imul(gap ^ code, golden);
        before = code;
        at++;
        continue;
      }
      if (strict && code === unitCode.odd) return -1;
      starts[count] = at;
      at = endOfSpacelessWord(text, at, code);
      hashSpaceless(text, at, room, count);
    } else {
      starts[count] = at;
      capitals[count] = code === unit ? 0 : 1;
      let one = Math.imul(code, golden);
      let two = code;
      while (++at < length) {
        const next = unitAt.call(text, at);
        const folded = codes[next] || learn(next);
        if (folded < unitCode.firstLetter) {
          if (folded !== unitCode.dropped) break;
          continue;
        }
        one = Math.imul(one ^ folded, golden);
        two = (Math.imul(two, bernstein) + folded) | 0;
      }
      first[count] = one;
      second[count] = two;
    }
    ends[count] = at - droppedBefore(text, at, codes);
    gaps[count] = gap;
    count++;
    gap = 0;
    before = 0;
  }
  return count;
}

/** How many units before an offset say nothing. */
function droppedBefore(text: string, offset: number, codes: Uint16Array): number {
  let at = offset;
  while (codes[unitAt.call(text, at - 1)] === unitCode.dropped) at--;
  return offset - at;
}

function hashSpaceless(text: string, end: number, room: Room, word: number): void {
  let one = 0;
  let two = 0;
  for (let at = room.starts[word] ?? 0; at < end; at++) {
    one = hashFirst(one, text.charCodeAt(at));
    two = hashSecond(two, text.charCodeAt(at));
  }
  room.first[word] = one;
  room.second[word] = two;
  room.capitals[word] = 0;
}

/** Where the word of Han, kana or beyond U+FFFF that begins here ends. */
function endOfSpacelessWord(text: string, at: number, code: number): number {
  if (code === unitCode.han) return at + 1;
  if (code === unitCode.odd) return at + (isPair(text, at) ? 2 : 1);
  let end = at + 1;
  while (end < text.length && codeOfPlainUnit(text.charAt(end)) === code) end++;
  return end;
}

function isPair(text: string, at: number): boolean {
  return (text.codePointAt(at) ?? 0) > 0xffff;
}

function codeTable(codeOf: (unit: string) => number): CodeTable {
  const codes = new Uint16Array(unitCount);
  const learn = (unit: number): number => {
    const code = codeOf(String.fromCharCode(unit));
    codes[unit] = code;
    return code;
  };
  return { codes, learn, strict: codeOf === codeOfUnit };
}

function room(words: number): Room {
  return {
    count: 0,
    starts: new Int32Array(words),
    ends: new Int32Array(words),
    first: new Int32Array(words),
    second: new Int32Array(words),
    gaps: new Int32Array(words),
    capitals: new Uint8Array(words),
  };
}
