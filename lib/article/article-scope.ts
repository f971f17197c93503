import { findBesides } from './besides';
import { proseIn } from './prose';

/** Containers of an article's own text, the most telling first. */
const containers = [
  '[itemprop~="articleBody"]',
  'article',
  '[role="article"]',
  'main',
  '[role="main"]',
];

/** Less running text than this (UTF-16 units, some 40 words) makes no article. */
const enough = 240;
/** A container must hold this share of the page's running text to be the article. */
const mainShare = 0.5;
/** While one child holds this share of the text, the rest is trimmings. */
const bulk = 0.9;

/** Where an article's text stands. */
export interface ArticleScope {
  /** In document order, not nested; empty when the page is not an article. */
  readonly roots: readonly Element[];
  /** Elements inside the roots that are not the article's text. */
  readonly besides: ReadonlySet<Element>;
  readonly isArticle: boolean;
}

const none: ArticleScope = { roots: [], besides: new Set(), isArticle: false };

/**
 * The elements that hold headline, standfirst, body and captions. A page with one container of
 * running text is an article; a page of teasers is not.
 */
export function findScope(document: Document): ArticleScope {
  const { body } = document;
  if (!body) return none;
  if (document.contentType === 'text/plain') return { ...none, roots: [body], isArticle: true };
  const prose = proseIn(body);
  const besides = findBesides(document, prose);
  const inBox = (element: Element) => {
    for (let box: Element | null = element; box; box = box.parentElement)
      if (besides.has(box)) return true;
    return false;
  };
  for (const box of besides)
    if (!box.parentElement || !inBox(box.parentElement)) prose.subtract(box);
  const { amount } = prose;
  const total = amount(body);
  if (total < enough) return none;
  const root = containerOf(document, inBox, amount, total) ?? body;
  const core = descend(root, amount, inBox);
  return { roots: [...leadOf(document, core, inBox, amount), core], besides, isArticle: true };
}

type Test = (element: Element) => boolean;
type Amount = (element: Element) => number;

function containerOf(
  document: Document,
  inBox: Test,
  amount: Amount,
  total: number,
): Element | null {
  for (const selector of containers) {
    const found = [...document.querySelectorAll(selector)].filter((element) => !inBox(element));
    const best = found.reduce<Element | null>(
      (top, element) => (!top || amount(element) > amount(top) ? element : top),
      null,
    );
    if (best && amount(best) >= Math.max(enough, total * mainShare)) return best;
  }
  return null;
}

function descend(root: Element, amount: Amount, inBox: Test): Element {
  const next = [...root.children].find(
    (child) => !inBox(child) && amount(child) >= amount(root) * bulk,
  );
  return next && amount(next) >= enough && next.tagName !== 'P'
    ? descend(next, amount, inBox)
    : root;
}

/** What running text in a header stands in. */
const leads = 'p, li, figcaption';

/** Headline, standfirst and first picture often stand in a header outside the body's container. */
function leadOf(document: Document, body: Element, inBox: Test, amount: Amount): Element[] {
  const headline = [...document.querySelectorAll('h1')].find((one) => !inBox(one));
  if (!headline || body.contains(headline) || headline.contains(body)) return [];
  let both: Element = body;
  while (!both.contains(headline) && both.parentElement) both = both.parentElement;
  const lead = [...both.querySelectorAll(leads)].filter(
    (one) =>
      headline.compareDocumentPosition(one) & 4 &&
      one.compareDocumentPosition(body) & 4 &&
      !one.contains(body) &&
      !one.parentElement?.closest(leads) &&
      amount(one) > 0 &&
      !inBox(one),
  );
  return [headline, ...lead];
}
