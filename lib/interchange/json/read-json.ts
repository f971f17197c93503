import { createLineCounter, type Position } from '../line-counter';
import type { ReadingBuilder } from '../reading-builder';
import { type JsonFailure, type JsonValue, walkJson } from './walk-json';
import { jsonVersion } from './write-json';

/** What readers of one text share. */
interface Source {
  readonly text: string;
  readonly builder: ReadingBuilder;
  positionAt(offset: number): Position;
}

/**
 * Reads a glossary document, a bare array of concepts, or JSON Lines. After an error it goes on at
 * the next line that begins an object, which in our own files and in JSON Lines is the next entry.
 * Yields the offset reached.
 */
export function* readJson(text: string, builder: ReadingBuilder): Generator<number, void> {
  const source = { text, builder, positionAt: createLineCounter(text) };
  let failure = yield* readValues(source, 0, false);
  while (failure) {
    builder.lose(failure.code, source.positionAt(failure.offset));
    // The error may be that very object, where the one before it has no end.
    const next = text.indexOf('\n{', failure.offset - 1) + 1;
    failure = next > 0 ? yield* readValues(source, next, true) : undefined;
  }
}

function* readValues(
  source: Source,
  from: number,
  mended: boolean,
): Generator<number, JsonFailure | undefined> {
  const values = walkJson(source.text, from, mended);
  /** Where the object began that has the concepts; it is no concept itself. */
  let document = -1;
  for (;;) {
    const step = values.next();
    if (step.done) return step.value;
    const part = partOf(step.value);
    if (part === 'concepts') document = step.value.inside[0]?.start ?? -1;
    if (part === 'version') checkVersion(step.value, source);
    const isBare = part === 'whole' && step.value.start !== document;
    if (part === 'entry' || (isBare && source.text[step.value.start] !== '[')) {
      readEntry(step.value, source);
    }
    yield step.value.end;
  }
}

type Part = 'whole' | 'entry' | 'concepts' | 'version' | 'other';

function partOf({ inside: [outer, inner] }: JsonValue): Part {
  if (!outer) return 'whole';
  if (outer.isArray) return inner ? 'other' : 'entry';
  if (inner) return outer.key === 'concepts' && inner.isArray ? 'entry' : 'other';
  return outer.key === 'concepts' || outer.key === 'version' ? outer.key : 'other';
}

function checkVersion({ start, end }: JsonValue, { text, builder, positionAt }: Source): void {
  const version = Number(text.slice(start, end));
  if (version > jsonVersion) {
    builder.warn({ code: 'newer-version', values: { version } }, positionAt(start));
  }
}

function readEntry({ start, end }: JsonValue, { text, builder, positionAt }: Source): void {
  const place = positionAt(start);
  const entry: unknown = JSON.parse(text.slice(start, end));
  if (typeof entry === 'object' && entry !== null && !Array.isArray(entry)) {
    builder.add({ fields: { ...entry }, place });
  } else {
    const value = text.slice(start, Math.min(end, start + 200));
    builder.lose({ code: 'wrong-value', values: { field: 'concept', value } }, place);
  }
}
