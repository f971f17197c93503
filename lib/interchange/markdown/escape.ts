/** Text on one line, with a backslash before everything that Markdown gives a meaning to. */
export function escapeText(text: string): string {
  return text
    .replace(/[\r\n]+/g, ' ')
    .replace(/[\\`*_[\]<>|~&]/g, '\\$&')
    .replace(/^(\s*)([-+=#])/, '$1\\$2')
    .replace(/^(\s*\d+)([.)])/, '$1\\$2');
}

/** A text in a list whose parts are separated by commas and may end in a word in brackets. */
export function escapeInList(text: string): string {
  return escapeText(text).replace(/[,()]/g, '\\$&');
}

/** The text of a piece of Markdown. */
export function unescapeText(markdown: string): string {
  return markdown.replace(/\\([!-/:-@[-`{-~])/g, '$1');
}
