const elements =
  'nav, aside, footer, form, dialog, [role="navigation"], [role="complementary"], [role="contentinfo"], [role="dialog"], [role="search"]';

/** Words that publishers put into the class or id of what is not the article. */
const words = new Set(
  `related comment comments disqus teaser teasers newsletter promo promos promotion advert adverts
   advertisement ad ads sponsored cookie cookies consent share sharing social recommend recommended
   recommendations sidebar rail breadcrumb breadcrumbs paywall subscribe subscription signup outbrain
   taboola popular trending mostread footer menu modal popup banner widget tags tagged correction
   masthead byline-social more-stories read-more readmore`.split(/\s+/),
);

/** A box that holds more of the page's running text than this holds the article as well. */
const mostShare = 0.4;

/**
 * The parts of a page that are not its article, by element, role and name. Some pages wrap the
 * whole article in a form or in a `has-sidebar`: what holds much of the running text stays.
 */
export function findBesides(
  document: Document,
  prose: ReadonlyMap<Element, number>,
): ReadonlySet<Element> {
  const total = Math.max(1, prose.get(document.body) ?? 0);
  const found = new Set<Element>();
  for (const element of document.body.querySelectorAll(`${elements}, [class], [id]`)) {
    if (!element.matches(elements) && !isNamedSo(element)) continue;
    if ((prose.get(element) ?? 0) <= total * mostShare) found.add(element);
  }
  return found;
}

function isNamedSo(element: Element): boolean {
  const names = `${element.getAttribute('class') ?? ''} ${element.id}`;
  return names
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .some((word) => words.has(word));
}
