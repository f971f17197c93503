import type { Concept, Lang } from '../model/concept';
import { givenNamesOf } from './lexicon/surname';
import { addressWords } from './words/titles';

/** Initials that stand before a surname. */
export interface Initials {
  readonly text: string;
  /** UTF-16 offset at which they begin. */
  readonly start: number;
  /** The first is that of a given name of the person. */
  readonly own: boolean;
}

const pattern = /(?<![\p{L}\p{N}])(?:(\p{Lu})\.\s?)(?:\p{Lu}\.\s?)?$/u;
/** Room for two initials. */
const reach = 8;

/** The initials right before an offset: `В.Лукашенко`, `J. R. Biden`; null for `M. Macron` in French. */
export function initialsBefore(
  concept: Concept,
  text: string,
  offset: number,
  lang: Lang,
): Initials | null {
  if (concept.kind !== 'person') return null;
  const found = pattern.exec(text.slice(Math.max(0, offset - reach), offset));
  const initial = found?.[1]?.toLowerCase();
  if (!found || initial === undefined || addressWords[lang]?.has(initial)) return null;
  const own = [...givenNamesOf(concept)].some((name) => name.startsWith(initial));
  return { text: found[0].trim(), start: offset - found[0].length, own };
}
