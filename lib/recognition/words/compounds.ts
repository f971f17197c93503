import type { Lang } from '../../model/concept';
import { wordSet } from './word-set';

/** First elements before a hyphen that make another name of what follows: Wit-Rusland. */
export const modifying =
  wordSet(`wit noord zuid oost west midden nieuw groot klein frans nord süd ost
  neu weiß latijns north south east new sud est ouest nouvelle un северо южно западно восточно юго
  північно південно західно східно`);

/** The same as a word of its own, with a capital: West Germany, South Sudan. */
export const modifyingWords: Readonly<Record<Lang, ReadonlySet<string>>> = {
  en: wordSet('west east north south'),
};

/** English writes these with a capital although they belong to no name. */
export const calendar =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/i;

/** `Bank of France`, `Banque de France`: a name that ends in another's, by the word between. */
export const linkingWords: Readonly<Record<Lang, ReadonlySet<string>>> = {
  en: wordSet('of'),
  fr: wordSet("de d'"),
};

/** Words that follow a name in a sentence: before any other, `U.S.` is an adjective (`U.S. forces`). */
export const followers: Readonly<Record<Lang, ReadonlySet<string>>> = {
  en: wordSet(`a about after against agrees all also an and any are as at be because been before being
    between but by calls can cannot could did do does during for from had has have he if in insists
    into is it its just last like may might more must never nor not now of on or over rejects
    says should since so still such than that the their then there these they this those through to
    today too under until upon urges versus vs wants warns was we were what when where which while
    who will with within without would yesterday yet`),
};
