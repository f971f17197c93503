/**
 * What is selected in a page and the block of text around it. Runs in the page: it must not use
 * anything from outside itself. Null when nothing is selected.
 */
export function readSelection(): {
  text: string;
  around: string;
  start: number;
  lang: string;
  url: string;
  title: string;
  outlet: string;
} | null {
  const selection = document.getSelection();
  const text = selection?.toString().trim() ?? '';
  if (!selection || text === '' || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const node = range.commonAncestorContainer;
  const element = node instanceof Element ? node : node.parentElement;
  const block = element?.closest('p, li, h1, h2, h3, h4, blockquote, figcaption, td, dd, div');
  const before = document.createRange();
  before.setStart(block ?? range.startContainer, 0);
  before.setEnd(range.startContainer, range.startOffset);
  const around = (block?.textContent ?? text).slice(0, 5000);
  const lead = /^\s*/.exec(selection.toString())?.[0].length ?? 0;
  const outlet = document.querySelector<HTMLMetaElement>('meta[property="og:site_name"]')?.content;
  const lang = (element?.closest('[lang]')?.getAttribute('lang') ?? '').slice(0, 2).toLowerCase();
  return {
    text: text.slice(0, 300),
    around,
    start: Math.min(before.toString().length + lead, around.length),
    lang: /^[a-z]{2}$/.test(lang) ? lang : 'en',
    url: location.href.slice(0, 4096),
    title: document.title.slice(0, 1000),
    outlet: (outlet ?? location.hostname.replace(/^www\./, '')).slice(0, 200),
  };
}
