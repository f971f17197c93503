/** Elements of structured content that begin on a line of their own. */
const blocks: ReadonlySet<unknown> = new Set(['div', 'p', 'li', 'tr', 'ul', 'ol', 'table', 'br']);
/** Readings above characters, and pictures: no part of what a text says. */
const skipped: ReadonlySet<unknown> = new Set(['rt', 'rp', 'img']);

/**
 * The text of one entry of a Yomitan glossary, its lines separated by semicolons. Pictures and
 * inflections have none.
 */
export function glossText(gloss: unknown): string {
  return linesOf(gloss)
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('; ');
}

function linesOf(gloss: unknown): string {
  if (typeof gloss === 'string') return gloss;
  if (!isObject(gloss)) return '';
  if (gloss.type === 'text') return typeof gloss.text === 'string' ? gloss.text : '';
  return gloss.type === 'structured-content' ? contentText(gloss.content) : '';
}

/** Nested no deeper than what the JSON reader takes. */
function contentText(content: unknown): string {
  if (typeof content === 'string') return content;
  if (Array.isArray(content)) return content.map(contentText).join('');
  if (!isObject(content) || skipped.has(content.tag)) return '';
  const inner = contentText(content.content);
  return blocks.has(content.tag) ? `\n${inner}\n` : inner;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
