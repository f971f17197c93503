/** The part of a document under one heading of the second level. */
export interface Section {
  /** As written, without the signs of a heading. */
  readonly heading: string;
  readonly lines: readonly string[];
  /** Line of the heading, from 1. */
  readonly line: number;
  /** Offset after its last line. */
  readonly end: number;
}

/** The sections of a document, lazily. What stands before the first one is not in any. */
export function* sectionsOf(text: string): Generator<Section> {
  const lineEnd = /\r\n?|\n/g;
  let open: { heading: string; lines: string[]; line: number } | undefined;
  let line = 1;
  for (let at = 0; at < text.length; line += 1) {
    lineEnd.lastIndex = at;
    const found = lineEnd.exec(text);
    const content = text.slice(at, found?.index ?? text.length);
    if (content.startsWith('## ')) {
      if (open) yield { ...open, end: at };
      open = { heading: content.slice(3).trim(), lines: [], line };
    } else open?.lines.push(content);
    at = found ? lineEnd.lastIndex : text.length;
  }
  if (open) yield { ...open, end: text.length };
}
