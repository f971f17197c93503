import { splitUnescaped } from '../split-unescaped';

/** What a spreadsheet takes for a formula, or for the protection against one. */
const formula = /^'*[=+\-@\t\r\n]/;
const guarded = /^'+[=+\-@\t\r\n]/;

/** A cell with an apostrophe before what a spreadsheet would run as a formula. */
export function guardCell(text: string): string {
  return formula.test(text) ? `'${text}` : text;
}

/** The cell without the apostrophe of {@link guardCell}. */
export function unguardCell(text: string): string {
  return guarded.test(text) ? text.slice(1) : text;
}

/** Several texts in one cell, `|` between them. */
export function joinList(texts: readonly string[]): string {
  return texts.map((text) => text.replace(/[\\|]/g, '\\$&')).join('|');
}

/** The texts of a cell, trimmed and without empty ones; a backslash before it makes `|` text. */
export function splitList(cell: string): readonly string[] {
  return splitUnescaped(cell, '|')
    .map((part) => part.replace(/\\([\\|])/g, '$1').trim())
    .filter((part) => part !== '');
}
