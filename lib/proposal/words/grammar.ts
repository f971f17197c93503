import type { Kind } from '../../model/concept';
import { normalise } from '../../text/normalise';
import type { Post } from '../role/posts';
import { tokensOf } from '../tokens';

/** Of persons the natural gender, of things the grammatical one; `n` is Dutch `het`. */
export const genders = ['m', 'f', 'n'] as const;
export type Gender = (typeof genders)[number];

/**
 * How an office is held: `former`: not any more; `acting`: for another; `never`: not yet, or not in
 * truth; `lesser`: what is held is below it, as of a deputy.
 */
export type Standing = 'former' | 'acting' | 'never' | 'lesser';

/** A noun that says what the name beside it is. */
export interface Word {
  /** The form of the dictionary. */
  readonly text: string;
  readonly kind: Kind;
  /** `role`: an office, with a beginning and an end; `nature`: what stays true; `kind`: no more than that. */
  readonly says: 'role' | 'nature' | 'kind';
  readonly post: Post;
  readonly gender?: Gender;
}

/** What a language says about names with; words and phrases by their keys (see `phraseKey`). */
export interface Grammar {
  /** By the noun or phrase, in every form in which it stands before or behind a name. */
  readonly words: ReadonlyMap<string, Word>;
  /** `Buitenlandse Zaken`: what a minister is minister of. */
  readonly portfolios: ReadonlyMap<string, Post>;
  /** With the gender that they prove. */
  readonly articles: ReadonlyMap<string, 'm' | 'f' | null>;
  readonly indefinite: ReadonlySet<string>;
  /** Before the body where an office is held. */
  readonly of: ReadonlySet<string>;
  /** Other prepositions inside a title: `gezant voor Syrië`. */
  readonly prepositions: ReadonlySet<string>;
  readonly and: ReadonlySet<string>;
  /** Words before a title that say how it is held; what says so as the first part of a compound. */
  readonly standings: ReadonlyMap<string, Standing>;
  readonly prefixes: ReadonlyMap<string, Standing>;
  /** Adjectives of branches, part of what a company is: `oil`, `pétrolier`. */
  readonly branches: ReadonlySet<string>;
  /** The shape of other adjectives. */
  readonly adjective: RegExp;
  /** How a word begins that may be made of two nouns: `zakenbank`, not `Amsterdam`. */
  readonly compound: RegExp | null;
  /**
   * Verbs, in all forms, beside which a subject and an object may touch: `toen de president Lavrov
   * ontmoette`.
   */
  readonly encounters: ReadonlySet<string>;
  /** Prepositions that a whole phrase with its name may follow: then nothing else touches it. */
  readonly governing: ReadonlySet<string>;
}

/** The words of a phrase in lower case with single spaces: `chef de l' opposition`. */
export function phraseKey(text: string, lang: string): string {
  return tokensOf(normalise(text).text, lang)
    .map(({ key }) => key)
    .join(' ');
}

/** A set of words or phrases, parted by commas. */
export function phrases(list: string): ReadonlySet<string> {
  return new Set(partsOf(list).map((part) => part.toLowerCase()));
}

/** Words that say the same, parted by commas; `/f` marks the gender. */
export function words(says: Word['says'], kind: Kind, post: Post, list: string): readonly Word[] {
  return partsOf(list).map((part) => {
    const [text = '', mark] = part.split('/');
    const gender = genders.find((one) => one === mark);
    return { text, kind, says, post, ...(gender && { gender }) };
  });
}

/** Titles by post. */
export function titles(lists: Partial<Readonly<Record<Post, string>>>): readonly Word[] {
  return posted(lists).flatMap(([post, list]) => words('role', 'person', post, list));
}

/** What something is, by kind. */
export function natures(lists: Partial<Readonly<Record<Kind, string>>>): readonly Word[] {
  return kinded(lists).flatMap(([kind, list]) => words('nature', kind, 'other', list));
}

/** By the word as it is looked up; the first of two that are the same counts. */
export function byKey(list: readonly Word[], lang: string): ReadonlyMap<string, Word> {
  return new Map([...list].reverse().map((word) => [phraseKey(word.text, lang), word]));
}

/** Portfolios by the phrases for them. */
export function portfolios(
  lists: Partial<Readonly<Record<Post, string>>>,
): ReadonlyMap<string, Post> {
  return new Map(
    posted(lists).flatMap(([post, list]) => [...phrases(list)].map((part) => [part, post])),
  );
}

/** Standings by the words for them. */
export function standings(
  lists: Partial<Readonly<Record<Standing, string>>>,
): ReadonlyMap<string, Standing> {
  const entries = Object.entries(lists) as [Standing, string][];
  return new Map(
    entries.flatMap(([standing, list]) => [...phrases(list)].map((part) => [part, standing])),
  );
}

function partsOf(list: string): readonly string[] {
  return list
    .split(',')
    .map((part) => part.trim().replace(/\s+/g, ' '))
    .filter((part) => part !== '');
}

function posted(lists: Partial<Readonly<Record<Post, string>>>): [Post, string][] {
  return Object.entries(lists) as [Post, string][];
}

function kinded(lists: Partial<Readonly<Record<Kind, string>>>): [Kind, string][] {
  return Object.entries(lists) as [Kind, string][];
}
