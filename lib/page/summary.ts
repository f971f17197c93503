import type { ArticleContext } from '../article/read-article';
import { presencesOf } from '../background/presences';
import type { PageSummary } from '../model/overview';
import type { Mentions } from './mentions';

/** What the popup is told about the page. */
export function summarise(
  article: ArticleContext,
  mentions: Mentions,
  url: string,
  overloaded: boolean,
): PageSummary {
  const links = mentions.all().map(({ link }) => link);
  const { lang, date, dateSource, dateText, title, isArticle } = article;
  return {
    url,
    title,
    lang,
    date,
    dateSource,
    ...(dateText !== undefined && { dateText: dateText.slice(0, 200) }),
    article: isArticle,
    overloaded,
    presences: presencesOf(links, mentions.blocks),
  };
}
