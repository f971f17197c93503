declare module 'nspell' {
  /** The part that we use; the package has no types. */
  export default function nspell(dictionary: { aff: Uint8Array; dic: Uint8Array }): {
    correct(word: string): boolean;
  };
}
