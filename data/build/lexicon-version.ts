import { hashOfFiles } from './hash-of-files';

/**
 * A hash of the code that compiles the lexicon. A lexicon that other code compiled is not used, so
 * that an update with a new inflection rule takes effect and one without recompiles nothing.
 */
export function lexiconVersion(root: string): string {
  return hashOfFiles(root, ['lib/text', 'lib/recognition/lexicon'], /\.ts$/);
}
