import type { Body } from '../phrase/draft';
import { portfolioAt } from '../phrase/portfolio';
import type { Reading } from '../reading';
import { officeIn } from '../role/posts';
import type { Grammar } from '../words/grammar';
import type { Apposition } from './apposition';
import { isClosing } from './closing';

/** An apposition before a name, with what follows the name: `(Buitenlandse Zaken)`, `van Amsterdam`. */
export function completed(reading: Reading, grammar: Grammar, apposition: Apposition): Apposition {
  const { phrase, run } = apposition;
  if (phrase.post === 'minister') return withPortfolio(reading, grammar, apposition);
  if (phrase.bodies.length > 0 || !grammar.of.has(reading.tokens[run.end]?.key ?? '')) {
    return apposition;
  }
  const start = grammar.articles.has(reading.tokens[run.end + 1]?.key ?? '') ? 2 : 1;
  const known = reading.knownFrom(run.end + start);
  if (!known || !officeIn(phrase.post, known.name.concept)?.office) return apposition;
  const body: Body = { name: known.name, run: { first: run.end, end: known.end }, as: 'of' };
  return { phrase: { ...phrase, bodies: [body] }, run: { first: run.first, end: known.end } };
}

function withPortfolio(reading: Reading, grammar: Grammar, apposition: Apposition): Apposition {
  const { phrase, run } = apposition;
  const opening = reading.tokens[run.end];
  const bracket = opening?.text === '(';
  if (!bracket && !grammar.of.has(opening?.key ?? '')) return apposition;
  const found = portfolioAt(reading, bracket ? run.end + 1 : run.end);
  if (!found || (bracket && !isClosing(reading.tokens[found.end]))) return apposition;
  const { post, ...portfolio } = found;
  const closed = bracket && reading.tokens[found.end]?.text === ')';
  const end = closed ? found.end + 1 : found.end;
  return { phrase: { ...phrase, post, portfolio }, run: { first: run.first, end } };
}
