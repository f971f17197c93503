/** Where something stands in a file. Both count from 1; the column in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/**
 * Gives the position of offsets in a text. Linear over all calls as long as the offsets grow.
 * Lines end in CRLF, CR or LF, mixed as they come.
 */
export function createLineCounter(text: string): (offset: number) => Position {
  const lineEnd = /\r\n?|\n/g;
  let line = 1;
  let start = 0;
  let next = nextLine(0);
  function nextLine(from: number): number {
    lineEnd.lastIndex = from;
    return lineEnd.test(text) ? lineEnd.lastIndex : Number.POSITIVE_INFINITY;
  }
  return (offset) => {
    if (offset < start) {
      line = 1;
      start = 0;
      next = nextLine(0);
    }
    while (next <= offset) {
      line += 1;
      start = next;
      next = nextLine(start);
    }
    return { line, column: offset - start + 1 };
  };
}
