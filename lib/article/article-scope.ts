/** Containers of an article's own text, the most telling first. */
const containers = [
  '[itemprop~="articleBody"]',
  'article',
  '[role="article"]',
  'main',
  '[role="main"]',
  'body',
];

/** Parts of a page that are not the article, by role, element or the names that publishers give. */
export const besides = [
  'nav',
  'aside',
  'footer',
  'form',
  'dialog',
  '[role="navigation"]',
  '[role="complementary"]',
  '[role="contentinfo"]',
  '[role="dialog"]',
  ...[
    'related',
    'comment',
    'teaser',
    'newsletter',
    'promo',
    'advert',
    'cookie',
    'consent',
    'share',
    'recommend',
    'sidebar',
    'breadcrumb',
    'most-read',
    'paywall',
    'subscribe',
  ].flatMap((name) => [
    `[class*="${name}" i]:not(body, main, article)`,
    `[id*="${name}" i]:not(body, main, article)`,
  ]),
].join(', ');

/** Fewer words than this make no article. */
const enoughWords = 40;

/** Where an article's text stands. */
export interface ArticleScope {
  /** In document order, not nested; empty when the page is not an article. */
  readonly roots: readonly Element[];
  readonly isArticle: boolean;
}

/**
 * The elements that hold headline, standfirst, body and captions. A page with one container of
 * running text is an article; a page of teasers is not.
 */
export function findScope(document: Document): ArticleScope {
  const plain = document.contentType === 'text/plain' ? document.body : null;
  if (plain) return { roots: [plain], isArticle: true };
  for (const selector of containers) {
    const found = [...document.querySelectorAll(selector)].filter(
      (element) => !element.closest(besides),
    );
    const outer = found.filter(
      (element) => !found.some((other) => other !== element && other.contains(element)),
    );
    const best = outer.reduce<Element | null>(
      (top, element) => (runningText(element) > (top ? runningText(top) : 0) ? element : top),
      null,
    );
    if (best && runningText(best) >= enoughWords) {
      return { roots: [...headlines(document, best), best], isArticle: true };
    }
  }
  return { roots: [], isArticle: false };
}

/** Words in paragraphs that are long enough to be prose. */
function runningText(root: Element): number {
  let words = 0;
  for (const paragraph of root.querySelectorAll('p, blockquote, li')) {
    if (paragraph.closest(besides)) continue;
    const count = (paragraph.textContent ?? '').split(/\s+/).length;
    if (count >= 8) words += count;
  }
  if (words > 0 || root.querySelector('article, section, p')) return words;
  return (root.textContent ?? '').split(/\s+/).length;
}

/** The headline often stands in a header outside the body's container. */
function headlines(document: Document, body: Element): Element[] {
  const headline = document.querySelector('h1');
  return headline &&
    !body.contains(headline) &&
    !headline.contains(body) &&
    !headline.closest(besides)
    ? [headline]
    : [];
}
