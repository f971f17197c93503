import { type ArticleContext, readArticle } from '../article/read-article';
import { readBlocks } from '../article/read-blocks';
import { servePage } from '../messaging/page-server';
import { watchRevision } from '../messaging/revision';
import { watchSettings } from '../messaging/settings-store';
import type { Link } from '../model/mention';
import { interfaceLang, type Settings } from '../model/settings';
import type { CardView } from './card-view';
import { markedAt } from './density';
import { createSteps, followKeys, reveal } from './keys';
import { createMentions, type PageBlock } from './mentions';
import { createOpenCard } from './open-card';
import { createPainter } from './painter';
import { followPointer } from './pointer';
import { recogniseBlocks } from './recogniser';
import { summarise } from './summary';
import { watchPage } from './watch';

/** What a session is given by its composition root. */
export interface SessionOptions {
  readonly document: Document;
  readonly view: CardView;
  readonly settings: Settings;
  /** Ends the session and takes every trace of it off the page. */
  readonly signal: AbortSignal;
}

/** Reads, marks and follows one document until the signal says stop. */
export function startSession({ document, view, settings: initial, signal }: SessionOptions): void {
  let settings = initial;
  let article: ArticleContext = read();
  const mentions = createMentions();
  const painter = createPainter(document);
  let reading = new AbortController();

  function read(): ArticleContext {
    return readArticle(document, { now: new Date().toISOString(), url: location.href });
  }
  const isOff = () => settings.offSites.includes(location.host);
  const paint = () => painter.paint(markedAt(settings.density, mentions.all()));
  const summary = () =>
    summarise(article, mentions, location.href, pace.overloaded(performance.now()));

  const card = createOpenCard({
    document,
    view,
    summary,
    lang: () => interfaceLang(settings, navigator.language),
    currentChanged: painter.setCurrent,
  });

  const recognise = async (blocks: readonly PageBlock[]) => {
    const known = new Set(mentions.all().map(({ link }) => link.concept));
    const found = (block: PageBlock, links: readonly Link[]) => mentions.setLinks(block, links);
    await recogniseBlocks(article, location.href, blocks, [...known], found, reading.signal);
  };

  /** Reads the page; blocks that stand as before keep their names unless it is another article. */
  const rescan = async ({ afresh = false } = {}) => {
    const before = article;
    article = read();
    if (afresh || article.date !== before.date || article.lang !== before.lang) {
      reading.abort();
      reading = new AbortController();
      mentions.replaceBlocks([]);
    }
    const blocks = isOff()
      ? []
      : article.roots.flatMap((root) => readBlocks(root, article.besides));
    await recognise(mentions.replaceBlocks(blocks));
    paint();
    painter.restore();
    card.follow();
  };
  const quietly = (work: Promise<void>) => work.catch(endWhenOrphaned);

  const pace = watchPage(document, () => void quietly(rescan()), signal);
  watchRevision(() => void quietly(rescan({ afresh: true })), signal);
  watchSettings((changed) => {
    settings = changed;
    void quietly(rescan({ afresh: true }));
  }, signal);

  const steps = createSteps(mentions, card);
  followPointer(document, mentions, card, painter.setCurrent, signal);
  followKeys(document, steps, card, signal);
  window.addEventListener('scroll', card.follow, { signal, passive: true, capture: true });
  window.addEventListener('resize', card.follow, { signal, passive: true });
  servePage(
    {
      'page.summary': summary,
      'page.step': async ({ by }) => ({ found: await steps.step(by) }),
      'page.reveal': ({ concept, nth }) => {
        const all = mentions.all().filter(({ link }) => link.concept === concept);
        const mention = all[nth % all.length];
        if (!mention) return { found: false };
        reveal(mention);
        painter.setCurrent(mention);
        return { found: true };
      },
    },
    signal,
  );
  signal.addEventListener('abort', () => {
    reading.abort();
    card.close();
    painter.clear();
  });
  void quietly(rescan());
}

/** After an update of the extension nobody answers a session of the old version: it just ends. */
function endWhenOrphaned(error: unknown): void {
  if (/context invalidated|Receiving end|Nobody answered/i.test(String(error))) return;
  console.warn('Sidelight:', error);
}
