/** Text in the one form in which names are looked up, with the way back to the original. */
export interface Normalised {
  readonly text: string;
  /** UTF-16 offset in the original of the unit at `offset` of the normalised text. */
  sourceStart(offset: number): number;
  /** UTF-16 offset in the original just behind the unit that ends at `offset`. */
  sourceEnd(offset: number): number;
}

const invisible = '\u00AD\u200B\u2060\uFEFF';
const hyphens = '\u2010\u2011';
const apostrophes = '\u2018\u2019\u02BC\u02B9\u0060\u00B4';
/** Anything that the fast path may not contain: what is dropped, replaced or joined. */
const special = new RegExp(`[${invisible}${hyphens}${apostrophes}\\p{M}]|[^\\S ]|\\s{2}`, 'u');
const hyphenOnly = new RegExp(`^[${hyphens}]$`);
const apostropheOnly = new RegExp(`^[${apostrophes}]$`);
/** A run of white space, a base with its combining marks (past what is dropped), or a code point. */
const piece = new RegExp(`[^\\S\uFEFF]+|\\P{M}(?:[${invisible}]*\\p{M})+|.`, 'gsu');
const dropped = new RegExp(`[${invisible}]`, 'g');

/**
 * NFC; soft hyphens and zero-width marks dropped; hyphens, apostrophes and white space unified.
 * Idempotent; the offset map is monotone. Letter case is kept.
 */
export function normalise(source: string): Normalised {
  if (!special.test(source) && source === source.normalize('NFC')) {
    return { text: source, sourceStart: (offset) => offset, sourceEnd: (offset) => offset };
  }
  let text = '';
  const starts: number[] = [];
  const ends: number[] = [];
  for (const match of source.matchAll(piece)) {
    const [from] = match;
    const to = plain(from);
    if (to === ' ' && text.endsWith(' ')) continue;
    for (let unit = 0; unit < to.length; unit++) {
      starts.push(match.index);
      ends.push(match.index + from.length);
    }
    text += to;
  }
  return {
    text,
    sourceStart: (offset) => starts[offset] ?? source.length,
    sourceEnd: (offset) => (offset === 0 ? 0 : (ends[offset - 1] ?? source.length)),
  };
}

function plain(from: string): string {
  if (/^[^\S\uFEFF]/u.test(from)) return ' ';
  const composed = from.replace(dropped, '').normalize('NFC');
  if (hyphenOnly.test(composed)) return '-';
  return apostropheOnly.test(composed) ? "'" : composed;
}

/** The key under which a form is looked up: normalised and lower-case. */
export function fold(text: string): string {
  return normalise(text).text.trim().toLowerCase();
}

/** A folded key without diacritics: `orbán` gives `orban`. */
export function withoutMarks(key: string): string {
  return key.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC');
}
