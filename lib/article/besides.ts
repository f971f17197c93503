import type { Prose } from './prose';
import { teasersIn } from './teasers';

const elements =
  'nav, aside, footer, form, dialog, [role="navigation"], [role="complementary"], [role="contentinfo"], [role="dialog"], [role="search"]';

/** Words that publishers put into the class or id of what is not the article. */
const words = new Set(
  `related comment comments disqus teaser teasers newsletter promo promos promotion advert adverts
   advertisement ad ads sponsored cookie cookies consent share sharing social recommend recommended
   recommendations sidebar rail breadcrumb breadcrumbs paywall subscribe subscription signup outbrain
   taboola popular trending mostread footer menu modal popup banner widget tags tagged correction
   masthead readmore cta infobar recirc recirculation byline author authors bio truncated`.split(
    /\s+/,
  ),
);

/** A box that holds more of the page's running text than this may hold the article as well. */
const mostShare = 0.4;
/** Readers can write more than the author: of such a box only one round all of the page may. */
const longBox = /comment|disqus|footer/i;
const longShare = 0.9;
/** A box round the headline and so much text in one place (UTF-16 units) is the article's own. */
const enough = 240;

/**
 * The parts of a page that are not its article, by element, role and name, and lists of teasers.
 * Some pages wrap the whole article in a form or in a `has-sidebar`: what holds much of the running
 * text in one place stays.
 */
export function findBesides(document: Document, prose: Prose): ReadonlySet<Element> {
  const { body } = document;
  const found = new Set(teasersIn(body, prose));
  const total = prose.amount(body);
  const dense = prose.densest(body) / 2;
  const headline = document.querySelector('h1');
  const verdicts = new Map<string, boolean>();
  for (const element of body.querySelectorAll(`${elements}, [class], [id]`)) {
    const names = `${element.getAttribute('class') ?? ''} ${element.id}`;
    const isBox = verdicts.get(names) ?? isNamedSo(names);
    verdicts.set(names, isBox);
    if (!isBox && !element.matches(elements)) continue;
    const densest = prose.densest(element);
    const isArticle =
      element.contains(headline) && !element.matches(elements)
        ? densest >= enough
        : densest >= dense &&
          prose.amount(element) > total * (longBox.test(names) ? longShare : mostShare);
    if (!isArticle) found.add(element);
  }
  return found;
}

function isNamedSo(names: string): boolean {
  return names
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .some((word) => words.has(word));
}
