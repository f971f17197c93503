/**
 * The text with U+FFFD for what a text file cannot hold: control characters other than tab and
 * line ends, lone surrogates, the two non-characters that XML forbids. What it replaces travels
 * in the rest.
 */
export function printable(text: string): string {
  return text.replace(/(?![\t\n\r])[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, '\uFFFD');
}
