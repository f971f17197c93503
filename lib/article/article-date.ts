import type { PartialDate } from '../model/dates';
import type { DateSource } from '../model/mention';
import { articleNodes, type JsonLdNode, textOf, typesOf } from './json-ld';
import { parseDate } from './parse-date';
import { visibleDates } from './visible-date';

/** When an article was published, and how we know. */
export interface FoundDate {
  readonly date: PartialDate | null;
  readonly source: DateSource;
  /** What stood there, for the reader to judge. */
  readonly text?: string;
}

/** Names under which publishers give the day of publication, most trusted first. */
const metaNames = [
  'article:published_time',
  'og:article:published_time',
  'article:published',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'cxenseparse:publishtime',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'dcterms.date',
  'dc.date.created',
  'dc.date',
  'publication_date',
  'publish-date',
  'publishdate',
  'published_at',
  'pubdate',
  'date',
  'iptc-publication-date',
  'article_date_original',
  'last-published',
];

/**
 * The day of publication, by order of trust: JSON-LD, meta, microdata, `<time>`, the address,
 * and last what is printed near the headline. Days
 * of modification, in the future or before 1990 do not count; no date is better than a wrong one.
 * @param now ISO 8601
 * @param lang of the article, for the names of months
 */
export function findDate(document: Document, url: string, now: string, lang: string): FoundDate {
  const finders: ReadonlyArray<readonly [DateSource, () => Iterable<string | undefined>]> = [
    ['json-ld', () => fromJsonLd(document, url)],
    ['meta', () => fromMeta(document)],
    ['microdata', () => fromMicrodata(document)],
    ['time', () => fromTime(document)],
    ['url', () => fromUrl(url || canonicalOf(document))],
    ['text', () => visibleDates(document, lang)],
  ];
  for (const [source, find] of finders) {
    for (const text of find()) {
      const date = parseDate(text, now);
      if (date !== null && text !== undefined) return { date, source, text: text.trim() };
    }
  }
  return { date: null, source: 'none' };
}

function canonicalOf(document: Document): string {
  const link = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
  return link ?? document.querySelector('meta[property="og:url"]')?.getAttribute('content') ?? '';
}

/** The node of this page comes before those of related articles, an article before its web page. */
function fromJsonLd(document: Document, url: string): Array<string | undefined> {
  const page = trim(canonicalOf(document)) || trim(url);
  const score = (node: JsonLdNode) => {
    const addresses = [node.url, node['@id'], node.mainEntityOfPage].map((value) =>
      trim(textOf(value) ?? ''),
    );
    const own = page !== '' && addresses.includes(page) ? 2 : 0;
    return own + (typesOf(node).some((type) => type !== 'WebPage') ? 1 : 0);
  };
  const nodes = articleNodes(document).filter((node) => textOf(node.datePublished) !== undefined);
  return [...nodes].sort((a, b) => score(b) - score(a)).map((node) => textOf(node.datePublished));
}

function trim(address: string): string {
  return address
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/[#?].*$/, '')
    .replace(/\/$/, '');
}

function* fromMeta(document: Document): Generator<string | undefined> {
  const byName = new Map<string, string>();
  for (const meta of document.querySelectorAll('meta[content]')) {
    const name =
      meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop');
    const content = meta.getAttribute('content');
    if (name && content && !byName.has(name.toLowerCase())) byName.set(name.toLowerCase(), content);
  }
  for (const name of metaNames) yield byName.get(name);
}

function* fromMicrodata(document: Document): Generator<string | undefined> {
  for (const element of document.querySelectorAll('[itemprop~="datePublished"]')) {
    yield element.getAttribute('datetime') ??
      element.getAttribute('content') ??
      element.textContent ??
      undefined;
  }
}

/** Times in other boxes belong to other articles. */
const otherBoxes =
  'aside, nav, footer, [class*="related" i], [class*="comment" i], [class*="teaser" i]';

function* fromTime(document: Document): Generator<string | undefined> {
  const selectors = [
    'time[pubdate]',
    'article time[datetime]',
    'header time[datetime]',
    'main time[datetime]',
    'time[datetime]',
  ];
  for (const selector of selectors) {
    for (const time of document.querySelectorAll(selector)) {
      const label = `${time.className} ${time.parentElement?.className ?? ''}`;
      if (/modif|updat/i.test(label) || time.closest(otherBoxes)) continue;
      yield time.getAttribute('datetime') ?? undefined;
    }
  }
}

function* fromUrl(url: string): Generator<string | undefined> {
  const path = url.replace(/^https?:\/\/[^/]+/, '').replace(/[#?].*$/, '');
  const parted =
    /(?:^|[/_-])((?:19|20)\d\d)[/_-](0?[1-9]|1[0-2])[/_-]([0-2]?\d|3[01])(?=[/_.-]|$)/.exec(path);
  if (parted) yield `${parted[1]}-${parted[2]}-${parted[3]}`;
  yield /(?:^|[/_-])((?:19|20)\d\d(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01]))(?=[/_.-]|$)/.exec(path)?.[1];
}
