import type { EventEmitter } from 'node:events';
import { type Literal, Parser, type Quad } from 'n3';
import * as v from 'valibot';
import type { Place } from '../reading-builder';

/** One triple of a Turtle file. */
export interface Statement {
  readonly subject: Quad['subject'];
  readonly predicate: string;
  readonly object: Quad['object'];
  /** On which it was complete, from 1. */
  readonly line: number;
}

/** Who is told what a Turtle file holds. */
export interface TurtleVisitor {
  statement(statement: Statement): void;
  /**
   * Reading ends here.
   * @param open subjects that the unfinished sentence is about, of which something may be missing
   */
  fail(place: Place, open: ReadonlySet<string>): void;
}

/** A token as n3 tells of it. */
interface Token {
  readonly type: string;
  readonly line: number;
}

/** Units given to the parser at a time. */
const chunkUnits = 1 << 14;

/** What n3 says about an error beside its message; `start` counts from 0 in the line. */
const contextSchema = v.object({
  line: v.number(),
  token: v.optional(v.object({ start: v.number() })),
});

/** Reads Turtle as a stream. Yields the offset reached. */
export function* readTurtle(text: string, visitor: TurtleVisitor): Generator<number, void> {
  const listeners = new Map<string, (data?: string) => void>();
  const open = new Set<string>();
  let line = 1;
  let failed = false;
  const callbacks = {
    onQuad(error: Error | null, quad: Quad | null) {
      if (failed) return;
      if (error) {
        failed = true;
        visitor.fail(placeOf(error, line), open);
      } else if (quad) {
        const { subject, predicate, object } = quad;
        open.add(subject.value);
        visitor.statement({ subject, predicate: predicate.value, object, line });
      }
    },
    onToken(token: Token) {
      line = token.line;
    },
    onTokenEnd(token: Token) {
      if (token.type === '.') open.clear();
    },
  };
  const stream = {
    on: (event: string, listener: (data?: string) => void) => listeners.set(event, listener),
  };
  // All that n3 asks of a stream is to be told of `data` and `end`.
  new Parser({ format: 'text/turtle' }).parse(stream as unknown as EventEmitter, callbacks);
  for (let at = 0; at < text.length && !failed; at += chunkUnits) {
    listeners.get('data')?.(text.slice(at, at + chunkUnits));
    yield at;
  }
  if (!failed) listeners.get('end')?.();
}

function placeOf(error: Error, line: number): Place {
  const context = v.safeParse(contextSchema, 'context' in error ? error.context : undefined);
  if (!context.success) return { line };
  const { token } = context.output;
  return { line: context.output.line, ...(token && { column: token.start + 1 }) };
}

/** The text of a literal with its language tag; undefined for an IRI or blank node. */
export function literalOf(object: Quad['object']): Pick<Literal, 'value' | 'language'> | undefined {
  return object.termType === 'Literal' ? object : undefined;
}
