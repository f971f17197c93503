import { isCapitalised } from '../../text/words';
import type { Reading, Run } from '../reading';
import type { Post } from '../role/posts';
import type { Grammar } from '../words/grammar';

/** Words in the longest portfolio. */
const longest = 4;

/**
 * What a minister is minister of, where it stands here: `van Buitenlandse Zaken`, `des Affaires
 * étrangères`. Nothing when more of it follows: `van Economische Zaken en Klimaat`.
 */
export function portfolioAt(
  reading: Reading,
  first: number,
  limit = reading.tokens.length,
): (Run & { readonly post: Post }) | undefined {
  const { grammar, tokens } = reading;
  if (!grammar) return undefined;
  const key = tokens[first]?.key ?? '';
  const preposition = grammar.of.has(key) || grammar.prepositions.has(key);
  const start = pastArticles(reading, grammar, preposition ? first + 1 : first);
  const known = knownAt(reading, grammar, start, limit);
  return known && !goesOn(reading, grammar, known.end) ? { first, ...known } : undefined;
}

/**
 * True when all that stands here may be what a minister is minister of, though it is not known:
 * `voor Klimaat en Energie`. Two capitals beside each other may be a name, unless they are known.
 */
export function isPortfolio(reading: Reading, first: number, end: number): boolean {
  const { grammar, tokens } = reading;
  const key = tokens[first]?.key ?? '';
  if (!grammar || end >= tokens.length) return false;
  if (!grammar.of.has(key) && !grammar.prepositions.has(key)) return false;
  let at = pastArticles(reading, grammar, first + 1);
  while (at < end) {
    const known = knownAt(reading, grammar, at, end);
    if (!known && !isCapitalised(tokens[at]?.text ?? '')) return false;
    at = known?.end ?? at + 1;
    if (at === end) return true;
    if (!grammar.and.has(tokens[at]?.key ?? '')) return false;
    at = pastArticles(reading, grammar, at + 1);
  }
  return false;
}

function knownAt(
  { tokens }: Reading,
  { portfolios }: Grammar,
  start: number,
  limit: number,
): { readonly end: number; readonly post: Post } | undefined {
  for (let end = Math.min(start + longest, limit); end > start; end--) {
    const words = tokens.slice(start, end).map((token) => token.key);
    const post = portfolios.get(words.join(' '));
    if (post) return { end, post };
  }
  return undefined;
}

function goesOn({ tokens }: Reading, { and }: Grammar, end: number): boolean {
  return and.has(tokens[end]?.key ?? '') && isCapitalised(tokens[end + 1]?.text ?? '');
}

/** `de la`, `of the`, `von der`: the first token that is no article. */
export function pastArticles({ tokens }: Reading, { articles }: Grammar, first: number): number {
  let at = first;
  while (at < first + 2 && articles.has(tokens[at]?.key ?? '')) at++;
  return at;
}
