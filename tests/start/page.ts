import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import type { StartOptions } from './options';

const samplePath = new URL('../fixtures/pages/nato-brieven.html', import.meta.url);

/** The page to open: the sample, a saved page as it is, or a text in the sample's dress. */
export function pageFor({ file, date, lang }: StartOptions): string {
  const sample = readFileSync(samplePath, 'utf8');
  if (file === undefined) return date === undefined ? sample : withDate(sample, date);
  const content = readFileSync(file, 'utf8');
  if (/^\.html?$/i.test(extname(file)))
    return date === undefined ? content : withDate(content, date);
  const style = /<style>[\s\S]*?<\/style>/.exec(sample)?.[0] ?? '';
  const blocks = content
    .split(/\n\s*\n/)
    .map((block) => block.trim())
    .filter((block) => block !== '');
  // A short first line without a full stop is a headline.
  const headline = /^[^\n.]{1,120}$/.test(blocks[0] ?? '') ? blocks.shift() : undefined;
  const body = blocks.map((block) => `<p>${escapeHtml(block)}</p>`).join('\n');
  const meta = date === undefined ? '' : metaFor(date);
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(headline ?? 'Sidelight')}</title>${meta}${style}</head>
<body><div class="page"><article>${headline === undefined ? '' : `<h1>${escapeHtml(headline)}</h1>`}
${body}</article></div></body></html>`;
}

/** The given day takes the place of every day that the page itself gives. */
function withDate(html: string, date: string): string {
  const bare = html
    .replace(/"datePublished"\s*:\s*"[^"]*"/g, `"datePublished":"${date}"`)
    .replace(/(<meta[^>]+article:published_time[^>]*?)content="[^"]*"/gi, `$1content="${date}"`);
  return /<head[^>]*>/i.test(bare)
    ? bare.replace(/<head[^>]*>/i, (head) => head + metaFor(date))
    : metaFor(date) + bare;
}

function metaFor(date: string): string {
  return `<meta property="article:published_time" content="${date}">`;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (one) => `&#${one.charCodeAt(0)};`);
}
