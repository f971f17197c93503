import type { PartialDate } from '../model/dates';
import type { DateSource } from '../model/mention';
import { findDate } from './article-date';
import { findLanguage } from './article-language';
import { findScope } from './article-scope';

/** What a page says of itself as an article. */
export interface ArticleContext {
  readonly lang: string;
  readonly langSource: string;
  readonly date: PartialDate | null;
  readonly dateSource: DateSource;
  readonly dateText?: string;
  readonly title: string;
  readonly isArticle: boolean;
  readonly roots: readonly Element[];
  /** Elements inside the roots that are not the article's text. */
  readonly besides: ReadonlySet<Element>;
}

/**
 * Reads language, date, title and scope from a document: the page's own, or a saved one that was
 * parsed elsewhere.
 * @param now ISO 8601; a later date is not believed
 */
export function readArticle(
  document: Document,
  { now, url }: { readonly now: string; readonly url: string },
): ArticleContext {
  const { lang, source } = findLanguage(document);
  const found = findDate(document, url, now, lang);
  const scope = findScope(document);
  return {
    lang,
    langSource: source,
    date: found.date,
    dateSource: found.source,
    ...(found.text !== undefined && { dateText: found.text }),
    title: titleOf(document),
    ...scope,
  };
}

function titleOf(document: Document): string {
  const headline = document.querySelector('h1')?.textContent?.replace(/\s+/g, ' ').trim();
  return headline || document.title.trim();
}
