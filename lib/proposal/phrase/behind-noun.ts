import type { Post } from '../role/posts';
import type { Draft } from './draft';
import { isGenitive } from './genitive-body';
import type { Noun } from './noun';
import { isPortfolio, pastArticles, portfolioAt } from './portfolio';

/** Reads what follows the noun: adjectives in French, portfolios, `van Rusland`, `voor Syrië`. */
export function readComplements(draft: Draft, noun: Noun): Post {
  let post = postOf(noun);
  for (;;) {
    const before = draft.at;
    if (post === 'minister') post = readPortfolio(draft) ?? post;
    if (draft.at === before) readAdjectiveBehind(draft);
    if (draft.at === before) readGenitive(draft, noun);
    if (draft.at === before) readBodyBehind(draft, noun);
    if (draft.at === before && post === 'minister') readOtherPortfolio(draft);
    if (draft.at === before) return post;
  }
}

/** What a title stands for; with something unknown before it, no more than its last word says. */
function postOf({ word, compound }: Noun): Post {
  if (!compound) return word.post;
  return /minister/i.test(word.text) ? 'minister' : 'other';
}

function readPortfolio(draft: Draft): Post | undefined {
  const found = portfolioAt(draft.reading, draft.at, draft.limit);
  if (!found) return undefined;
  const { post, ...run } = found;
  draft.portfolio = run;
  draft.at = run.end;
  return post;
}

/** `voor Klimaat en Energie`: all that is left before the name. */
function readOtherPortfolio(draft: Draft): void {
  if (!isPortfolio(draft.reading, draft.at, draft.limit)) return;
  draft.beside.push({ first: draft.at, end: draft.limit });
  draft.at = draft.limit;
}

function readAdjectiveBehind(draft: Draft): void {
  const { reading, grammar, limit } = draft;
  const token = reading.tokens[draft.at];
  if (reading.lang !== 'fr' || !token?.word || draft.at >= limit) return;
  const known = reading.knownFrom(draft.at);
  const standing = grammar.standings.get(token.key);
  if (known && known.end <= limit && known.name.form === 'adj') {
    draft.bodies.push({ name: known.name, run: known, as: 'adjective' });
    draft.at = known.end;
  } else if (grammar.branches.has(token.key)) {
    draft.at++;
  } else if (standing) {
    draft.standings.add(standing);
    if (standing === 'lesser') draft.beside.push({ first: draft.at, end: draft.at + 1 });
    draft.at++;
    return;
  } else return;
  if (draft.natureEnd >= draft.at - 1) draft.natureEnd = draft.at;
}

/** German: `Außenminister Russlands`. */
function readGenitive(draft: Draft, noun: Noun): void {
  const { reading, limit } = draft;
  const known = reading.knownFrom(draft.at);
  const last = reading.tokens[(known?.end ?? 0) - 1]?.text ?? '';
  if (reading.lang !== 'de' || !known || known.end > limit || noun.word.says === 'kind') return;
  if (known.name.form === 'adj' || !isGenitive('de', known.name, last)) return;
  draft.bodies.push({ name: known.name, run: known, as: 'of' });
  draft.at = known.end;
}

function readBodyBehind(draft: Draft, noun: Noun): void {
  const { reading, grammar, limit } = draft;
  const key = reading.tokens[draft.at]?.key ?? '';
  const of = grammar.of.has(key);
  if (!of && !grammar.prepositions.has(key)) return;
  const start = pastArticles(reading, grammar, draft.at + 1);
  const known = reading.knownFrom(start);
  if (!known || known.end > limit || known.name.concept.kind === 'person') return;
  if (known.name.form === 'adj' || noun.word.says === 'kind') return;
  const run = { first: draft.at, end: known.end };
  if (of) draft.bodies.push({ name: known.name, run, as: 'of' });
  else draft.beside.push(run);
  draft.at = known.end;
}
