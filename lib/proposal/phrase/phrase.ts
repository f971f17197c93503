import type { Reading, Run } from '../reading';
import type { Post } from '../role/posts';
import type { Standing } from '../words/grammar';
import { readNoun } from './before-noun';
import { readComplements } from './behind-noun';
import type { Body, Draft } from './draft';
import type { Noun } from './noun';

/** A noun phrase that may say what the name beside it is. */
export interface Phrase extends Run {
  readonly noun: Noun;
  readonly post: Post;
  readonly standings: ReadonlySet<Standing>;
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
    standings: new Set(),
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
    standings: new Set([...draft.standings, ...noun.standings]),
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

/** `the village of X`, `la ville de X`: a name follows the preposition. */
function opensName({ reading, grammar, at, limit }: Draft, { word }: Noun): boolean {
  const place = word.kind === 'city' || word.kind === 'region';
  const writes = reading.lang === 'en' || reading.lang === 'fr';
  return place && writes && at + 1 === limit && grammar.of.has(reading.tokens[at]?.key ?? '');
}

/** How far before a place in the text a phrase that ends there may begin, in tokens. */
const reach = 14;

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
