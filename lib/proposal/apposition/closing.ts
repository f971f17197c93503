import { isCapitalised } from '../../text/words';
import type { Reading } from '../reading';
import type { Token } from '../tokens';

const closing = new Set([',', '.', ';', ':', ')', '–', '—', '-', '!', '?', '"', '”', '“', '»']);

/** True for what ends an apposition, the end of the text too. */
export function isClosing(token: Token | undefined): boolean {
  return token === undefined || closing.has(token.text);
}

/**
 * True when the apposition that ends before this token is closed and no list goes on: behind a comma
 * the sentence does (`, zei`), with no other name (`, Biden en Macron`).
 */
export function closesAfter({ tokens }: Reading, at: number): boolean {
  const token = tokens[at];
  if (!isClosing(token)) return false;
  const next = tokens[at + 1];
  return token?.text !== ',' || !next?.word || !isCapitalised(next.text);
}
