import type { Yaml } from '../yaml-file';
import type { Vocabulary } from './vocabulary';

/** What spelling out one concept needs: the words, the other concepts, and where to complain. */
export interface Author {
  readonly vocabulary: Vocabulary;
  /** The id of a concept named in a field; a wrong name is complained of. */
  resolve(reference: string, field: string): string;
  /** The source that a key stands for; a source written out is left as it is. */
  source(key: Yaml): Yaml;
  /** The adjective of a country by language. */
  adjective(country: string, lang: string): string | undefined;
  /** The name of a country by language. */
  label(country: string, lang: string): string | undefined;
  complain(message: string): void;
}
