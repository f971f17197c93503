import { monthNames } from './month-names';

/** Where publishers print the day of an article. */
const labelled = ['date', 'time', 'publi', 'posted', 'byline', 'meta', 'datum', 'info']
  .map((name) => `[class*="${name}" i], [id*="${name}" i]`)
  .join(', ');
const elsewhere =
  'aside, nav, footer, form, li li, [class*="related" i], [class*="comment" i], [class*="teaser" i], [class*="sidebar" i], [class*="latest" i], [class*="popular" i]';
/** Longer text is prose, where a day is one that the article tells of. */
const longest = 120;
/** Short texts behind the headline that are looked at. */
const near = 14;
/** Elements looked at on a long page: the day stands at its beginning. */
const most = 1500;
const updated =
  /updat|modif|edited|bijgewerkt|gewijzigd|aktualisiert|geändert|mis à jour|actualizad|aggiornat|zaktualizowan|обновлен|изменен|оновлен/iu;

/**
 * Days printed near the headline, as ISO dates, the likeliest first. The weakest evidence of all: a
 * day in figures is read only when its order is certain.
 */
export function* visibleDates(document: Document, lang: string): Generator<string> {
  const months = monthNames(lang);
  for (const text of texts(document)) {
    const date = updated.test(text) ? null : dateIn(text, months, lang);
    if (date) yield date;
  }
}

function* texts(document: Document): Generator<string> {
  const headline = document.querySelector('h1');
  const scope = headline?.closest('article, main') ?? document.body;
  if (!scope) return;
  let seen = 0;
  for (const element of [...scope.querySelectorAll('*')].slice(0, most)) {
    const behind = headline && (headline.compareDocumentPosition(element) & 4) !== 0;
    const named = element.matches(labelled);
    if ((!behind && !named) || element.closest(elsewhere) || headline?.contains(element)) continue;
    const text = shortText(element);
    if (text === null) continue;
    if (!named && ++seen > near) return;
    yield text;
  }
}

function shortText(element: Element): string | null {
  if (/^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE)$/.test(element.tagName)) return null;
  const raw = element.textContent ?? '';
  // The text of half a page is not worth tidying.
  if (raw.length > longest * 20) return null;
  const text = raw.replace(/\s+/g, ' ').trim();
  return text.length > 5 && text.length <= longest ? text : null;
}

function dateIn(text: string, months: ReadonlyMap<string, number>, lang: string): string | null {
  const iso = /(?<!\d)((?:19|20)\d\d)[-/.年]\s?(\d{1,2})[-/.月]\s?(\d{1,2})(?!\d)/u.exec(text);
  if (iso) return isoOf(iso[1], Number(iso[2]), iso[3]);
  for (const match of text.matchAll(
    /(\d{1,2})(?:st|nd|rd|th|\.|er|º)?\s(?:de\s)?(\p{L}{3,})\.?,?\s(?:de\s)?((?:19|20)\d\d)/gu,
  )) {
    const month = months.get(match[2]?.toLowerCase() ?? '');
    if (month) return isoOf(match[3], month, match[1]);
  }
  for (const match of text.matchAll(
    /(\p{L}{3,})\.?\s(\d{1,2})(?:st|nd|rd|th)?,?\s((?:19|20)\d\d)/gu,
  )) {
    const month = months.get(match[1]?.toLowerCase() ?? '');
    if (month) return isoOf(match[3], month, match[2]);
  }
  const figures = /(?<![\d.])(\d{1,2})([./-])(\d{1,2})\2((?:19|20)\d\d|(?<=\.)\d\d)(?!\.?\d)/.exec(
    text,
  );
  return figures ? fromFigures(figures, lang) : null;
}

/** `25.04.2024` is certain; `04/05/2024` depends on the country, which English does not tell. */
function fromFigures(match: RegExpExecArray, lang: string): string | null {
  const [first, second] = [Number(match[1]), Number(match[3])];
  const dayFirst = match[2] === '.' || lang !== 'en' || first > 12;
  if (!dayFirst && second <= 12 && first !== second) return null;
  return dayFirst ? isoOf(match[4], second, match[1]) : isoOf(match[4], first, match[3]);
}

function isoOf(year: string | undefined, month: number, day: string | undefined): string {
  return `${year?.padStart(4, '20')}-${String(month).padStart(2, '0')}-${(day ?? '').padStart(2, '0')}`;
}
