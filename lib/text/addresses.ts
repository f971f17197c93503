import type { Span } from '../model/mention';

const addressPattern =
  /(?:https?:\/\/|www\.)\S+|[\p{L}\p{N}._%+-]+@[\p{L}\p{N}.-]+|(?<![\p{L}\p{N}])@[\p{L}\p{N}_]+|[\p{L}\p{N}-]+\.(?:com|org|net|info|eu|nl|be|de|fr|uk|ru|ua|pl|it|es|tv)(?![\p{L}\p{N}])(?:\/\S*)?/giu;

/**
 * Web addresses, e-mail addresses and handles, in order: a name inside one is not a mention.
 * Hashtags are not among them.
 */
export function addressesIn(text: string): Span[] {
  return Array.from(text.matchAll(addressPattern), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}
