import { deepest, type JsonContainer, JsonGrammar } from './json-grammar';
import { createJsonTokens } from './json-tokens';

/** A value inside a JSON text. */
export interface JsonValue {
  readonly start: number;
  readonly end: number;
  /** What is around it, outermost first; only good until the next value is asked for. */
  readonly inside: readonly JsonContainer[];
}

/** Where and why a text is not JSON. */
export interface JsonFailure {
  readonly offset: number;
  readonly code: 'json-syntax' | 'too-deep';
}

/** Values nested deeper are not yielded: nobody asks for them one by one. */
const yieldedDepth = 2;

/**
 * Walks JSON values that follow each other, yielding each as it ends, down to two levels; values
 * are not parsed. So a large file is read in slices, what stands before an error is kept, and an
 * error has a place, which JSON.parse gives in no standard way.
 * @param mended text taken up again after an error: what lacks its beginning is let pass
 * @returns the first error, undefined when there is none
 */
export function* walkJson(
  text: string,
  from = 0,
  mended = false,
): Generator<JsonValue, JsonFailure | undefined> {
  const tokenAt = createJsonTokens(text);
  const grammar = new JsonGrammar(text, mended);
  const { inside } = grammar;
  for (let token = tokenAt(from); ; token = tokenAt(token.end)) {
    if (token.kind === 'end' && inside.length === 0) return undefined;
    const start = grammar.take(token);
    if (start === false) {
      const opens = token.kind === '{' || token.kind === '[';
      const code = opens && inside.length === deepest ? 'too-deep' : 'json-syntax';
      return { offset: token.start, code };
    }
    if (start !== undefined && inside.length <= yieldedDepth) {
      yield { start, end: token.end, inside };
    }
  }
}
