import { isCapitalised } from '../text/words';
import type { KnownName } from './knowledge';
import { held, type Noun, nounAt, type Standing, standingOf, together } from './noun';
import { isPortfolio, pastArticles, portfolioAt } from './portfolio';
import type { Post } from './posts';
import type { Reading, Run } from './reading';
import type { Grammar } from './words/grammar';

/** A country or body that a phrase names, and how. */
export interface Body {
  readonly name: KnownName;
  readonly run: Run;
  /** `of`: van Rusland, NAVO-; `owner`: Russia's, NATO; `adjective`: Russische. */
  readonly as: 'of' | 'owner' | 'adjective';
}

/** A noun phrase that may say what the name beside it is. */
export interface Phrase extends Run {
  readonly noun: Noun;
  readonly post: Post;
  readonly standing: Standing;
  readonly article: 'definite' | 'indefinite' | null;
  /** Of a man or a woman, as the article says. */
  readonly gender?: 'm' | 'f';
  readonly articleKey?: string;
  /** In the order of the text. */
  readonly bodies: readonly Body[];
  /** What a minister is minister of: `van Buitenlandse Zaken`. */
  readonly portfolio?: Run;
  /** Adjectives that nothing is known of stand before the noun; those with a capital are in `beside`. */
  readonly clean: boolean;
  /** Runs that belong to the title when it is written out: deputies, capitals, what it is for. */
  readonly beside: readonly Run[];
  /** Words of its branch and adjectives of countries that touch the noun. */
  readonly nature: Run;
  /** Ends in the preposition that a name follows: `the village of`. */
  readonly open: boolean;
}

/** What has been read of a phrase so far. */
interface Draft {
  readonly reading: Reading;
  readonly grammar: Grammar;
  readonly limit: number;
  at: number;
  standing: Standing;
  bodies: Body[];
  beside: Run[];
  clean: boolean;
  natureFirst: number;
  natureEnd: number;
  portfolio?: Run;
}

/** Modifiers that a phrase may have before its noun. */
const mostModifiers = 5;

/** Reads the phrase that begins at a token and does not go beyond `limit`; null when there is none. */
export function phraseAt(reading: Reading, first: number, limit: number): Phrase | null {
  const { grammar, tokens } = reading;
  const opening = tokens[first];
  if (!grammar || !opening?.word) return null;
  const article = grammar.articles.has(opening.key) ? opening.key : undefined;
  const at = article === undefined ? first : first + 1;
  const draft: Draft = {
    reading,
    grammar,
    limit,
    at,
    standing: held,
    bodies: [],
    beside: [],
    clean: true,
    natureFirst: at,
    natureEnd: at,
  };
  const noun = readNoun(draft, article !== undefined);
  if (!noun) return null;
  draft.at = noun.end;
  draft.natureEnd = noun.end;
  if (noun.body) {
    draft.bodies.push({ name: noun.body, run: noun, as: 'of' });
  }
  const post = readComplements(draft, noun);
  const open = opensName(draft, noun);
  const gender = article === undefined ? null : grammar.articles.get(article);
  return {
    first,
    end: open ? draft.at + 1 : draft.at,
    noun,
    post,
    standing: together(draft.standing, noun.standing),
    article:
      article === undefined ? null : grammar.indefinite.has(article) ? 'indefinite' : 'definite',
    ...(gender && { gender }),
    ...(article !== undefined && { articleKey: article }),
    bodies: draft.bodies,
    ...(draft.portfolio && { portfolio: draft.portfolio }),
    clean: draft.clean,
    beside: draft.beside,
    nature: { first: draft.natureFirst, end: draft.natureEnd },
    open,
  };
}

/** Passes over what stands before the noun and gives the noun. */
function readNoun(draft: Draft, articled: boolean): Noun | undefined {
  for (let count = 0; count <= mostModifiers; count++) {
    const noun = nounAt(draft.reading, draft.at, draft.limit);
    if (noun) return lastOfCompound(draft, noun);
    if (!readModifier(draft, articled || count > 0)) return undefined;
  }
  return undefined;
}

/** English writes compounds apart: in `oil company` and `daily newspaper` the last noun counts. */
function lastOfCompound({ reading, grammar, limit }: Draft, noun: Noun): Noun {
  if (grammar.compound || noun.word.kind === 'person') return noun;
  const next = nounAt(reading, noun.end, limit);
  return next && next.word.kind !== 'person' ? { ...next, first: noun.first } : noun;
}

/** @param inside something of the phrase came before: only then an unknown adjective belongs to it */
function readModifier(draft: Draft, inside: boolean): boolean {
  const { reading, grammar } = draft;
  const token = reading.tokens[draft.at];
  if (!token?.word || draft.at >= draft.limit) return false;
  const standing = standingOf(token.key, grammar);
  if (standing) {
    draft.standing = together(draft.standing, standing);
    if (standing.lesser) draft.beside.push({ first: draft.at, end: draft.at + 1 });
    draft.at++;
    draft.natureFirst = draft.at;
    return true;
  }
  if (readKnown(draft)) return true;
  if (grammar.branches.has(token.key)) {
    draft.at++;
    return true;
  }
  if (!inside || !grammar.adjective.test(token.text)) return false;
  draft.clean = false;
  if (isCapitalised(token.text)) draft.beside.push({ first: draft.at, end: draft.at + 1 });
  draft.at++;
  draft.natureFirst = draft.at;
  return true;
}

/** A country or body before the noun: `Russische`, `Russia's`, `Ruslands`, `NATO`. */
function readKnown(draft: Draft): boolean {
  const { reading, limit } = draft;
  const known = reading.knownFrom(draft.at);
  if (!known || known.end > limit || known.name.concept.kind === 'person') return false;
  const { name, end } = known;
  const genitive = reading.tokens[end]?.key === "'s";
  const as = roleBefore(reading, known, genitive);
  if (!as) return false;
  draft.bodies.push({ name, run: known, as });
  draft.at = genitive ? end + 1 : end;
  if (as === 'owner') draft.natureFirst = draft.at;
  return true;
}

function roleBefore(
  { grammar, lang, tokens }: Reading,
  { name, first, end }: Run & { readonly name: KnownName },
  genitive: boolean,
): Body['as'] | null {
  if (name.form === 'adj') return 'adjective';
  if (lang === 'fr') return null;
  if (lang === 'en') {
    if (genitive || name.form === 'abbr') return 'owner';
    if (name.form === 'demonym') return 'adjective';
    // `In Russia President Biden said`: two phrases that touch.
    const place = ['country', 'city', 'region'].includes(name.concept.kind);
    const before = tokens[first - 1]?.key ?? '';
    return place && (grammar?.governing.has(before) || before === ',') ? null : 'owner';
  }
  const last = tokens[end - 1]?.text ?? '';
  const terms = [...(name.concept.terms[lang] ?? []), ...(name.concept.terms.mul ?? [])];
  const inflected = last.endsWith('s') && !terms.some(({ text }) => text.endsWith(last));
  return inflected || genitive ? 'owner' : null;
}

/** Reads what follows the noun: adjectives in French, portfolios, `van Rusland`, `voor Syrië`. */
function readComplements(draft: Draft, noun: Noun): Post {
  let post = postOf(noun);
  for (;;) {
    const before = draft.at;
    if (post === 'minister') post = readPortfolio(draft) ?? post;
    if (draft.at === before) readAdjectiveBehind(draft);
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
  const standing = standingOf(token.key, grammar);
  if (known && known.end <= limit && known.name.form === 'adj') {
    draft.bodies.push({ name: known.name, run: known, as: 'adjective' });
    draft.at = known.end;
  } else if (grammar.branches.has(token.key)) {
    draft.at++;
  } else if (standing) {
    draft.standing = together(draft.standing, standing);
    if (standing.lesser) draft.beside.push({ first: draft.at, end: draft.at + 1 });
    draft.at++;
    return;
  } else return;
  if (draft.natureEnd >= draft.at - 1) draft.natureEnd = draft.at;
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

/** `the village of X`, `la ville de X`: a name follows the preposition. */
function opensName({ reading, grammar, at, limit }: Draft, { word }: Noun): boolean {
  const place = word.kind === 'city' || word.kind === 'region';
  const writes = reading.lang === 'en' || reading.lang === 'fr';
  return place && writes && at + 1 === limit && grammar.of.has(reading.tokens[at]?.key ?? '');
}
