import { opensSentence } from '../../text/words';
import type { KnownName } from '../knowledge';
import type { Reading, Run } from '../reading';
import type { Grammar, Standing, Word } from '../words/grammar';

/** A noun of the grammar as it stands in the text. */
export interface Noun extends Run {
  readonly word: Word;
  /** The word in the form of the dictionary, with what it is compounded with. */
  readonly text: string;
  /** Its last word as it stands in the text, in lower case. */
  readonly inflected: string;
  /** In a compound with a hyphen, where that is a name: the NAVO of `NAVO-chef`. */
  readonly body?: KnownName;
  /** What `oud-`, `ex-` and `vice-` say. */
  readonly standings: readonly Standing[];
  /** It is compounded with something that may make another thing of it. */
  readonly compound: boolean;
}

/** Words in the longest phrase of a grammar, articles without a vowel counted. */
const longest = 5;

/** The longest noun of the grammar that begins at a token and ends before `limit`. */
export function nounAt(reading: Reading, first: number, limit: number): Noun | undefined {
  const { grammar, tokens } = reading;
  const token = tokens[first];
  if (!grammar || !token?.word || first >= limit) return undefined;
  const whole = longestPhrase(reading, first, limit, token.key.replace(/\.$/, ''));
  if (whole) {
    const inflected = tokens[whole.end - 1]?.key ?? '';
    return { first, ...whole, text: whole.word.text, inflected, standings: [], compound: false };
  }
  return hyphenated(reading, first, limit, grammar) ?? compounded(reading, first, grammar);
}

/** The longest phrase of which the first word is `opening`. */
function longestPhrase(
  { grammar, tokens }: Reading,
  first: number,
  limit: number,
  opening: string,
): { readonly word: Word; readonly end: number } | undefined {
  for (let end = Math.min(first + longest, limit); end > first; end--) {
    const others = tokens.slice(first + 1, end);
    const key = [opening, ...others.map((token) => token.key)].join(' ');
    const word = grammar?.words.get(key);
    if (word) return { word, end };
  }
  return undefined;
}

/** `NAVO-chef`, `oud-minister`, `ex-Premier ministre`. */
function hyphenated(
  reading: Reading,
  first: number,
  limit: number,
  grammar: Grammar,
): Noun | undefined {
  const token = reading.tokens[first];
  if (!token) return undefined;
  for (let at = token.key.indexOf('-'); at > 0; at = token.key.indexOf('-', at + 1)) {
    const found = longestPhrase(reading, first, limit, token.key.slice(at + 1));
    if (!found) continue;
    const prefix = prefixOf(reading, token.start, token.text.slice(0, at), grammar);
    const { word } = found;
    const text = prefix.rest === '' ? word.text : `${prefix.rest}-${word.text}`;
    return {
      first,
      ...found,
      text,
      inflected: token.key,
      standings: prefix.standings,
      ...(prefix.body && { body: prefix.body }),
      compound: prefix.rest !== '' && !prefix.body && !prefix.standings.includes('lesser'),
    };
  }
  return undefined;
}

interface Prefix {
  readonly standings: readonly Standing[];
  readonly body?: KnownName;
  /** What is left of it when what says the standing is taken away. */
  readonly rest: string;
}

function prefixOf(reading: Reading, start: number, text: string, grammar: Grammar): Prefix {
  const [head = '', ...others] = text.split('-');
  const standing = grammar.prefixes.get(head.toLowerCase());
  if (standing && standing !== 'lesser') {
    if (others.length === 0) return { standings: [standing], rest: '' };
    const inner = prefixOf(reading, start + head.length + 1, others.join('-'), grammar);
    return { ...inner, standings: [standing, ...inner.standings] };
  }
  const body = reading.knownAt(start, start + text.length);
  return { standings: standing ? [standing] : [], ...(body && { body }), rest: text };
}

const shortestPrefix = 2;
const shortestPart = 3;
const shortestThing = 4;

/** `zakenbank`, `oppositieleider`: a word that ends in one of the grammar's. */
function compounded(
  { text, tokens, knownFrom }: Reading,
  first: number,
  grammar: Grammar,
): Noun | undefined {
  const token = tokens[first];
  if (!token || knownFrom(first)) return undefined;
  // A capital at the beginning of a sentence says nothing.
  const shape = opensSentence(text, token.start) ? token.key : token.text;
  if (!grammar.compound?.test(token.text) && !grammar.compound?.test(shape)) return undefined;
  for (let at = shortestPrefix; at <= token.key.length - shortestPart; at++) {
    const word = grammar.words.get(token.key.slice(at));
    if (!word || !mayBeCompounded(word)) continue;
    const standing = grammar.prefixes.get(token.key.slice(0, at));
    const prefix = (grammar.compound.test(token.text) ? token.text : token.key).slice(0, at);
    return {
      first,
      end: first + 1,
      word,
      text: prefix + word.text.toLowerCase(),
      inflected: token.key,
      standings: standing ? [standing] : [],
      compound: standing === undefined,
    };
  }
  return undefined;
}

function mayBeCompounded({ kind, says, text }: Word): boolean {
  if (says === 'kind' || text.includes(' ')) return false;
  if (kind === 'person') return true;
  return ['org', 'party', 'weapon'].includes(kind) && text.length >= shortestThing;
}
