/**
 * The text in parts, cut at a separator that has no backslash before it. Escapes stay in the parts.
 * Linear, and without a regular expression whose stack a long cell would exhaust.
 */
export function splitUnescaped(text: string, separator: string): readonly string[] {
  const parts: string[] = [];
  let pieces: string[] = [];
  for (const piece of text.split(separator)) {
    pieces.push(piece);
    if (endsInEscape(piece)) continue;
    parts.push(pieces.join(separator));
    pieces = [];
  }
  if (pieces.length > 0) parts.push(pieces.join(separator));
  return parts;
}

/** True when what follows is escaped: two backslashes are one that is text. */
function endsInEscape(text: string): boolean {
  let backslashes = 0;
  while (text[text.length - 1 - backslashes] === '\\') backslashes += 1;
  return backslashes % 2 === 1;
}
