/** Units that names, titles and descriptions may have; see `conceptSchema`. */
const longest = 200;

/** Text as we keep it: one line, NFC, cut with an ellipsis where it is too long. Markup stays text. */
export function plainText(text: string): string {
  const line = text.normalize('NFC').replace(/\s+/gu, ' ').trim();
  if (line.length <= longest) return line;
  // A character of two units is not cut in half.
  const cut = line.slice(0, longest - 1).replace(/[\uD800-\uDBFF]$/, '');
  return `${cut.trimEnd()}…`;
}
