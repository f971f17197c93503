import { type ArticleContext, readArticle } from '../article/read-article';
import { readBlocks } from '../article/read-blocks';
import type { ConceptId } from '../model/concept';
import type { PartialDate } from '../model/dates';
import type { Article, Link } from '../model/mention';
import { pageOf } from '../model/settings';
import { createMentions, type Mentions } from './mentions';
import { recogniseBlocks, textOf } from './recogniser';

/** What is known of a page: its article, the names in it, and what the reader makes of those. */
export interface Reading {
  readonly article: ArticleContext;
  readonly mentions: Mentions;
  /** Concepts that the reader knows by now. */
  readonly known: ReadonlySet<ConceptId>;
  /** Concepts whose kind the reader does not want marked. */
  readonly unmarked: ReadonlySet<ConceptId>;
  /**
   * Reads the page again; blocks that stand as before keep their names, unless it is another article.
   * @param afresh forgets the names
   * @param found called after each part of the page whose names are known
   */
  refresh(options: { readonly afresh?: boolean; found(): void }): Promise<void>;
  /** The date to read by from now on, as long as the address stays; null: the article's own. */
  setDate(date: PartialDate | null): void;
  setKnown(concept: ConceptId, known: boolean): void;
  /** The article as the background is asked about it. */
  text(): Article;
  stop(): void;
}

/**
 * A page that is not read yet.
 * @param silent true while the page is not to be read along
 */
export function createReading(document: Document, silent: () => boolean): Reading {
  const mentions = createMentions();
  const known = new Set<ConceptId>();
  const unmarked = new Set<ConceptId>();
  let chosen: { readonly page: string; readonly date: PartialDate } | null = null;
  let article: ArticleContext | null = null;
  let underway = new AbortController();

  function read(): ArticleContext {
    const found = readArticle(document, { now: new Date().toISOString(), url: location.href });
    if (chosen?.page !== pageOf(location.href)) return found;
    const { dateText: _own, ...rest } = found;
    return { ...rest, date: chosen.date, dateSource: 'reader' };
  }
  const current = () => {
    article ??= read();
    return article;
  };
  const forget = () => {
    underway.abort();
    underway = new AbortController();
    mentions.replaceBlocks([]);
    known.clear();
    unmarked.clear();
  };
  return {
    get article() {
      return current();
    },
    mentions,
    known,
    unmarked,
    async refresh({ afresh = false, found }) {
      const before = article;
      const now = read();
      article = now;
      if (afresh || (before && (now.date !== before.date || now.lang !== before.lang))) forget();
      const { roots, besides } = now;
      const blocks = silent() ? [] : roots.flatMap((root) => readBlocks(root, besides));
      await recogniseBlocks(
        now,
        location.href,
        mentions.replaceBlocks(blocks),
        mentions.all().map(({ link }) => link.concept),
        (batch, answer) => {
          const byBlock = new Map<number, Link[]>(batch.map(({ id }) => [id, []]));
          for (const link of answer.links) byBlock.get(link.block)?.push(link);
          for (const block of batch) mentions.setLinks(block, byBlock.get(block.id) ?? []);
          for (const concept of answer.known) known.add(concept);
          for (const concept of answer.unmarked) unmarked.add(concept);
          found();
        },
        underway.signal,
      );
    },
    setDate(date) {
      chosen = date === null ? null : { page: pageOf(location.href), date };
    },
    setKnown(concept, isKnown) {
      if (isKnown) known.add(concept);
      else known.delete(concept);
    },
    text() {
      const { lang, date } = current();
      return { lang, date, blocks: mentions.blocks.map((block) => textOf(block, lang)), known: [] };
    },
    stop: () => underway.abort(),
  };
}
