import * as v from 'valibot';
import { troubleOf } from '../issue-finding';
import { walkJson } from '../json/walk-json';
import { createLineCounter } from '../line-counter';
import type { Place, ReadingBuilder } from '../reading-builder';

const rowSchema = v.pipe(
  v.looseTuple([
    v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200)),
    v.pipe(v.string(), v.trim(), v.maxLength(200)),
    v.nullable(v.string()),
    v.string(),
    v.number(),
    v.array(v.unknown()),
    v.number(),
    v.string(),
  ]),
  v.transform(([expression, reading, definitionTags, , , glossary, sequence, termTags]) => ({
    expression,
    reading,
    tags: `${definitionTags ?? ''} ${termTags}`.split(/\s+/),
    glossary,
    sequence,
  })),
);

/** One row of a term bank, with where it stands. */
export type BankRow = v.InferOutput<typeof rowSchema> & { readonly place: Place };

/** The rows of a term bank, lazily; those that make no sense are reported. */
export function* bankRows(
  file: string,
  bytes: Uint8Array,
  builder: ReadingBuilder,
): Generator<BankRow, void> {
  const text = new TextDecoder().decode(bytes);
  const positionAt = createLineCounter(text);
  const values = walkJson(text);
  for (;;) {
    const step = values.next();
    if (step.done) {
      const failure = step.value;
      if (failure) builder.lose(failure.code, { file, ...positionAt(failure.offset) });
      return;
    }
    const { start, end, inside } = step.value;
    if (inside.length !== 1) continue;
    const place = { file, ...positionAt(start) };
    const row = v.safeParse(rowSchema, JSON.parse(text.slice(start, end)));
    if (row.success) yield { ...row.output, place };
    else builder.lose(troubleOf(row.issues[0]), place);
  }
}
