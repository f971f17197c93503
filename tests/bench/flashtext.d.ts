declare module 'flashtext.js' {
  /** The part that the bench uses; the package has no types. */
  export default class KeywordProcessor {
    addKeyword(keyword: string, cleanName?: string): void;
    extractKeywords(sentence: string): string[];
  }
}
