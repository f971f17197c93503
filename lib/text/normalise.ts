import { apostrophes, hyphens, invisible } from './units';

/** Text in the one form in which names are looked up, with the way back to the original. */
export interface Normalised {
  readonly text: string;
  /** UTF-16 offset in the original of the unit at `offset` of the normalised text. */
  sourceStart(offset: number): number;
  /** UTF-16 offset in the original just behind the unit that ends at `offset`. */
  sourceEnd(offset: number): number;
}

/** Printable ASCII without the backtick, single spaces: nothing to do, seen at a glance. */
const notPlain = /[^ -_a-~]| {2}/;
const space = '[^\\S\uFEFF]';
/** What is often not in its normal form although the text is in NFC. */
const usual = `${space}(?:[${invisible}]*${space})+|[^\\S ]|[${hyphens}${apostrophes}${invisible}]`;
const cluster = `\\P{M}?(?:[${invisible}]*\\p{M})+`;
const punctuation = new RegExp(usual, 'gu');
/** Marks only: looking for the letter before them at every place would cost four times as much. */
const letters = new RegExp(`(?<marks>(?:[${invisible}]*\\p{M})+)|${usual}`, 'gu');
/** Slow, and only for old Korean and letters that NFC replaces by others. */
const everything = new RegExp(`${usual}|${cluster}|[\u1100-\u11FF]+|.`, 'gsu');
const hyphenOnly = new RegExp(`^[${hyphens}]$`);
const apostropheOnly = new RegExp(`^[${apostrophes}]$`);
const dropped = new RegExp(`[${invisible}]`, 'g');

/**
 * NFC; soft hyphens and zero-width marks dropped; hyphens, apostrophes and white space unified.
 * Idempotent; the offset map is monotone. Letter case is kept.
 */
export function normalise(source: string): Normalised {
  if (!notPlain.test(source)) {
    return { text: source, sourceStart: unmoved, sourceEnd: unmoved };
  }
  let result = rewrite(source, punctuation);
  for (const pattern of [letters, everything]) {
    if (result.text === result.text.normalize('NFC')) break;
    result = rewrite(source, pattern);
  }
  return result;
}

function unmoved(offset: number): number {
  return offset;
}

/** A stretch of the original that was written otherwise. Offsets and lengths in UTF-16 units. */
interface Edit {
  readonly at: number;
  readonly length: number;
  readonly source: number;
  readonly sourceLength: number;
}

function rewrite(source: string, pattern: RegExp): Normalised {
  const edits: Edit[] = [];
  let text = '';
  let copied = 0;
  for (const { 0: piece, index, groups } of source.matchAll(pattern)) {
    const start = groups?.marks ? Math.max(copied, baseBefore(source, index)) : index;
    const end = index + piece.length;
    const from = source.slice(start, end);
    const to = plain(from);
    if (to === from) continue;
    text += source.slice(copied, start);
    edits.push({ at: text.length, length: to.length, source: start, sourceLength: end - start });
    text += to;
    copied = end;
  }
  text += source.slice(copied);
  return {
    text,
    sourceStart: (offset) => {
      const edit = edits[lastBefore(edits, offset + 1)];
      if (!edit) return offset;
      const past = offset - edit.at - edit.length;
      return past < 0 ? edit.source : edit.source + edit.sourceLength + past;
    },
    sourceEnd: (offset) => {
      const edit = edits[lastBefore(edits, offset)];
      if (!edit) return offset;
      return edit.source + edit.sourceLength + Math.max(0, offset - edit.at - edit.length);
    },
  };
}

/** Where the character before an offset begins. */
function baseBefore(source: string, offset: number): number {
  const pair = /[\uDC00-\uDFFF]/.test(source[offset - 1] ?? '');
  return offset - (pair ? 2 : 1);
}

/** Index of the last edit that begins before `offset`, or -1. */
function lastBefore(edits: readonly Edit[], offset: number): number {
  let low = 0;
  let high = edits.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((edits[middle]?.at ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function plain(from: string): string {
  if (/^[^\S\uFEFF]\P{M}*$/u.test(from)) return ' ';
  const composed = from.replace(dropped, '').normalize('NFC');
  if (hyphenOnly.test(composed)) return '-';
  return apostropheOnly.test(composed) ? "'" : composed;
}
