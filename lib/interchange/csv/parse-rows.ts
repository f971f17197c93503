/** One record of a CSV file. */
export interface ParsedRow {
  readonly cells: readonly string[];
  /** Offset of its first character. */
  readonly start: number;
  /** Offset after its line end. */
  readonly end: number;
  /** Offset of a quote that does not end, or not before a delimiter: the row cannot be trusted. */
  readonly broken?: number;
}

interface Cell {
  readonly value: string;
  readonly end: number;
}

/**
 * Splits CSV (RFC 4180) into records, lazily. Lines end in CRLF, CR or LF, mixed as they come. A
 * record with a broken quote ends at the end of its first line, so that it does not swallow the
 * records after it. Our own and not a library's because it keeps offsets, can pause anywhere, and
 * stays linear however broken the file is.
 */
export function* parseRows(text: string, delimiter: string, from = 0): Generator<ParsedRow> {
  const stop = new RegExp(`[${delimiter}\r\n]`, 'g');
  const lineEnd = /[\r\n]/g;
  const nextMatch = (pattern: RegExp, at: number): number => {
    pattern.lastIndex = at;
    return pattern.exec(text)?.index ?? text.length;
  };
  const stops = [delimiter, '\r', '\n', undefined];
  const isStop = (at: number) => stops.includes(text[at]);
  const afterLineEnd = (at: number) => at + (text.startsWith('\r\n', at) ? 2 : 1);

  const cellAt = (at: number): Cell | undefined => {
    if (text[at] === '"') return quotedCell(text, at, isStop);
    const end = nextMatch(stop, at);
    return { value: text.slice(at, end), end };
  };

  for (let start = from; start < text.length; ) {
    const cells: string[] = [];
    let at = start;
    for (;;) {
      const cell = cellAt(at);
      if (!cell) {
        const end = afterLineEnd(nextMatch(lineEnd, start));
        yield { cells, start, end, broken: at };
        start = end;
        break;
      }
      cells.push(cell.value);
      at = cell.end + 1;
      if (text[cell.end] === delimiter) continue;
      const end = afterLineEnd(cell.end);
      yield { cells, start, end };
      start = end;
      break;
    }
  }
}

/** Undefined when the quote does not end, or ends inside the cell. */
function quotedCell(
  text: string,
  start: number,
  isStop: (at: number) => boolean,
): Cell | undefined {
  for (let at = start + 1; ; ) {
    const quote = text.indexOf('"', at);
    if (quote < 0) return undefined;
    if (text[quote + 1] === '"') at = quote + 2;
    else if (!isStop(quote + 1)) return undefined;
    else return { value: text.slice(start + 1, quote).replaceAll('""', '"'), end: quote + 1 };
  }
}
