import { followers } from '../recognition/words/compounds';
import { isCapitalised } from '../text/words';
import type { Apposition } from './apposition';
import { closesAfter, isClosing } from './closing';
import { type Body, type Phrase, phraseAt } from './phrase';
import { portfolioAt } from './portfolio';
import { officeIn } from './posts';
import type { Reading, Run } from './reading';
import type { Grammar } from './words/grammar';
import { pointed } from './words/name-words';

/** How far before a name its phrase may begin, in tokens. */
const reach = 14;
const quotes = new Set(['"', '“', '”', '„', '«', '»', "'"]);

/** `de Russische minister Lavrov`, `krant "Kommersant"`: the phrase ends where the name begins. */
export function before(reading: Reading, grammar: Grammar, name: Run): Apposition | null {
  const { tokens } = reading;
  const last = tokens[name.first - 1];
  const quoted = quotes.has(last?.text ?? '');
  const abbreviated = last?.text === '.';
  const phrase = phraseEndingAt(reading, quoted || abbreviated ? name.first - 1 : name.first);
  if (!phrase) return null;
  if (quoted && phrase.noun.word.kind === 'person') return null;
  if (abbreviated && !pointed.has(phrase.noun.inflected)) return null;
  if (mayBelongElsewhere(reading, grammar, phrase, name)) return null;
  const closed = quoted && quotes.has(tokens[name.end]?.text ?? '');
  const run = { first: phrase.first, end: closed ? name.end + 1 : name.end };
  return completed(reading, grammar, { phrase, run });
}

/** `de Russische minister, Sergej Lavrov, zei`. */
export function beforeComma(reading: Reading, grammar: Grammar, name: Run): Apposition | null {
  const { tokens } = reading;
  if (tokens[name.first - 1]?.text !== ',') return null;
  const phrase = phraseEndingAt(reading, name.first - 1);
  if (!phrase || phrase.noun.word.says === 'kind' || isBare(phrase)) return null;
  const definite = phrase.article === 'definite' || phrase.bodies[0]?.as === 'owner';
  if (!definite || tokens[phrase.first - 1]?.text === ',') return null;
  if (!closesAfter(reading, name.end) || grammar.and.has(tokens[name.end + 1]?.key ?? ''))
    return null;
  return { phrase, run: { first: phrase.first, end: name.end } };
}

/** The longest phrase that ends here, without punctuation in it. */
export function phraseEndingAt(reading: Reading, limit: number): Phrase | null {
  let first = limit;
  while (first > 0 && first > limit - reach && reading.tokens[first - 1]?.word) first--;
  for (; first < limit; first++) {
    const phrase = phraseAt(reading, first, limit);
    if (phrase?.end === limit) return phrase;
  }
  return null;
}

/** An article and a noun, no more: `de president`. */
function isBare({ article, noun, first, end }: Phrase): boolean {
  return article !== null && noun.first === first + 1 && end === noun.end;
}

/** True when the phrase and the name may be two: subject and object, or a clause without `that`. */
function mayBelongElsewhere(
  reading: Reading,
  grammar: Grammar,
  phrase: Phrase,
  name: Run,
): boolean {
  const { lang, tokens } = reading;
  const single = name.end === name.first + 1;
  const person = phrase.noun.word.kind === 'person';
  const next = tokens[name.end];
  if (goesOn(reading, name)) return true;
  if (lang === 'fr' || phrase.article === null) return false;
  if (person && single && isBare(phrase)) return true;
  const key = tokens[phrase.first - 1]?.key ?? '';
  if (lang !== 'en')
    return !isGoverned(reading, grammar, phrase) && meets(reading, grammar, phrase, name);
  if (single && grammar.encounters.has(key)) return true;
  // `the bank Lavrov owns`
  const verb = next?.word && !isCapitalised(next.text) && !followers.en?.has(next.key);
  return single && !person && !phrase.open && phrase.bodies.length === 0 && verb === true;
}

/** The name has another word: `minister Sergej` before `Lavrov`. German writes all nouns so. */
function goesOn({ lang, tokens, knownFrom }: Reading, { end }: Run): boolean {
  const next = tokens[end];
  if (lang === 'de' || !next?.word || !isCapitalised(next.text)) return false;
  return knownFrom(end) === undefined && next.key !== "'s";
}

/** Behind a preposition or at the beginning of a sentence only one phrase can stand. */
function isGoverned({ tokens }: Reading, grammar: Grammar, { first }: Phrase): boolean {
  const token = tokens[first - 1];
  if (!token) return true;
  return token.word ? grammar.governing.has(token.key) : token.text !== ',';
}

/** How many words behind a name may hold the verb of the clause. */
const verbReach = 3;

function meets({ tokens }: Reading, { encounters }: Grammar, phrase: Phrase, name: Run): boolean {
  if (encounters.has(tokens[phrase.first - 1]?.key ?? '')) return true;
  for (const token of tokens.slice(name.end, name.end + verbReach)) {
    if (!token.word) return false;
    if (encounters.has(token.key)) return true;
  }
  return false;
}

/** With what follows the name: `(Buitenlandse Zaken)`, `van Amsterdam`. */
function completed(reading: Reading, grammar: Grammar, apposition: Apposition): Apposition {
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
