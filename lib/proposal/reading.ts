import type { Lang } from '../model/concept';
import type { Selection } from '../model/proposal';
import { normalise } from '../text/normalise';
import type { Knowledge, KnownName } from './knowledge';
import { type Token, tokensOf } from './tokens';
import type { Grammar } from './words/grammar';
import { grammarOf } from './words/grammars';

/** A run of tokens: [first, end). */
export interface Run {
  readonly first: number;
  readonly end: number;
}

/** The text around a selection, in tokens. */
export interface Reading {
  readonly lang: Lang;
  /** Undefined for a language in which nothing is proved. */
  readonly grammar: Grammar | undefined;
  /** Normalised. */
  readonly text: string;
  readonly tokens: readonly Token[];
  /** True for a headline in English, where every long word has a capital, verbs too. */
  readonly headline: boolean;
  /** What is selected, in the normalised text. */
  readonly selected: { readonly start: number; readonly end: number };
  /** The longest known name that begins with a token and ends with one. */
  knownFrom(token: number): (Run & { readonly name: KnownName }) | undefined;
  /** The known name that stands exactly here; offsets in the normalised text. */
  knownAt(start: number, end: number): KnownName | undefined;
  /** The words of a run, normalised. */
  textOf(run: Run): string;
  /** The words of a run as the article has them, undefined when the article is not at hand. */
  quote(run: Run): string | undefined;
}

/** Reads the text around a selection, or the selection alone when it does not stand there. */
export function read(selection: Selection, knowledge: Knowledge): Reading {
  const at = placeOf(selection);
  const source = at === null ? selection.text : selection.around;
  const normalised = normalise(source);
  const { text } = normalised;
  const within = (offset: number) => firstAtLeast(text.length, normalised.sourceStart, offset);
  const tokens = tokensOf(text, selection.lang);
  const byStart = placed(at === null ? [] : knowledge.names, within);
  return {
    lang: selection.lang,
    grammar: grammarOf(selection.lang),
    text,
    tokens,
    headline: selection.lang === 'en' && isHeadline(tokens),
    selected:
      at === null
        ? { start: 0, end: text.length }
        : { start: within(at), end: within(at + selection.text.length) },
    knownFrom(token) {
      for (const { name, end } of byStart.get(tokens[token]?.start ?? -1) ?? []) {
        let last = token;
        while ((tokens[last]?.end ?? end) < end) last++;
        if (tokens[last]?.end === end) return { name, first: token, end: last + 1 };
      }
      return undefined;
    },
    knownAt: (start, end) => byStart.get(start)?.find((one) => one.end === end)?.name,
    textOf: ({ first, end }) => text.slice(tokens[first]?.start, tokens[end - 1]?.end),
    quote({ first, end }) {
      const from = tokens[first]?.start;
      const to = tokens[end - 1]?.end;
      if (at === null || from === undefined || to === undefined) return undefined;
      return source.slice(normalised.sourceStart(from), normalised.sourceEnd(to));
    },
  };
}

interface Placed {
  readonly name: KnownName;
  /** Normalised. */
  readonly end: number;
}

/** Known names by where they begin in the normalised text, the longest first. */
function placed(
  names: readonly KnownName[],
  within: (offset: number) => number,
): ReadonlyMap<number, readonly Placed[]> {
  const byStart = new Map<number, Placed[]>();
  for (const name of [...names].sort((a, b) => b.end - a.end)) {
    const start = within(name.start);
    byStart.set(start, [...(byStart.get(start) ?? []), { name, end: within(name.end) }]);
  }
  return byStart;
}

/** Short words are written small in headlines too. */
const longWord = 4;
const fewWords = 3;

function isHeadline(tokens: readonly Token[]): boolean {
  const words = tokens.filter(({ word, key }) => word && key.length >= longWord);
  return words.length > fewWords && !words.some(({ text }) => /^\p{Ll}/u.test(text));
}

/** Where the selected words stand in the text around: at `start`, or else the only place. */
function placeOf({ text, around, start }: Selection): number | null {
  if (text === '') return null;
  if (around.startsWith(text, start)) return start;
  const first = around.indexOf(text);
  return first >= 0 && around.indexOf(text, first + 1) < 0 ? first : null;
}

/** The first offset up to `length` whose place in the source is at or behind `wanted`. */
function firstAtLeast(length: number, sourceOf: (offset: number) => number, wanted: number) {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sourceOf(middle) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
