/** What a section says under its heading. */
export interface Blocks {
  /** Each on one line, as written. */
  readonly paragraphs: readonly string[];
  readonly bullets: readonly string[];
  /** The lines of all block quotes, undefined when there is none. */
  readonly quote: readonly string[] | undefined;
  /** JSON from the comment that is ours. */
  readonly rest: string | undefined;
}

const comment = '<!-- sidelight ';

/** Sorts the lines of a section into paragraphs, bullets, quotes and our comment. */
export function blocksOf(lines: readonly string[]): Blocks {
  const paragraphs: string[][] = [];
  const bullets: string[] = [];
  const quote: string[] = [];
  let rest: string | undefined;
  let paragraph: string[] | undefined;
  for (const line of lines) {
    const text = line.trim();
    const isText = text !== '' && !/^(?:>|[-*+] |<!--)/.test(text);
    if (isText) {
      if (!paragraph) {
        paragraph = [];
        paragraphs.push(paragraph);
      }
      paragraph.push(text);
      continue;
    }
    paragraph = undefined;
    const indented = line.trimStart();
    if (indented.startsWith('>')) quote.push(indented.slice(indented[1] === ' ' ? 2 : 1));
    else if (text.startsWith(comment)) rest ??= text.slice(comment.length).replace(/ ?-->$/, '');
    else if (/^[-*+] /.test(text)) bullets.push(text.slice(2).trim());
  }
  return {
    paragraphs: paragraphs.map((parts) => parts.join(' ')),
    bullets,
    quote: quote.length > 0 ? quote : undefined,
    rest,
  };
}
